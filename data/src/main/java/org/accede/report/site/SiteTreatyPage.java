package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.InvitationDecision;
import org.accede.query.RecordEnd;
import org.accede.report.document.ReportData;
import org.accede.report.document.TreatyReport;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.section.Cautions;
import org.accede.report.section.ClauseList;
import org.accede.report.section.DeadlineTable;
import org.accede.report.section.ParticipationChart;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.treaty.Treaty;

/** The page of a treaty in a site: its dates, who is in, who is invited, what is not known. */
public final class SiteTreatyPage {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_TREATY;

  /** The chart tells of these, with their days. */
  private static final ImmutableList<AccessionStage> IN_THE_CHART =
      ImmutableList.of(AccessionStage.PARTY);

  private final Page page;
  private final SitePlace place;
  private final Accessions accessions;
  private final Treaty treaty;
  private final ReportData data;

  public SiteTreatyPage(
      Page page, SitePlace place, Accessions accessions, Treaty treaty, ReportData data) {
    this.page = page;
    this.place = place;
    this.accessions = accessions;
    this.treaty = treaty;
    this.data = data;
  }

  public String write(ImmutableList<Deadline> deadlines) {
    ReportWords words = page.words();
    ImmutableList<Standing> standings =
        accessions.register().participants().stream()
            .map(participant -> Standing.of(participant, treaty, accessions))
            .sorted(Comparator.comparing(Standing::participant, words.byName()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Standing> procedures =
        standings.stream().filter(Standing::hasProcedure).collect(ImmutableList.toImmutableList());
    StageSections stages =
        new StageSections(page, PERSPECTIVE, standings, RecordEnd.before(page.day(), accessions));
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(
        Section.of("summary", page, stages::counts),
        Section.of(
            "deadlines",
            page,
            () -> {
              DeadlineTable table = new DeadlineTable(page, PERSPECTIVE);
              table.write(deadlines, ImmutableList.of());
              table.follows(deadlines);
            }),
        Section.of("chart", page, () -> new ParticipationChart(page).write(standings)));
    sections.addAll(stages.sections(IN_THE_CHART));
    if (!procedures.isEmpty()) {
      sections.add(
          Section.of("procedures", page, () -> new ProcedureTable(page, place).write(procedures)));
    }
    sections.add(
        Section.of(
            "decision",
            page,
            () ->
                new ClauseList(page)
                    .decision(
                        InvitationDecision.on(page.day(), accessions, treaty),
                        RecordEnd.before(page.day(), accessions).of(treaty))),
        Section.of(
            "clauses", page, () -> new ClauseList(page).write(treaty, accessions.register())),
        new Cautions(page, PERSPECTIVE, accessions.register())
            .section(
                accessions.register().treatyCoverage().get(treaty.number()),
                words.label(treaty),
                procedures),
        Section.sources(page));
    TreatyReport report = new TreatyReport(page, accessions, treaty, data);
    return new SiteFrame(page, place).around(report.title(), report::head, sections.build());
  }
}
