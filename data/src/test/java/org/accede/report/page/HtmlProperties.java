package org.accede.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Whatever stands in a text: another program reads it as it was written, and nothing else. */
class HtmlProperties {
  @Property(tries = 1000)
  void aTextAndAnAttributeAreReadAsTheyWereWritten(@ForAll("hostile") String text) {
    Html html = new Html();
    html.leaf("p", ImmutableMap.of("title", text), text);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document read = Jsoup.parse("<!DOCTYPE html><title>x</title>" + html, parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(read.body().children()).hasSize(1);
    Element paragraph = read.body().child(0);
    assertThat(paragraph.children()).isEmpty();
    assertThat(paragraph.attributes().size()).isEqualTo(1);
    assertThat(paragraph.attr("title")).isEqualTo(Hostile.normal(text));
    assertThat(text(paragraph)).isEqualTo(Hostile.normal(text));
  }

  @Property(tries = 500)
  void aLinkLeadsToTheWebOrNowhere(@ForAll("hostile") String address) {
    Html html = new Html();
    html.link(address, "there");
    for (Element link : Jsoup.parse(html.toString()).select("*[href]")) {
      assertThat(link.attr("href")).matches("(?i)https?://.*").isEqualTo(address);
    }
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (TextNode node : element.textNodes()) {
      text.append(node.getWholeText());
    }
    return text.toString();
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }
}
