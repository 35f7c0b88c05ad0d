package org.accede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.treatyoffice.ReplyShape;
import org.jspecify.annotations.Nullable;

/** Tells a reply from what comes in its place. */
final class AnswerCheck {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  /** What stands on pages that let browsers through only. */
  private static final Pattern CHALLENGE =
      Pattern.compile("challenge-platform|cf-chl|cf_chl|just a moment|captcha|enable javascript");

  private static final Pattern LOGIN = Pattern.compile("type\\s*=\\s*[\"']?password");

  /** As much of a page as is looked at to see what it is. */
  private static final int BEGINNING = 64 * 1024;

  private final HttpResponse<byte[]> answer;
  private final URI address;
  private final Instant now;

  private AnswerCheck(HttpResponse<byte[]> answer, Instant now) {
    this.answer = answer;
    this.address = answer.uri();
    this.now = now;
  }

  /**
   * Refuses whatever is no reply to a request.
   *
   * @param now the moment from which a wait is counted
   * @throws FetchException if it is none
   */
  static void reply(ServiceRequest request, HttpResponse<byte[]> answer, Instant now) {
    new AnswerCheck(answer, now).reply(request);
  }

  /**
   * Refuses whatever is not a page.
   *
   * @param now the moment from which a wait is counted
   * @throws FetchException if it is none
   */
  static void page(HttpResponse<byte[]> answer, Instant now) {
    AnswerCheck check = new AnswerCheck(answer, now);
    check.refuseChallenge();
    check.refuseStatus();
  }

  private void reply(ServiceRequest request) {
    refuseChallenge();
    refuseStatus();
    refuseHtml();
    refuseCharset();
    byte[] bytes = answer.body();
    if (last(bytes) < 0) {
      throw fault(FetchFault.EMPTY, "an empty answer");
    }
    if (beginning().stripLeading().startsWith("[") && last(bytes) != ']') {
      throw fault(FetchFault.BROKEN_OFF, "half a reply, of " + bytes.length + " bytes");
    }
    try {
      boolean isEmpty = request.read(DataFile.of(bytes, request.fileName())).rows() == 0;
      if (isEmpty && request.shape() != ReplyShape.DECLARATIONS) {
        throw fault(FetchFault.EMPTY, "a reply without a row");
      }
    } catch (DataFileException other) {
      throw beginning().strip().equals("[]")
          ? fault(FetchFault.EMPTY, "an empty list")
          : FetchException.of(
              FetchFault.NEW_SHAPE,
              address,
              "another reply than expected (" + other.getMessage() + ")",
              other);
    }
  }

  private void refuseChallenge() {
    boolean isMarked =
        answer.headers().firstValue("cf-mitigated").map("challenge"::equals).orElse(false);
    if (isMarked
        || (answer.statusCode() != 200 && isHtml() && CHALLENGE.matcher(beginning()).find())) {
      throw fault(FetchFault.CHALLENGE, "a page that wants to see a browser" + status());
    }
  }

  private void refuseStatus() {
    int status = answer.statusCode();
    if (status >= 300 && status < 400) {
      String where = answer.headers().firstValue("Location").orElse("nowhere");
      throw fault(FetchFault.REDIRECTED, "sent on to " + where + status());
    }
    if (status == 401 || status == 407) {
      throw status == 401
          ? fault(FetchFault.TOKEN_REFUSED, "the token is refused" + status())
          : fault(FetchFault.LOGIN, "a proxy that asks who you are" + status());
    }
    if (status == 429 || status >= 500) {
      throw FetchException.waiting(
          FetchFault.BUSY, address, "the server cannot answer now" + status(), retryAfter());
    }
    if (status != 200) {
      throw fault(FetchFault.STATUS, "no reply" + status());
    }
  }

  private void refuseHtml() {
    if (!isHtml()) {
      return;
    }
    String text = beginning();
    if (LOGIN.matcher(text).find()) {
      throw fault(FetchFault.LOGIN, "a page that asks for a password");
    }
    throw CHALLENGE.matcher(text).find()
        ? fault(FetchFault.CHALLENGE, "a page that wants to see a browser")
        : fault(FetchFault.HTML, "a page of HTML");
  }

  private void refuseCharset() {
    Matcher charset = CHARSET.matcher(answer.headers().firstValue("Content-Type").orElse(""));
    if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
      throw fault(FetchFault.CHARSET, "a reply in " + charset.group(1) + ", not in UTF-8");
    }
  }

  private boolean isHtml() {
    return beginning().stripLeading().startsWith("<");
  }

  private String beginning() {
    byte[] bytes = answer.body();
    return new String(bytes, 0, Math.min(bytes.length, BEGINNING), ISO_8859_1)
        .toLowerCase(Locale.ROOT)
        .replace("\u00ef\u00bb\u00bf", "");
  }

  /** The last byte that is not blank; -1 if there is none. */
  private static int last(byte[] bytes) {
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return bytes[i] & 0xFF;
      }
    }
    return -1;
  }

  /** How long the server asks to wait: seconds, or until a moment (RFC 9110, section 10.2.3). */
  private @Nullable Duration retryAfter() {
    Optional<String> header = answer.headers().firstValue("Retry-After").map(String::strip);
    if (header.isEmpty()) {
      return null;
    }
    try {
      return header.get().matches("[0-9]{1,9}")
          ? Duration.ofSeconds(Long.parseLong(header.get()))
          : Duration.between(
              now,
              ZonedDateTime.parse(header.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException noMoment) {
      return null;
    }
  }

  private String status() {
    return " (status " + answer.statusCode() + ")";
  }

  private FetchException fault(FetchFault fault, String came) {
    return FetchException.of(fault, address, came);
  }
}
