package org.accede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.accede.treaty.TreatyNumber;

/**
 * A service on the loopback interface, which asks for the token that its page says, remembers who
 * asked for what, and misbehaves as told.
 */
public final class LocalServer implements AutoCloseable {
  public static final String TOKEN = "hfghhgp2q5vgwg1hbn532kw71zgtww7e";
  static final String PAGE =
      "<!doctype html><html><head><script>\nwindow.conventions_api_url='https://x.test/';\n"
          + "window.conventions_api_key='"
          + TOKEN
          + "';\n</script></head><body>Full list</body></html>";

  static {
    // else it waits for a while before each answer on a connection that stays open
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Pattern NUMBER = Pattern.compile("numSte=([0-9]{3}[A-Z]?)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Function<ServiceRequest, byte[]> replies;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, List<Answer>> instead = Collections.synchronizedMap(new HashMap<>());

  /** What is answered in the place of a reply. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private LocalServer(HttpServer server, Function<ServiceRequest, byte[]> replies) {
    this.server = server;
    this.replies = replies;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public static LocalServer serving(Function<ServiceRequest, byte[]> replies) throws IOException {
    return new LocalServer(HttpServer.create(here(), 0), replies);
  }

  public static LocalServer serving(Function<ServiceRequest, byte[]> replies, SSLContext tls)
      throws IOException {
    HttpsServer server = HttpsServer.create(here(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new LocalServer(server, replies);
  }

  private static InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  public URI service() {
    return URI.create(root() + "/WS_LFRConventions/");
  }

  public URI page() {
    return URI.create(root() + "/en/web/conventions/full-list");
  }

  private String root() {
    return (server instanceof HttpsServer ? "https" : "http")
        + "://localhost:"
        + server.getAddress().getPort();
  }

  /** What was asked for, as the names of files; {@code page} for the page. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The user agents that asked. */
  List<String> agents() {
    return List.copyOf(agents);
  }

  /** Answers these to the next questions for a file (or the page), and then as usual. */
  public void insteadOf(String file, Answer... answers) {
    instead.put(file, new ArrayList<>(List.of(answers)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = name(exchange);
      asked.add(name);
      agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      exchange.getRequestBody().readAllBytes();
      List<Answer> others = instead.get(name);
      if (others != null && !others.isEmpty()) {
        others.remove(0).to(exchange);
      } else if (name.equals("page")) {
        send(exchange, 200, "text/html; charset=UTF-8", PAGE.getBytes(UTF_8));
      } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("token"))) {
        send(exchange, 401, "application/json", "{\"Message\":\"no\"}".getBytes(UTF_8));
      } else {
        send(
            exchange,
            200,
            "application/json; charset=utf-8",
            replies.apply(ServiceRequest.ofFile(name).orElseThrow()));
      }
    }
  }

  private static String name(HttpExchange exchange) {
    String address = exchange.getRequestURI().toString();
    if (address.endsWith("/full-list")) {
      return "page";
    }
    Matcher number = NUMBER.matcher(address);
    boolean isAboutOne = number.find();
    if (address.contains("/api/traites/search") && exchange.getRequestMethod().equals("POST")) {
      return ServiceRequest.search().fileName();
    }
    if (address.contains("/api/conventions/getLieux?langue=ENG")) {
      return ServiceRequest.places().fileName();
    }
    if (address.contains("/api/signatures?") && isAboutOne) {
      return ServiceRequest.chart(TreatyNumber.of(number.group(1))).fileName();
    }
    if (address.contains("/api/conventions/getDeclarations?") && address.contains("codeNature=0")) {
      return ServiceRequest.declarations(TreatyNumber.of(number.group(1))).fileName();
    }
    throw new UncheckedIOException(new IOException("nobody asks for " + address));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    if (!type.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  /** A status with a body. */
  public static Answer answer(int status, String type, String body) {
    return exchange -> send(exchange, status, type, body.getBytes(UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
