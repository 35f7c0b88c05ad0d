package org.accede.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the full list of treaties, whose script has the token for the service. */
final class TokenPage {
  private static final Pattern TOKEN =
      Pattern.compile("conventions_api_key\\s*=\\s*[\"']([\\x21-\\x7e&&[^\"']]{1,500})[\"']");

  private TokenPage() {}

  /**
   * The token that a page says.
   *
   * @throws FetchException if it says none
   */
  static String token(URI page, byte[] bytes) {
    Matcher token = TOKEN.matcher(new String(bytes, UTF_8));
    if (!token.find()) {
      throw FetchException.of(FetchFault.NO_TOKEN, page, "a page without conventions_api_key");
    }
    return token.group(1);
  }
}
