package org.accede.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.InvitationDecision;
import org.accede.rule.accession.AccessionStage;
import org.accede.treaty.Treaty;

/** The page of a treaty in a site: its dates, who is in, who is invited, what is not known. */
final class SiteTreatyPage {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_TREATY;

  /** The chart tells of these, with their days. */
  private static final ImmutableList<AccessionStage> IN_THE_CHART =
      ImmutableList.of(AccessionStage.PARTY);

  private final Page page;
  private final SitePlace place;
  private final Accessions accessions;
  private final Treaty treaty;
  private final ReportData data;

  SiteTreatyPage(
      Page page, SitePlace place, Accessions accessions, Treaty treaty, ReportData data) {
    this.page = page;
    this.place = place;
    this.accessions = accessions;
    this.treaty = treaty;
    this.data = data;
  }

  String write(ImmutableList<Deadline> deadlines) {
    ReportWords words = page.words();
    ImmutableList<Standing> standings =
        accessions.register().participants().stream()
            .map(participant -> Standing.of(participant, treaty, accessions))
            .sorted(
                Comparator.comparing(
                    standing -> words.name(standing.participant()), words.alphabetical()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Standing> procedures =
        standings.stream().filter(Standing::hasProcedure).collect(ImmutableList.toImmutableList());
    StageSections stages = new StageSections(page, PERSPECTIVE, standings);
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(
        new Section("summary", words.of("section.summary"), stages::counts),
        new Section(
            "deadlines",
            words.of("section.deadlines"),
            () -> {
              DeadlineTable table = new DeadlineTable(page, PERSPECTIVE);
              table.write(deadlines, ImmutableList.of());
              table.follows(deadlines);
            }),
        new Section(
            "chart",
            words.of("section.chart"),
            () -> new ParticipationChart(page).write(standings)));
    sections.addAll(stages.sections(IN_THE_CHART));
    if (!procedures.isEmpty()) {
      sections.add(
          new Section(
              "procedures",
              words.of("section.procedures"),
              () -> new StandingSections(page, PERSPECTIVE).write(procedures)));
    }
    sections.add(
        new Section(
            "decision",
            words.of("section.decision"),
            () ->
                new ClauseList(page)
                    .decision(InvitationDecision.on(page.day(), accessions, treaty))),
        new Section(
            "clauses",
            words.of("section.clauses"),
            () -> new ClauseList(page).write(treaty, accessions.register())),
        new Section(
            "cautions",
            words.of("section.cautions"),
            () ->
                new Cautions(page, PERSPECTIVE, accessions.register())
                    .write(
                        accessions.register().treatyCoverage().get(treaty.number()),
                        words.label(treaty),
                        procedures)),
        new Section(
            "sources", words.of("section.sources"), () -> page.sources().write(page.html())));
    TreatyReport report = new TreatyReport(page, accessions, treaty, data);
    return new SiteFrame(page, place).around(report.title(), report::head, sections.build());
  }
}
