package org.accede.report.page;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accede.report.words.ReportWords;
import org.accede.source.Citation;
import org.accede.source.Source;

/** The sources that a page cites, numbered in the order in which it cites them first. */
public final class SourceList {
  private static final Pattern OTHER_THAN_NAME = Pattern.compile("[^a-z0-9]+");

  private final ReportWords words;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final Map<Source, String> ids = new HashMap<>();

  SourceList(ReportWords words) {
    this.words = words;
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** The numbers of sources in the text, each a link to its entry in the list. */
  public void cite(Html html, Iterable<Citation> citations) {
    Map<Citation, Integer> cited = new LinkedHashMap<>();
    for (Citation citation : citations) {
      cited.put(citation, number(citation.source()));
    }
    if (cited.isEmpty()) {
      return;
    }
    html.text(" ");
    html.element(
        "span",
        ImmutableMap.of("class", "cited"),
        () ->
            cited.forEach(
                (citation, number) -> {
                  String place = citation.place().isBlank() ? "" : ", " + citation.place();
                  html.text(" ");
                  html.jump(
                      id(citation.source()),
                      ImmutableMap.of("aria-label", words.of("source.reference", number) + place),
                      "[" + number + place + "]");
                }));
  }

  private int number(Source source) {
    return numbers.computeIfAbsent(source, first -> numbers.size() + 1);
  }

  /** Made of the name that the register gives the source, so that it stays when numbers shift. */
  private String id(Source source) {
    return ids.computeIfAbsent(
        source,
        first -> {
          String name =
              "source-"
                  + OTHER_THAN_NAME.matcher(first.id().toLowerCase(Locale.ROOT)).replaceAll("-");
          String id = name;
          for (int more = 2; ids.containsValue(id); more++) {
            id = name + "-" + more;
          }
          return id;
        });
  }

  /** The list itself. */
  void write(Html html) {
    html.element(
        "ol",
        ImmutableMap.of("class", "sources"),
        () -> numbers.keySet().forEach(source -> entry(html, source)));
  }

  private void entry(Html html, Source source) {
    html.element(
        "li",
        ImmutableMap.of("id", id(source)),
        () -> {
          html.leaf("cite", source.title());
          html.text(". ");
          html.leaf(
              "span",
              ImmutableMap.of("class", "kind"),
              words.of("source.kind." + source.kind()) + stateOf(source));
          source.readIn().ifPresent(where -> readIn(html, where));
          source
              .url()
              .ifPresent(
                  address -> {
                    html.text(" ");
                    html.link(address, host(address).orElse(address));
                  });
        });
  }

  private String stateOf(Source source) {
    return source.asOf().map(on -> ", " + words.of("source.asOf", words.date(on))).orElse("");
  }

  /** A note for those who look it up, which is in English. */
  private void readIn(Html html, String where) {
    html.element(
        "span",
        ImmutableMap.of("class", "kind"),
        () -> {
          html.text(words.of("source.readIn") + " ");
          html.leaf("span", ImmutableMap.of("lang", "en"), where);
        });
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
