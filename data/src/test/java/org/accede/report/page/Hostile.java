package org.accede.report.page;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that would like to be markup. */
public final class Hostile {
  private Hostile() {}

  /** Any of them, in any order, with anything between. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</title>",
            "</style>",
            "</svg>",
            "</text></svg><script>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "\" onmouseover=\"alert(1)",
            "' onload='alert(1)",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "&lt;",
            "&#60;",
            "&amp;amp;",
            "&",
            "javascript:alert(1)",
            "https://example.org/",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "=",
            "{0}",
            "\\",
            "$1",
            "\r\n",
            "\n",
            "\t",
            "\u0000",
            "\u0085",
            "\u202e",
            "\u2028",
            "\ud800",
            "\udfff",
            "\uffff",
            "é",
            "𝒜");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
    return Arbitraries.oneOf(marks, any).list().ofMaxSize(8).map(parts -> String.join("", parts));
  }

  /** A text as the format can hold it. */
  public static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(character -> isAdmitted(character) ? character : 0xFFFD)
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }

  private static boolean isAdmitted(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.SURROGATE -> false;
      case Character.UNASSIGNED ->
          (character & 0xFFFF) < 0xFFFE && !(character >= 0xFDD0 && character <= 0xFDEF);
      default -> true;
    };
  }
}
