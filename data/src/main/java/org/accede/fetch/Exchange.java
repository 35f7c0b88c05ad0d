package org.accede.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request and its answer, bounded in time and length. */
final class Exchange {
  private final HttpClient client;
  private final Duration timeout;

  Exchange(HttpClient client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  /**
   * The answer, whatever its status.
   *
   * @throws FetchException if there is none
   */
  HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw FetchException.of(
          FetchFault.TIMED_OUT, request.uri(), "no whole answer within " + words(timeout), late);
    } catch (ExecutionException failed) {
      throw failure(request.uri(), failed);
    } finally {
      answer.cancel(true);
    }
  }

  private FetchException failure(URI address, ExecutionException failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    if (has(cause, LimitedBody.TooLongException.class)) {
      return FetchException.of(
          FetchFault.TOO_LONG,
          address,
          "more than " + LimitedBody.LONGEST / (1024 * 1024) + " MiB",
          cause);
    }
    if (has(cause, SSLException.class)) {
      return FetchException.of(
          FetchFault.UNTRUSTED,
          address,
          "no trusted connection (" + cause.getMessage() + ")",
          cause);
    }
    if (has(cause, HttpConnectTimeoutException.class)
        || has(cause, ConnectException.class)
        || has(cause, UnknownHostException.class)
        || has(cause, UnresolvedAddressException.class)) {
      return FetchException.of(FetchFault.UNREACHABLE, address, "nobody answers", cause);
    }
    if (has(cause, HttpTimeoutException.class)) {
      return FetchException.of(
          FetchFault.TIMED_OUT, address, "no answer within " + words(timeout), cause);
    }
    if (cause instanceof IOException broken) {
      return FetchException.of(
          FetchFault.BROKEN_OFF, address, "an answer that breaks off (" + broken + ")", broken);
    }
    throw new IllegalStateException("an exchange failed in a way that is not known", cause);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (kind.isInstance(one)) {
        return true;
      }
    }
    return false;
  }

  static String words(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
