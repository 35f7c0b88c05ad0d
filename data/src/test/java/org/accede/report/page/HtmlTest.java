package org.accede.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private final Html html = new Html();

  @Test
  void elementsAreWrittenLikeThis() {
    html.element(
        "p",
        ImmutableMap.of("class", "note", "data-label", "\"A\" & 'B'"),
        () -> {
          html.text("1 < 2 & ");
          html.leaf("strong", "3 > 2");
        });
    html.empty("hr", ImmutableMap.of());
    assertThat(html)
        .hasToString(
            """

            <p class="note" data-label="&quot;A&quot; &amp; &#39;B&#39;">1 &lt; 2 &amp; \
            <strong>3 &gt; 2</strong></p>
            <hr>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"script", "style", "iframe", "object", "img", "p onclick", "p>", "", "P", "use"})
  void whatRunsOrLoadsIsNoElement(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> html.leaf(name, "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "href", "src", "style", "srcdoc", "a=b", "a b", "", "\""})
  void whatRunsOrLoadsIsNoAttribute(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> html.leaf("p", ImmutableMap.of(name, "value"), "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://rm.coe.int/0900001680ac90dd?a=b&c=d", "HTTP://example.org/"})
  void anAddressOfTheWebIsALink(String address) {
    html.link(address, "there");
    assertThat(html)
        .hasToString(
            "<a href=\""
                + address.replace("&", "&amp;")
                + "\" rel=\"noopener noreferrer\">there</a>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        " https://example.org",
        "java\nscript:https://example.org",
        "https://example.org/\" onclick=\"x",
        "https:",
        "//example.org",
        "file:///etc/hosts",
        ""
      })
  void anyOtherAddressIsOnlyAText(String address) {
    html.link(address, "there");
    assertThat(html).hasToString("there\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p{} </style>", "@import \"x\";", "p { background: url(https://example.org) }"})
  void aStyleSheetCannotEndEarlyOrLoadAnything(String css) {
    assertThatIllegalArgumentException().isThrownBy(() -> html.styleSheet(css));
  }

  @Test
  void whatTheFormatDoesNotAdmitIsReplaced() {
    html.text("a\u0000b\u0007c\ud800d\udc00e\ufffef\u0085g\ufdd0h\r\ni\rj\tk\ud83d\ude00");
    assertThat(html)
        .hasToString("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ni\nj\tk\ud83d\ude00\n");
  }
}
