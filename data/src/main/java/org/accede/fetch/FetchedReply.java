package org.accede.fetch;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import org.accede.json.DataFile;
import org.accede.json.KeptReply;

/**
 * A reply of the Treaty Office's service, with the bytes as they came.
 *
 * @param request what was asked for
 * @param receipt where it came from and when, its length and its digest
 * @param bytes the bytes
 */
public record FetchedReply(ServiceRequest request, KeptReply receipt, ByteSource bytes) {
  static FetchedReply of(
      ServiceRequest request, URI address, Instant receivedAt, int status, byte[] bytes) {
    KeptReply receipt =
        new KeptReply.Builder()
            .file(request.fileName())
            .address(address)
            .receivedAt(receivedAt)
            .status(status)
            .length(bytes.length)
            .sha256(Hashing.sha256().hashBytes(bytes).toString())
            .build();
    return new FetchedReply(request, receipt, ByteSource.wrap(bytes));
  }

  /** The reply as a file, to be imported. */
  public DataFile file() {
    return DataFile.of(toBytes(), request.fileName());
  }

  byte[] toBytes() {
    try {
      return bytes.read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
  }
}
