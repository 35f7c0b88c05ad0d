package org.accede.fetch;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accede.fetch.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.accede.error.InvalidValueException;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service asked on the loopback interface, where it answers as it should and otherwise. */
class TreatyOfficeServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
  private static final ServiceRequest CHART = ServiceRequest.chart(TreatyNumber.of("185"));
  private static final String FILE = "chart-185.json";
  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final WholeService WHOLE = new WholeService();

  private final List<Duration> waits = new ArrayList<>();
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.serving(WHOLE::reply);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private TreatyOfficeService.Builder builder() {
    return TreatyOfficeService.builder(InstantSource.fixed(NOW), waits::add)
        .service(server.service())
        .page(server.page());
  }

  private FetchException fault(ServiceRequest request) {
    return fault(builder().build(), request);
  }

  private static FetchException fault(TreatyOfficeService service, ServiceRequest request) {
    List<FetchException> faults = new ArrayList<>();
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> service.reply(request))
        .satisfies(faults::add);
    assertThat(faults.get(0).getMessage())
        .startsWith(faults.get(0).address() + ": ")
        .endsWith("; " + faults.get(0).fault().remedy())
        .doesNotContain(LocalServer.TOKEN);
    return faults.get(0);
  }

  @Test
  void aReplyIsTheBytesAsTheyCameWithWhereAndWhen() throws Exception {
    FetchedReply reply = builder().build().reply(CHART);

    assertThat(reply.bytes().contentEquals(ByteSource.wrap(WHOLE.reply(CHART)))).isTrue();
    assertThat(reply.file().name()).isEqualTo(FILE);
    assertThat(reply.file().text()).isEqualTo(new String(WHOLE.reply(CHART), UTF_8));
    assertThat(reply.receipt().file()).isEqualTo(FILE);
    assertThat(reply.receipt().address())
        .isEqualTo(server.service().resolve("api/signatures?numSte=185&langue=ENG"));
    assertThat(reply.receipt().receivedAt()).isEqualTo(NOW);
    assertThat(reply.receipt().status()).isEqualTo(200);
    assertThat(reply.receipt().length()).isEqualTo(WHOLE.reply(CHART).length);
    assertThat(reply.receipt().sha256()).hasSize(64);
  }

  @Test
  void theTokenIsReadFromThePageOnceAndStandsInNoText() throws Exception {
    TreatyOfficeService service = builder().build();
    FetchedReply chart = service.reply(CHART);
    service.reply(ServiceRequest.places());

    assertThat(server.asked()).containsExactly("page", FILE, "places.json");
    assertThat(chart.toString()).doesNotContain(LocalServer.TOKEN);
    assertThat(service).hasToString(server.service().toString());
  }

  @Test
  void aTokenThatIsGivenIsNotAskedFor() throws Exception {
    builder().token(LocalServer.TOKEN).build().reply(CHART);

    assertThat(server.asked()).containsExactly(FILE);
  }

  @Test
  void aTokenThatIsRefusedIsReadAgainOnce() throws Exception {
    server.insteadOf(
        "page",
        answer(200, HTML, "<script>window.conventions_api_key='yesterdays'</script>"),
        answer(200, HTML, LocalServer.PAGE));
    FetchedReply reply = builder().build().reply(CHART);

    assertThat(reply.receipt().file()).isEqualTo(FILE);
    assertThat(server.asked()).containsExactly("page", FILE, "page", FILE);
    assertThat(fault(builder().token("another").build(), CHART).fault())
        .isEqualTo(FetchFault.TOKEN_REFUSED);
  }

  @Test
  void itSaysHonestlyWhoAsks() throws Exception {
    builder().build().reply(CHART);

    assertThat(server.agents()).containsOnly("Accede/unpackaged (one request at a time)");
  }

  @Test
  void betweenTwoRequestsThereIsAPause() throws Exception {
    TreatyOfficeService service =
        builder().etiquette(Etiquette.usual().withPause(Duration.ofSeconds(7))).build();
    service.reply(CHART);
    service.reply(ServiceRequest.places());

    assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @ParameterizedTest(name = "status {0}")
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aBusyServerIsAskedAgainAfterLongerAndLongerWaits(int status) throws Exception {
    LocalServer.Answer busy = answer(status, HTML, "<html>busy</html>");
    server.insteadOf(FILE, busy, busy, busy);
    builder().build().reply(CHART);

    assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
    server.insteadOf(FILE, busy, busy, busy, busy);
    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.BUSY);
  }

  @ParameterizedTest(name = "Retry-After: {0}")
  @CsvSource({
    "17, 17",
    "'Sat, 28 Nov 2026 02:01:30 GMT', 90",
    "300, 300",
    "1, 2",
    "soon, 2",
  })
  void theWaitThatAServerAsksForIsKept(String header, long seconds) throws Exception {
    server.insteadOf(FILE, retry(header));
    builder().build().reply(CHART);

    assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, seconds);
  }

  @Test
  void aServerThatAsksToBeLeftAloneForLongIs() {
    server.insteadOf(FILE, retry("3600"));
    FetchException fault = fault(CHART);

    assertThat(fault.fault()).isEqualTo(FetchFault.BUSY);
    assertThat(fault.retryAfter()).contains(Duration.ofHours(1));
    assertThat(fault).hasMessageContaining("left alone for 3600 s");
    assertThat(server.asked()).containsOnlyOnce(FILE);
  }

  private static LocalServer.Answer retry(String header) {
    return exchange -> {
      exchange.getResponseHeaders().set("Retry-After", header);
      LocalServer.send(exchange, 429, "", new byte[0]);
    };
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "CHALLENGE | 403 | text/html | <html><title>Just a moment...</title>",
        "CHALLENGE | 503 | text/html | <html><script src='/cdn-cgi/challenge-platform/x'></script>",
        "CHALLENGE | 200 | text/html | <!doctype html><p>Please enable JavaScript",
        "LOGIN | 200 | text/html | <html><form><input type='password' name='p'></form></html>",
        "LOGIN | 407 | text/html | <html>Proxy</html>",
        "HTML | 200 | text/html | <html><body>Maintenance</body></html>",
        "HTML | 200 | application/json | '  <html>Maintenance'",
        "REDIRECTED | 300 | text/html | <html>Choose</html>",
        "REDIRECTED | 399 | text/html | ''",
        "STATUS | 404 | text/html | <html>Not found</html>",
        "STATUS | 400 | application/json | {}",
        "EMPTY | 200 | application/json | []",
        "EMPTY | 200 | application/json | \ufeff[]",
        "EMPTY | 200 | application/json | [[],[],[]]",
        "EMPTY | 200 | application/json | ' '",
        "EMPTY | 200 | application/json | ''",
        "NEW_SHAPE | 200 | application/json | '[{\"Country\":\"FRA\"}]'",
        "NEW_SHAPE | 200 | application/json | '[1, 2, 3]'",
        "NEW_SHAPE | 200 | application/json | 7",
        "BROKEN_OFF | 200 | application/json | ' \n[[{'",
        "NEW_SHAPE | 200 | application/json | '{\"Message\": \"An error has occurred.\"}'",
        "NEW_SHAPE | 200 | application/json | '[[{\"CodePays\":\"FRA\",\"LibPaysOrga\":\"France\",\"NumSTE\":\"030\"}],[],[]]'",
        "CHARSET | 200 | application/json; charset=windows-1252 | [[],[],[]]",
      })
  void whatComesInThePlaceOfAReplyIsToldByItsName(
      FetchFault expected, int status, String type, String body) {
    LocalServer.Answer answer = answer(status, type, body);
    server.insteadOf(FILE, answer, answer, answer, answer);

    assertThat(fault(CHART).fault()).isEqualTo(expected);
  }

  @Test
  void aStatusAndAReplyAboutSomethingElseAreNamed() {
    server.insteadOf(FILE, answer(404, HTML, "<html>Not found</html>"));
    assertThat(fault(CHART)).hasMessageContaining(": no reply (status 404); ");
    server.insteadOf(
        FILE,
        exchange ->
            LocalServer.send(
                exchange, 200, JSON, WHOLE.reply(ServiceRequest.chart(TreatyNumber.of("030")))));
    assertThat(fault(CHART))
        .hasMessageContaining("found a reply about CHART 030, expected one about CHART 185");
  }

  @Test
  void aReplyWithALineFeedAndABlankBehindItIsWhole() throws Exception {
    server.insteadOf(
        FILE,
        exchange ->
            LocalServer.send(
                exchange, 200, JSON, Bytes.concat(WHOLE.reply(CHART), "\r\n ".getBytes(UTF_8))));

    assertThat(builder().build().reply(CHART).receipt().length())
        .isEqualTo(WHOLE.reply(CHART).length + 3);
  }

  @Test
  void aListOfDeclarationsMayBeEmpty() throws Exception {
    FetchedReply none =
        builder().build().reply(ServiceRequest.declarations(TreatyNumber.of("030")));

    assertThat(none.bytes().asCharSource(UTF_8).read()).isEqualTo("[]");
  }

  @Test
  void aReplyInAnotherEncodingIsRefusedAlsoIfItsHeaderSaysNothing() {
    server.insteadOf(
        FILE, exchange -> LocalServer.send(exchange, 200, JSON, wide(WHOLE.reply(CHART))));

    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.NEW_SHAPE);
  }

  private static byte[] wide(byte[] utf8) {
    return new String(utf8, UTF_8).getBytes(UTF_16);
  }

  @Test
  void halfAReplyIsAskedForAgain() throws Exception {
    byte[] whole = WHOLE.reply(CHART);
    server.insteadOf(
        FILE,
        exchange -> LocalServer.send(exchange, 200, JSON, Arrays.copyOf(whole, whole.length / 2)),
        exchange -> {
          exchange.sendResponseHeaders(200, whole.length);
          exchange.getResponseBody().write(whole, 0, whole.length / 3);
          exchange.getResponseBody().flush();
          dieInTheMiddle(exchange);
        });
    FetchedReply reply = builder().build().reply(CHART);

    assertThat(reply.receipt().length()).isEqualTo(whole.length);
    assertThat(server.asked()).containsExactly("page", FILE, FILE, FILE);
  }

  private static void dieInTheMiddle(HttpExchange exchange) throws IOException {
    exchange.close();
    throw new IOException("dies");
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (LocalServer other = LocalServer.serving(WHOLE::reply)) {
      server.insteadOf(
          FILE,
          exchange -> {
            exchange.getResponseHeaders().set("Location", other.service().toString());
            LocalServer.send(exchange, 302, "", new byte[0]);
          });
      FetchException fault = fault(CHART);

      assertThat(fault.fault()).isEqualTo(FetchFault.REDIRECTED);
      assertThat(fault).hasMessageContaining(other.service().toString());
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void aSlowAnswerHasItsTime() {
    server.insteadOf(
        FILE,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 200; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            sleep();
          }
        });
    long begun = System.nanoTime();
    FetchException fault =
        fault(
            builder()
                .etiquette(new Etiquette(Duration.ZERO, Duration.ofMillis(300), 1, Duration.ZERO))
                .token(LocalServer.TOKEN)
                .build(),
            CHART);

    assertThat(fault.fault()).isEqualTo(FetchFault.TIMED_OUT);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  @Test
  void ahundredMegabytesAreBrokenOff() {
    byte[] megabyte = new byte[1024 * 1024];
    Arrays.fill(megabyte, (byte) ' ');
    List<Integer> sent = new ArrayList<>();
    server.insteadOf(
        FILE,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(megabyte);
            sent.add(i);
          }
        });

    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.TOO_LONG);
    assertThat(sent).hasSizeLessThan(100);
  }

  @Test
  void whoeverIsNotThereIsUnreachable() {
    server.close();
    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.UNREACHABLE);
    assertThat(waits).hasSize(3);
  }

  @Test
  void aPageWithoutATokenAndAPageForBrowsersSayWhatToDo() {
    server.insteadOf("page", answer(200, HTML, "<html>nothing</html>"));
    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.NO_TOKEN);
    server.insteadOf("page", answer(404, HTML, LocalServer.PAGE));
    assertThat(fault(CHART).fault()).isEqualTo(FetchFault.STATUS);
    server.insteadOf("page", answer(403, HTML, "<html>Just a moment...</html>"));
    assertThat(fault(CHART)).hasMessageContaining("conventions_api_key");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefusedUnlessTheClientTrustsIt(@TempDir Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    SSLContext tls = Certificates.made(folder);
    try (LocalServer encrypted = LocalServer.serving(WHOLE::reply, tls)) {
      TreatyOfficeService.Builder there =
          TreatyOfficeService.builder(InstantSource.fixed(NOW), waits::add)
              .service(encrypted.service())
              .page(encrypted.page());
      assertThat(fault(there.build(), CHART).fault()).isEqualTo(FetchFault.UNTRUSTED);
      assertThat(encrypted.asked()).isEmpty();

      HttpClient trusting = HttpClient.newBuilder().sslContext(tls).build();
      assertThat(there.client(trusting).build().reply(CHART).receipt().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://conventions-ws.coe.int/", "ftp://localhost/", "api", "https:///api"})
  void anAddressThatIsNotEncryptedIsRefused(String address) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> builder().service(URI.create(address)))
        .withMessageContaining("https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/ws", "https://example.org/ws/"})
  void whatIsAskedForLiesBelowTheAddress(String address) {
    assertThat(builder().service(URI.create(address)).build().address(CHART))
        .hasToString("https://example.org/ws/api/signatures?numSte=185&langue=ENG");
  }

  @Test
  void aPauseLasts() throws InterruptedException {
    long begun = System.nanoTime();
    Pause.sleeping().last(Duration.ofMillis(20));

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(15));
  }

  @Test
  void aClientThatFollowsRedirectsIsRefused() {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> builder().client(client));
  }

  @Test
  void aTokenThatCannotStandInAHeaderIsRefusedWithoutBeingShown() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> builder().token("se\ncret"))
        .withMessageNotContaining("cret");
  }
}
