package org.accede.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.accede.error.InvalidValueException;
import org.accede.treatyoffice.ReplyShape;
import org.jspecify.annotations.Nullable;

/**
 * The Treaty Office's service, asked over the network for one thing after the other.
 *
 * <pre>{@code
 * TreatyOfficeService service =
 *     TreatyOfficeService.builder(clock, Pause.sleeping()).build();
 * FetchedReply chart = service.reply(ServiceRequest.chart(TreatyNumber.of("185")));
 * TreatyRegister register =
 *     TreatyOfficeImport.asOf(day, CouncilOfEurope.register()).add(chart.file()).build().register();
 * }</pre>
 *
 * <p>The service is that of the Treaty Office's own pages, and not documented. It wants a {@code
 * token} header with the public value that the script of its page sends: read from the page where
 * none is given, and asked for anew if it is refused. The token is kept in no file, no message and
 * no text of this object.
 *
 * <p>A redirect is refused, and so is every connection that is not encrypted, but to this machine.
 * Certificates are checked by the client, which by default is one of {@code java.net.http} with the
 * trust of this Java. Not safe to share between threads.
 */
public final class TreatyOfficeService {
  /** Where the service was seen, in 2022 and 2026. */
  public static final URI SERVICE = URI.create("https://conventions-ws.coe.int/WS_LFRConventions/");

  /** The page whose script has the token. */
  public static final URI PAGE = URI.create("https://www.coe.int/en/web/conventions/full-list");

  /** The empty form of the search: everything. */
  private static final String EVERYTHING =
      "{\"CodePays\":null,\"NumsSte\":[],\"AnneeOuverture\":null,\"AnneeVigueur\":null,"
          + "\"CodeLieuSTE\":null,\"CodeMatieres\":[],\"TitleKeywords\":[],\"langue\":\"en\"}";

  private final InstantSource clock;
  private final Pause pause;
  private final URI service;
  private final URI page;
  private final Etiquette etiquette;
  private final Exchange exchange;
  private final boolean isTokenGiven;
  private @Nullable String token;
  private boolean hasAsked;

  private TreatyOfficeService(Builder builder) {
    this.clock = builder.clock;
    this.pause = builder.pause;
    this.service = builder.service;
    this.page = builder.page;
    this.etiquette = builder.etiquette;
    this.exchange = new Exchange(builder.client, builder.etiquette.timeout());
    this.isTokenGiven = builder.token != null;
    this.token = builder.token;
  }

  /**
   * A service to be described; by default the Treaty Office's own.
   *
   * @param clock tells when a reply came
   * @param pause lets the time between two requests pass
   */
  public static Builder builder(InstantSource clock, Pause pause) {
    return new Builder(clock, pause);
  }

  /** Where the service is asked for something. */
  public URI address(ServiceRequest request) {
    return request.address(service);
  }

  /** The time now, as the replies are stamped with it. */
  Instant now() {
    return clock.instant();
  }

  /**
   * A reply.
   *
   * @throws FetchException if something else comes, also after as many tries as the etiquette has
   * @throws InterruptedException if the thread is told to stop while it waits
   */
  public FetchedReply reply(ServiceRequest request) throws InterruptedException {
    try {
      return tried(request);
    } catch (FetchException refused) {
      if (refused.fault() != FetchFault.TOKEN_REFUSED || isTokenGiven) {
        throw refused;
      }
      token = null;
      return tried(request);
    }
  }

  private FetchedReply tried(ServiceRequest request) throws InterruptedException {
    HttpRequest asked = request(request);
    HttpResponse<byte[]> answer =
        politely(asked, found -> AnswerCheck.reply(request, found, clock.instant()));
    return FetchedReply.of(
        request, asked.uri(), clock.instant(), answer.statusCode(), answer.body());
  }

  private HttpRequest request(ServiceRequest request) throws InterruptedException {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(address(request))
            .header("User-Agent", userAgent())
            .header("Accept", "application/json")
            .header("token", token());
    return request.shape() == ReplyShape.SEARCH
        ? asked
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(EVERYTHING))
            .build()
        : asked.GET().build();
  }

  private String token() throws InterruptedException {
    String known = token;
    if (known == null) {
      HttpRequest asked =
          HttpRequest.newBuilder(page)
              .header("User-Agent", userAgent())
              .header("Accept", "text/html")
              .GET()
              .build();
      HttpResponse<byte[]> answer =
          politely(asked, found -> AnswerCheck.page(found, clock.instant()));
      known = TokenPage.token(page, answer.body());
      token = known;
    }
    return known;
  }

  /** What refuses an answer. */
  private interface Check {
    void on(HttpResponse<byte[]> answer);
  }

  /** The first answer that the check lets through. */
  private HttpResponse<byte[]> politely(HttpRequest request, Check check)
      throws InterruptedException {
    if (hasAsked) {
      pause.last(etiquette.pause());
    }
    hasAsked = true;
    for (int failures = 1; ; failures++) {
      try {
        HttpResponse<byte[]> answer = exchange.send(request);
        check.on(answer);
        return answer;
      } catch (FetchException fault) {
        if (!fault.fault().isPassing() || failures == etiquette.tries()) {
          throw fault;
        }
        pause.last(wait(fault, failures));
      }
    }
  }

  /** As long as the server asks for, and no shorter than its usual time. */
  private Duration wait(FetchException fault, int failures) {
    Duration usual = etiquette.waitAfter(failures);
    Duration asked = fault.retryAfter().orElse(usual);
    if (asked.compareTo(etiquette.longestWait()) > 0) {
      throw FetchException.waiting(
          fault.fault(),
          fault.address(),
          "the server asks to be left alone for " + Exchange.words(asked),
          asked);
    }
    return asked.compareTo(usual) > 0 ? asked : usual;
  }

  private static String userAgent() {
    @Nullable String version = TreatyOfficeService.class.getPackage().getImplementationVersion();
    return "Accede/" + (version == null ? "unpackaged" : version) + " (one request at a time)";
  }

  /** Its address; never the token. */
  @Override
  public String toString() {
    return service.toString();
  }

  /** Describes a service. Not safe to share between threads. */
  public static final class Builder {
    private static final Duration TO_CONNECT = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Pause pause;
    private URI service = SERVICE;
    private URI page = PAGE;
    private Etiquette etiquette = Etiquette.usual();
    private HttpClient client;
    private @Nullable String token;

    private Builder(InstantSource clock, Pause pause) {
      this.clock = clock;
      this.pause = pause;
      this.client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(TO_CONNECT)
              .build();
    }

    /**
     * Another address of the service; what is asked for lies below it.
     *
     * @throws InvalidValueException if it is not one of {@code https}, or of this machine
     */
    public Builder service(URI address) {
      URI trusted = trusted("service", address);
      service = trusted.getPath().endsWith("/") ? trusted : URI.create(trusted + "/");
      return this;
    }

    /**
     * Another page that says the token.
     *
     * @throws InvalidValueException if it is not one of {@code https}, or of this machine
     */
    public Builder page(URI address) {
      page = trusted("page", address);
      return this;
    }

    /**
     * The token, which is not asked for then.
     *
     * @throws InvalidValueException if it cannot stand in a header
     */
    public Builder token(String given) {
      if (!given.matches("[\\x21-\\x7e]+")) {
        throw new InvalidValueException("token", "(not shown)", "visible characters of ASCII");
      }
      token = given;
      return this;
    }

    /** Another way of asking. */
    public Builder etiquette(Etiquette other) {
      etiquette = other;
      return this;
    }

    /**
     * Another client, such as one with a proxy.
     *
     * @throws InvalidValueException if it follows redirects, which could lead anywhere
     */
    public Builder client(HttpClient other) {
      if (other.followRedirects() != HttpClient.Redirect.NEVER) {
        throw new InvalidValueException(
            "client", other.followRedirects().toString(), "one that follows no redirect");
      }
      client = other;
      return this;
    }

    /** The service. */
    public TreatyOfficeService build() {
      return new TreatyOfficeService(this);
    }

    private static URI trusted(String argument, URI address) {
      boolean isHttps = "https".equalsIgnoreCase(address.getScheme());
      boolean isHere =
          "http".equalsIgnoreCase(address.getScheme())
              && address.getHost() != null
              && address.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
      if (address.getHost() == null || (!isHttps && !isHere)) {
        throw new InvalidValueException(
            argument, address.toString(), "an address that begins with https://");
      }
      return address;
    }
  }
}
