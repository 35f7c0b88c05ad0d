package org.accede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a & b, a &amp; b",
        "<b>, &lt;b&gt;",
        "\", &quot;",
        "l'avis, l&#39;avis",
        "Türkiye, Türkiye",
        "𝄞, 𝄞",
      })
  void inHtmlASignWithAMeaningIsEscaped(String text, String escaped) {
    assertThat(Markup.html(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x0B, 0x1B, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
        0x10FFFF
      })
  void inHtmlACharacterThatItDoesNotAdmitIsReplaced(int character) {
    assertThat(Markup.html("a" + Character.toString(character) + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x09, 0x0A, 0x20, 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD})
  void inHtmlAnyOtherCharacterStays(int character) {
    String text = "a" + Character.toString(character) + "b";

    assertThat(Markup.html(text)).isEqualTo(text);
  }

  @Test
  void inHtmlEachBreakOfALineIsOne() {
    assertThat(Markup.html("a\r\nb")).isEqualTo("a\nb");
    assertThat(Markup.html("a\rb\r")).isEqualTo("a\nb\n");
    assertThat(Markup.html("a\n\rb")).isEqualTo("a\n\nb");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a *b* _c_, a \\*b\\* \\_c\\_",
        "[1](x), \\[1\\](x)",
        "# title, \\# title",
        "- item, \\- item",
        "10. item, 10\\. item",
        "1234567890. item, 1234567890. item",
        "a - b # c, a - b # c",
        "https://x, https\\://x",
      })
  void inMarkdownWhatCouldBeMarkupHasABackslash(String text, String escaped) {
    assertThat(Markup.markdown(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.coe.int/en, true",
    "HTTP://example.org, true",
    "ftp://example.org, false",
    "javascript:alert(1), false",
    "https://, false",
    "https://a b, false",
    "see https://a, false",
  })
  void onlyAnAddressOfTheWebIsOne(String address, boolean isOne) {
    assertThat(Markup.isWebAddress(address)).isEqualTo(isOne);
  }
}
