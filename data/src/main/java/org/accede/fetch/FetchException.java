package org.accede.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.accede.error.AccedeException;
import org.jspecify.annotations.Nullable;

/**
 * Something else than a reply came from the Treaty Office's service.
 *
 * <p>Says which address was asked, what came, and what to do. It never holds the token.
 */
public final class FetchException extends AccedeException {
  private static final long serialVersionUID = 1L;

  private final FetchFault fault;
  private final URI address;
  private final @Nullable Duration wait;

  private FetchException(
      FetchFault fault,
      URI address,
      String came,
      @Nullable Duration wait,
      @Nullable Throwable cause) {
    super(address + ": " + came + "; " + fault.remedy(), cause);
    this.fault = fault;
    this.address = address;
    this.wait = wait;
  }

  static FetchException of(FetchFault fault, URI address, String came) {
    return new FetchException(fault, address, came, null, null);
  }

  /** One that another failure led to. */
  static FetchException of(FetchFault fault, URI address, String came, Throwable cause) {
    return new FetchException(fault, address, came, null, cause);
  }

  /** One where the server may have said how long to wait. */
  static FetchException waiting(
      FetchFault fault, URI address, String came, @Nullable Duration wait) {
    return new FetchException(fault, address, came, wait, null);
  }

  /** What came in the place of a reply. */
  public FetchFault fault() {
    return fault;
  }

  /** The address that was asked. */
  public URI address() {
    return address;
  }

  /** How long the server asks to wait, if it does. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(wait);
  }
}
