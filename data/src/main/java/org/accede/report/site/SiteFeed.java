package org.accede.report.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accede.register.TreatyRegister;
import org.accede.report.words.FactWords;
import org.accede.report.words.ReportWords;
import org.accede.source.Citation;
import org.accede.text.Markup;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * The newest acts and decisions on record as an Atom feed (RFC 4287), the newest first.
 *
 * <p>An entry keeps its id as long as the fact has its participant, treaty, kind and date; it is
 * updated on the day from which the fact was known. The feed is updated with its newest entry, and
 * on the day asked if it has none: no clock is read.
 */
public final class SiteFeed {
  private static final int MOST = 100;

  private final ReportWords words;
  private final SitePlace place;
  private final TreatyRegister register;
  private final LocalDate day;
  private final FactWords factWords;
  private final StringBuilder feed = new StringBuilder();

  public SiteFeed(ReportWords words, SitePlace place, TreatyRegister register, LocalDate day) {
    this.words = words;
    this.place = place;
    this.register = register;
    this.day = day;
    this.factWords = new FactWords(words);
  }

  public String write() {
    List<TreatyFact> newest =
        Stream.<List<? extends TreatyFact>>of(register.acts(), register.steps())
            .<TreatyFact>flatMap(List::stream)
            .filter(fact -> fact.on().latest().filter(on -> !on.isAfter(day)).isPresent())
            .sorted(
                Comparator.comparing(SiteFeed::last).reversed().thenComparing(TreatyFact::label))
            .limit(MOST)
            .toList();
    LocalDate updated =
        newest.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(day);
    feed.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"")
        .append("http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(place.language().code())
        .append("\">\n");
    element("id", id("feed"));
    element("title", words.of("site.feed.title"));
    element("subtitle", words.of("page.noAdvice"));
    element("updated", midnight(updated));
    link("self", "application/atom+xml", place.to(SitePlace.FEED));
    link("alternate", "text/html", place.to(SitePlace.INDEX));
    feed.append("<author><name>Accede</name></author>\n");
    Set<String> ids = new HashSet<>();
    newest.forEach(fact -> entry(fact, ids));
    return feed.append("</feed>\n").toString();
  }

  private static LocalDate last(TreatyFact fact) {
    return fact.on().latest().orElseThrow();
  }

  /** The day from which it was known, if that is not after the day asked. */
  private LocalDate updated(TreatyFact fact) {
    return fact.knownFrom().filter(known -> !known.isAfter(day)).orElseGet(() -> last(fact));
  }

  private void entry(TreatyFact fact, Set<String> ids) {
    Treaty treaty = register.treaty(fact.treaty());
    String name = words.name(register.participant(fact.participant()));
    String key = fact.label() + " " + fact.on();
    String id = id(key);
    for (int more = 2; !ids.add(id); more++) {
      id = id(key + " " + more);
    }
    feed.append("<entry>\n");
    element("id", id);
    element("title", words.of("site.feed.entry", name, words.label(treaty), factWords.name(fact)));
    element("updated", midnight(updated(fact)));
    link("alternate", "text/html", place.to(SitePlace.page(treaty)));
    link(
        "related", "text/html", place.to(SitePlace.page(register.participant(fact.participant()))));
    List<String> sources = new ArrayList<>();
    for (Citation citation : fact.provenance().citations()) {
      sources.add(citation.source().title());
      citation
          .source()
          .url()
          .filter(Markup::isWebAddress)
          .ifPresent(address -> link("via", "", address));
    }
    feed.append("<category term=\"").append(Markup.html(fact.word())).append("\"/>\n");
    List<String> said = new ArrayList<>();
    said.add(words.of("site.feed.on", factWords.name(fact), fact.on()));
    said.addAll(factWords.details(fact));
    said.add(words.shortTitle(treaty));
    sources.stream().distinct().forEach(said::add);
    element("summary", String.join(words.of("list.further"), said));
    feed.append("</entry>\n");
  }

  /** The same each time, and another in each language: an entry is a text. */
  private String id(String key) {
    String name = "accede site " + place.language().code() + " " + key;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String midnight(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private void element(String name, String text) {
    feed.append('<')
        .append(name)
        .append('>')
        .append(Markup.html(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  private void link(String relation, String type, String address) {
    feed.append("<link rel=\"").append(relation);
    if (!type.isEmpty()) {
      feed.append("\" type=\"").append(type);
    }
    feed.append("\" href=\"").append(Markup.html(address)).append("\"/>\n");
  }
}
