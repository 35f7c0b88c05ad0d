package org.accede.json;

import java.net.URI;
import java.time.Instant;
import org.immutables.value.Value;

/** What a manifest says of one reply that is kept in a file. */
@Value.Immutable
@JsonStyle
public interface KeptReply {
  /** The name of its file, in the folder of the manifest. */
  String file();

  /** The address that was asked. */
  URI address();

  /** When it came. */
  Instant receivedAt();

  /** The status of the answer, such as 200 (RFC 9110, section 15). */
  int status();

  /** The length of the file in bytes. */
  int length();

  /** The SHA-256 of the file, as 64 hexadecimal digits in lower case (FIPS 180-4). */
  String sha256();

  /**
   * Builds one.
   *
   * <p>Mandatory: {@code file}, {@code address}, {@code receivedAt}, {@code status}, {@code
   * length}, {@code sha256}.
   */
  class Builder extends ImmutableKeptReply.Builder {}
}
