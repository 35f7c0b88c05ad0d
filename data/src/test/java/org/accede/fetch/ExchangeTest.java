package org.accede.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a client of the caller's own can fail, which may have limits and proxies of its own. */
class ExchangeTest {
  private static final HttpRequest REQUEST =
      HttpRequest.newBuilder(URI.create("https://example.org/")).build();

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new ConnectException("refused"), FetchFault.UNREACHABLE),
        Arguments.of(new HttpConnectTimeoutException("late"), FetchFault.UNREACHABLE),
        Arguments.of(new UnknownHostException("example.org"), FetchFault.UNREACHABLE),
        Arguments.of(new IOException(new UnresolvedAddressException()), FetchFault.UNREACHABLE),
        Arguments.of(new HttpTimeoutException("late"), FetchFault.TIMED_OUT),
        Arguments.of(new SSLHandshakeException("stranger"), FetchFault.UNTRUSTED),
        Arguments.of(new IOException("reset"), FetchFault.BROKEN_OFF));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatAClientMeetsIsToldByItsName(Exception failure, FetchFault expected) {
    Exchange exchange = new Exchange(new Failing(failure), Duration.ofSeconds(1));

    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> exchange.send(REQUEST))
        .satisfies(
            fault -> {
              assertThat(fault.fault()).isEqualTo(expected);
              assertThat(fault.address()).isEqualTo(REQUEST.uri());
            });
  }

  @Test
  void timesAreToldInSecondsIfTheyAreWhole() {
    assertThat(Exchange.words(Duration.ofMinutes(2))).isEqualTo("120 s");
    assertThat(Exchange.words(Duration.ofMillis(1300))).isEqualTo("1300 ms");
  }

  /** A client whose every exchange fails. */
  private static final class Failing extends HttpClient {
    private final Exception failure;

    Failing(Exception failure) {
      this.failure = failure;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
        HttpRequest request, BodyHandler<T> handler) {
      return CompletableFuture.failedFuture(failure);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
        HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
      return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
      return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
      return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SSLParameters sslParameters() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Authenticator> authenticator() {
      return Optional.empty();
    }

    @Override
    public Version version() {
      return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
      return Optional.empty();
    }
  }
}
