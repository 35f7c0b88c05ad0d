package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.accede.participant.Group;
import org.accede.participant.ListedGroup;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Comparison;
import org.accede.register.TreatyRegister;
import org.accede.report.document.ReportData;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.words.ReportWords;
import org.accede.time.AsOf;

/** The page of a group in a site: who is in it, and where they stand side by side. */
public final class SiteGroupPage {
  private final Page page;
  private final SitePlace place;
  private final Accessions accessions;
  private final Group group;
  private final ReportData data;

  public SiteGroupPage(
      Page page, SitePlace place, Accessions accessions, Group group, ReportData data) {
    this.page = page;
    this.place = place;
    this.accessions = accessions;
    this.group = group;
    this.data = data;
  }

  public String write() {
    ReportWords words = page.words();
    TreatyRegister register = accessions.register();
    ImmutableList<Participant> members = group.membersAmong(register.participants(), page.day());
    Comparison whole =
        Comparison.of(accessions, AsOf.on(page.day()), columns(members), register.treaties());
    Comparison shown = whole.only(Comparison.Row::isOnRecord);
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(
        new Section(
            "members",
            words.of("site.section", words.of("group.members"), members.size()),
            () -> members(register)));
    if (!shown.rows().isEmpty()) {
      sections.addAll(
          new MatrixTable(page, place, accessions, shown)
              .sections(() -> notes(members, whole, shown)));
    }
    sections.add(Section.sources(page));
    return new SiteFrame(page, place)
        .around(words.capital(words.in(group.title())), this::head, sections.build());
  }

  /** All that a list names; of the others those that are worth one. */
  private ImmutableList<Participant> columns(ImmutableList<Participant> members) {
    return members.stream()
        .filter(
            one ->
                group instanceof ListedGroup
                    || SiteMatrix.isWorthAColumn(one, page, accessions.register()))
        .sorted(page.words().byName())
        .collect(ImmutableList.toImmutableList());
  }

  private void head() {
    page.paragraph("lead", "group.lead", page.day());
    FactSheet facts = new FactSheet(page);
    facts.write(
        "identity",
        () -> {
          facts.entry("identity.code", group.code());
          data.write(facts, page);
        });
  }

  private void members(TreatyRegister register) {
    if (group.citations().isEmpty()) {
      page.paragraph("plain", "group.standing");
    } else {
      page.html()
          .element(
              "p",
              () -> {
                page.html().text(page.words().of("group.sources"));
                page.sources().cite(page.html(), group.citations());
              });
    }
    if (group instanceof ListedGroup listed) {
      listed
          .remark()
          .ifPresent(
              remark ->
                  page.html().leaf("p", ImmutableMap.of("class", "remark", "lang", "en"), remark));
    }
    new GroupMembers(page, group).write(register.participants());
    ImmutableList<Participant> unsettled =
        group.unsettledAmong(register.participants(), page.day());
    if (!unsettled.isEmpty()) {
      page.paragraph("note", "group.unsettled", page.day(), names(unsettled));
    }
  }

  private String names(ImmutableList<Participant> participants) {
    return participants.stream()
        .sorted(page.words().byName())
        .map(page.words()::name)
        .collect(Collectors.joining(", "));
  }

  private void notes(ImmutableList<Participant> members, Comparison whole, Comparison shown) {
    int unlisted = whole.rows().size() - shown.rows().size();
    if (unlisted > 0) {
      page.paragraph("note", "group.unlisted", unlisted);
    }
    int without = members.size() - whole.participants().size();
    if (without > 0) {
      page.paragraph("note", "group.without", without);
    }
  }
}
