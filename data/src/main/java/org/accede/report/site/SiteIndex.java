package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.body.Body;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.report.document.ReportData;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.words.ReportWords;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * The page that leads to all others: a list of everything, and where scripts run, a search in it.
 */
public final class SiteIndex {
  private final Page page;
  private final SitePlace place;
  private final TreatyRegister register;
  private final Affiliations affiliations;
  private final ReportData data;

  public SiteIndex(
      Page page,
      SitePlace place,
      TreatyRegister register,
      Affiliations affiliations,
      ReportData data) {
    this.page = page;
    this.place = place;
    this.register = register;
    this.affiliations = affiliations;
    this.data = data;
  }

  public String write() {
    ReportWords words = page.words();
    List<Participant> participants =
        register.participants().stream().sorted(words.byName()).toList();
    return new SiteFrame(page, place)
        .around(
            words.of("site.title"),
            this::head,
            ImmutableList.of(
                participants("members", participants, true),
                participants("others", participants, false),
                section("treaties", register.treaties(), this::item),
                section("groups", affiliations.groups(), this::item),
                section("bodies", affiliations.bodies().all(), this::item)));
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

  private Section participants(String id, List<Participant> participants, boolean members) {
    return section(
        id,
        participants.stream()
            .filter(one -> (one.isMemberOn(page.day()) != Trilean.NO) == members)
            .toList(),
        this::item);
  }

  private <T> Section section(String id, Collection<T> all, Consumer<T> item) {
    return new Section(
        id,
        page.words().of("site.section", page.words().of("site." + id), all.size()),
        () ->
            page.html().element("ul", ImmutableMap.of("class", "names"), () -> all.forEach(item)));
  }

  private void item(Participant participant) {
    String name = page.words().name(participant);
    item(
        Stream.concat(
            Stream.of(
                participant.code().value(),
                participant.alpha2(),
                participant.name().english(),
                participant.name().french()),
            participant.variants().stream()),
        name,
        () -> page.html().page(place.to(SitePlace.page(participant)), ImmutableMap.of(), name));
  }

  /** People look for 24 as well as for 024, and for what the title says in either language. */
  private void item(Treaty treaty) {
    String number = treaty.number().toString();
    String title = page.words().shortTitle(treaty);
    item(
        Stream.of(
                Stream.of(number, number.replaceFirst("^0+", "")),
                Stream.of(treaty.title().english(), treaty.title().french()),
                treaty.commonName().stream().map(BilingualText::english),
                treaty.commonName().stream().map(BilingualText::french),
                treaty.variants().stream())
            .flatMap(one -> one),
        title,
        () -> {
          page.html()
              .page(
                  place.to(SitePlace.page(treaty)),
                  ImmutableMap.of("class", "treaty"),
                  page.words().label(treaty));
          titled(title);
        });
  }

  private void item(Group group) {
    String name = page.words().capital(page.words().in(group.title()));
    item(
        Stream.concat(
            Stream.of(group.code(), group.title().english(), group.title().french()),
            group.variants().stream()),
        name,
        () -> page.html().page(place.to(SitePlace.page(group)), ImmutableMap.of(), name));
  }

  private void item(Body body) {
    String name = page.words().in(body.name());
    item(
        Stream.concat(
            Stream.of(
                body.code().value(),
                body.shortName().english(),
                body.shortName().french(),
                body.name().english(),
                body.name().french()),
            body.variants().stream()),
        name,
        () -> {
          String called = page.words().in(body.shortName());
          page.html().page(place.to(SitePlace.page(body)), ImmutableMap.of(), called);
          if (!called.equals(name)) {
            titled(name);
          }
        });
  }

  private void titled(String title) {
    page.html().text(" ");
    page.html().leaf("span", ImmutableMap.of("class", "title"), title);
  }

  /**
   * An entry of a list.
   *
   * @param words by which it is found, besides what it shows
   * @param shown one of them that needs no saying, because it is shown
   */
  private void item(Stream<String> words, String shown, Runnable content) {
    page.html()
        .element(
            "li",
            ImmutableMap.of(
                "data-text",
                words
                    .filter(word -> !word.equals(shown))
                    .distinct()
                    .collect(Collectors.joining(" "))),
            content);
  }
}
