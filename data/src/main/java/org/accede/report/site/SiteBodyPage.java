package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.body.BodyMembership;
import org.accede.register.TreatyRegister;
import org.accede.report.document.ReportData;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.words.ReportWords;
import org.accede.source.Citation;
import org.accede.text.OfficialLanguage;

/** The page of a body in a site: what it is, whom it admits, and who takes part in it. */
public final class SiteBodyPage {
  private final Page page;
  private final SitePlace place;
  private final TreatyRegister register;
  private final Bodies bodies;
  private final Body body;
  private final ReportData data;

  public SiteBodyPage(
      Page page,
      SitePlace place,
      TreatyRegister register,
      Bodies bodies,
      Body body,
      ReportData data) {
    this.page = page;
    this.place = place;
    this.register = register;
    this.bodies = bodies;
    this.body = body;
    this.data = data;
  }

  public String write() {
    ReportWords words = page.words();
    ImmutableList<BodyMembership> memberships = bodies.membershipsOf(body.code());
    return new SiteFrame(page, place)
        .around(
            words.in(body.shortName()),
            this::head,
            ImmutableList.of(
                new Section("what", words.of("body.what"), this::what),
                new Section(
                    "participants",
                    words.of(
                        "site.section",
                        words.of("body.participants"),
                        bodies.participantsOn(body.code(), page.day()).size()),
                    () -> participants(memberships)),
                Section.sources(page)));
  }

  private void head() {
    ReportWords words = page.words();
    if (!words.in(body.shortName()).equals(words.in(body.name()))) {
      page.html().leaf("p", ImmutableMap.of("class", "full-title"), words.in(body.name()));
    }
    page.paragraph("lead", "body.lead", page.day());
    FactSheet facts = new FactSheet(page);
    facts.write(
        "identity",
        () -> {
          facts.entry("identity.code", body.code().value());
          data.writeDays(facts, page);
        });
  }

  private void what() {
    ReportWords words = page.words();
    FactSheet facts = new FactSheet(page);
    facts.write(
        "facts",
        () -> {
          facts.entry("body.kind", words.in(body.kind()));
          facts.entry(
              "body.founded",
              () -> {
                page.date(body.foundedOn());
                cited(", " + words.in(body.foundedBy()), body.foundingCitations());
              });
          facts.entry(
              "body.admission", () -> cited(words.in(body.admission()), body.admissionCitations()));
        });
    page.paragraph("plain", "body.noTreaty");
    if (words.language().equals(OfficialLanguage.FRENCH) && body.frenchName().isEmpty()) {
      page.paragraph("note", "body.englishName");
    }
    for (String remark : body.remarks()) {
      page.html().leaf("p", ImmutableMap.of("class", "remark", "lang", "en"), remark);
    }
  }

  private void cited(String text, Iterable<Citation> citations) {
    page.html().text(text);
    page.sources().cite(page.html(), citations);
  }

  private void participants(ImmutableList<BodyMembership> memberships) {
    ReportWords words = page.words();
    page.paragraph("note", "body.incomplete");
    List<BodyTable.Line> lines =
        memberships.stream()
            .sorted(
                Comparator.comparing((BodyMembership one) -> one.on(page.day()))
                    .thenComparing(BodyMembership::role)
                    .thenComparing(this::name, words.alphabetical()))
            .map(one -> new BodyTable.Line(one, () -> participant(one)))
            .toList();
    new BodyTable(page)
        .write(lines, words.of("body.caption", page.day()), words.of("column.participant"));
  }

  /** Its name; its code, if the register does not have it. */
  private String name(BodyMembership one) {
    return register
        .find(one.participant())
        .map(page.words()::name)
        .orElse(one.participant().value());
  }

  private void participant(BodyMembership one) {
    register
        .find(one.participant())
        .ifPresentOrElse(page::name, () -> page.html().text(one.participant().value()));
  }
}
