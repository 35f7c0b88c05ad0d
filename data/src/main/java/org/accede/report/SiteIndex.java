package org.accede.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * The page that leads to all others: a list of everything, and where scripts run, a search in it.
 */
final class SiteIndex {
  private final Page page;
  private final SitePlace place;
  private final TreatyRegister register;
  private final ReportData data;

  SiteIndex(Page page, SitePlace place, TreatyRegister register, ReportData data) {
    this.page = page;
    this.place = place;
    this.register = register;
    this.data = data;
  }

  String write() {
    ReportWords words = page.words();
    List<Participant> participants =
        register.participants().stream()
            .sorted(Comparator.comparing(words::name, words.alphabetical()))
            .toList();
    return new SiteFrame(page, place)
        .around(
            words.of("site.title"),
            this::head,
            ImmutableList.of(
                participants("members", "site.members", participants, true),
                participants("others", "site.others", participants, false),
                new Section(
                    "treaties",
                    words.of("site.section", words.of("site.treaties"), register.treaties().size()),
                    () -> list(() -> register.treaties().forEach(this::item)))));
  }

  private void head() {
    page.paragraph("lead", "site.lead", page.day());
    FactSheet facts = new FactSheet(page);
    facts.write("identity", () -> data.write(facts, page));
    page.html()
        .empty(
            "div",
            ImmutableMap.of(
                "id", "search",
                "data-label", page.words().of("site.search"),
                "data-hint", page.words().of("site.search.hint"),
                "data-found", page.words().of("site.search.found", "{0}")));
  }

  private Section participants(
      String id, String key, List<Participant> participants, boolean members) {
    List<Participant> these =
        participants.stream()
            .filter(one -> (one.isMemberOn(page.day()) != Trilean.NO) == members)
            .toList();
    return new Section(
        id,
        page.words().of("site.section", page.words().of(key), these.size()),
        () -> list(() -> these.forEach(this::item)));
  }

  private void list(Runnable items) {
    page.html().element("ul", ImmutableMap.of("class", "names"), items);
  }

  private void item(Participant participant) {
    String words =
        String.join(
            " ",
            Stream.concat(
                    Stream.of(
                        participant.code().value(),
                        participant.alpha2(),
                        participant.name().english(),
                        participant.name().french()),
                    participant.variants().stream())
                .toList());
    page.html()
        .element(
            "li",
            ImmutableMap.of("data-text", words),
            () ->
                page.html()
                    .page(
                        place.to(SitePlace.page(participant)),
                        ImmutableMap.of(),
                        page.words().name(participant)));
  }

  /** People look for 24 as well as for 024, and for what the title says in either language. */
  private void item(Treaty treaty) {
    String number = treaty.number().toString();
    String words =
        String.join(
            " ",
            Stream.of(
                    Stream.of(number, number.replaceFirst("^0+", "")),
                    Stream.of(treaty.title().english(), treaty.title().french()),
                    treaty.commonName().stream().map(BilingualText::english),
                    treaty.commonName().stream().map(BilingualText::french),
                    treaty.variants().stream())
                .flatMap(one -> one)
                .toList());
    page.html()
        .element(
            "li",
            ImmutableMap.of("data-text", words),
            () -> {
              page.html()
                  .page(
                      place.to(SitePlace.page(treaty)),
                      ImmutableMap.of("class", "treaty"),
                      page.words().label(treaty));
              page.html().text(" ");
              page.html()
                  .leaf("span", ImmutableMap.of("class", "title"), page.words().shortTitle(treaty));
            });
  }
}
