package org.accede.report.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.InvitationDecision;
import org.accede.query.RecordEnd;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.page.ReportFrame;
import org.accede.report.page.Section;
import org.accede.report.section.Cautions;
import org.accede.report.section.ClauseList;
import org.accede.report.section.DeadlineTable;
import org.accede.report.section.Disagreements;
import org.accede.report.section.FindingTable;
import org.accede.report.section.ParticipationChart;
import org.accede.report.section.StandingSections;
import org.accede.report.standing.LastSeenTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageCounts;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.timeline.Census;
import org.accede.report.timeline.Lane;
import org.accede.report.timeline.TimelineSection;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Finding;
import org.accede.treaty.Treaty;

/** The report of a treaty: who is in, who is invited, and what it takes. */
public final class TreatyReport {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_TREATY;

  private final Page page;
  private final Accessions accessions;
  private final Treaty treaty;
  private final ReportData data;

  public TreatyReport(Page page, Accessions accessions, Treaty treaty, ReportData data) {
    this.page = page;
    this.accessions = accessions;
    this.treaty = treaty;
    this.data = data;
  }

  public String write(ImmutableList<Deadline> deadlines, ImmutableList<Finding> findings) {
    ReportWords words = page.words();
    ImmutableList<Standing> all =
        accessions.register().participants().stream()
            .map(participant -> Standing.of(participant, treaty, accessions))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Standing> standings =
        all.stream()
            .filter(standing -> standing.isWorthALine(page.day()))
            .sorted(Standing.order(page.day()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Standing> invited =
        standings.stream().filter(Standing::hasProcedure).collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    DeadlineTable toDo = new DeadlineTable(page, PERSPECTIVE);
    StageCounts counts = new StageCounts(page, all, RecordEnd.before(page.day(), accessions));
    sections.add(
        Section.of("summary", page, () -> counts(standings, counts)),
        new Section("deadlines", words.of("section.toDo"), () -> toDo.write(deadlines, invited)),
        Section.of(
            "invitations",
            page,
            () -> invitations(standings, invited, toDo.besides(deadlines, invited))),
        Section.of(
            "decision",
            page,
            () ->
                new ClauseList(page)
                    .decision(
                        InvitationDecision.on(page.day(), accessions, treaty),
                        RecordEnd.before(page.day(), accessions).of(treaty))),
        Section.of("timeline", page, () -> timeline(standings, invited, deadlines, counts)),
        Section.of(
            "findings", page, () -> new FindingTable(page, PERSPECTIVE).write(findings, invited)));
    if (!invited.isEmpty()) {
      sections.add(
          Section.of(
                  "procedures", page, () -> new StandingSections(page, PERSPECTIVE).write(invited))
              .asAnnex());
    }
    if (!deadlines.isEmpty()) {
      sections.add(Section.of("follows", page, () -> toDo.follows(deadlines)).asAnnex());
    }
    sections.add(
        Section.of("chart", page, () -> new ParticipationChart(page).write(standings)).asAnnex(),
        Section.of("clauses", page, () -> new ClauseList(page).write(treaty, accessions.register()))
            .asAnnex());
    if (Disagreements.areIn(standings)) {
      sections.add(
          Section.of(
                  "disagreements",
                  page,
                  () -> new Disagreements(page, PERSPECTIVE).write(standings))
              .asAnnex());
    }
    sections.add(
        new Cautions(page, PERSPECTIVE, accessions.register())
            .section(
                accessions.register().treatyCoverage().get(treaty.number()),
                words.label(treaty),
                invited)
            .asAnnex(),
        Section.sources(page).asAnnex());
    return new ReportFrame(page).around(title(), this::head, sections.build());
  }

  public String title() {
    return page.words().label(treaty) + " \u00b7 " + page.words().shortTitle(treaty);
  }

  /** What stands below the title. */
  public void head() {
    ReportWords words = page.words();
    if (!words.shortTitle(treaty).equals(words.in(treaty.title()))) {
      page.html().leaf("p", ImmutableMap.of("class", "full-title"), words.in(treaty.title()));
    }
    page.paragraph("lead", "treaty.lead", page.day());
    FactSheet facts = new FactSheet(page);
    facts.write(
        "identity",
        () -> {
          facts.entry(
              "identity.opened",
              () -> {
                page.date(treaty.openedOn());
                treaty
                    .openedAt()
                    .ifPresent(place -> page.html().text(", " + page.words().place(place)));
                page.sources().cite(page.html(), treaty.citations());
              });
          facts.entry(
              "identity.inForce",
              () ->
                  treaty
                      .inForceOn()
                      .ifPresentOrElse(
                          page::date, () -> page.html().text(words.of("identity.notInForce"))));
          treaty.closedOn().ifPresent(on -> facts.entry("identity.closed", () -> page.date(on)));
          treaty
              .parent()
              .ifPresent(
                  parent ->
                      facts.entry(
                          "identity.parent", words.label(accessions.register().treaty(parent))));
          treaty
              .codes()
              .ifPresent(
                  codes -> facts.entry("identity.participation", codes.participation().value()));
          data.write(facts, page);
        });
  }

  /**
   * Where invitations and requests stand.
   *
   * @param untold those of them of which the page has not told yet what to do
   */
  private void invitations(
      ImmutableList<Standing> standings,
      ImmutableList<Standing> invited,
      ImmutableList<Standing> untold) {
    if (invited.isEmpty()) {
      page.paragraph("plain", "treaty.noProcedure");
    } else {
      ImmutableList<Standing> seenNow = LastSeenTable.besides(untold, page);
      if (!seenNow.isEmpty()) {
        new StageTable(page, PERSPECTIVE)
            .write(seenNow, page.words().of("treaty.stages", page.day()));
      }
    }
    new LastSeenTable(page, PERSPECTIVE).write(standings, invited);
  }

  /** How many stand where. */
  private void counts(ImmutableList<Standing> standings, StageCounts several) {
    Map<AccessionStage, Integer> counts = new EnumMap<>(AccessionStage.class);
    int lastSeen = LastSeenTable.of(standings, page).size();
    int undetermined = 0;
    for (Standing standing : standings) {
      Answer<AccessionState> answer = standing.on(page.day());
      if (answer.isDetermined()) {
        counts.merge(answer.candidates().get(0).stage(), 1, Integer::sum);
      } else if (answer.lastSeen().isEmpty()) {
        undetermined++;
      }
    }
    several.write(
        counts, ImmutableMap.of("count.lastSeen", lastSeen, "count.undetermined", undetermined));
  }

  private void timeline(
      ImmutableList<Standing> standings,
      ImmutableList<Standing> invited,
      ImmutableList<Deadline> deadlines,
      StageCounts counts) {
    ImmutableList.Builder<Lane> lanes = ImmutableList.builder();
    lanes.add(Lane.of(treaty, page));
    invited.forEach(standing -> lanes.add(Lane.of(standing, deadlines, page, PERSPECTIVE)));
    Census census = Census.of(standings, counts.known(AccessionStage.PARTY));
    new TimelineSection(page, page.words().of("column.line"))
        .write(lanes.build(), Optional.of(census).filter(one -> one.most() > 0));
  }
}
