package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.RecordEnd;
import org.accede.report.document.ParticipantReport;
import org.accede.report.document.ReportData;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.section.Cautions;
import org.accede.report.section.DeadlineTable;
import org.accede.report.section.StandingSections;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.ReportWords;

/** The page of a participant in a site: what to do first, then where it stands, stage by stage. */
public final class SiteParticipantPage {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_PARTICIPANT;

  private final Page page;
  private final SitePlace place;
  private final Accessions accessions;
  private final Participant participant;
  private final Affiliations affiliations;
  private final ReportData data;

  public SiteParticipantPage(
      Page page,
      SitePlace place,
      Accessions accessions,
      Participant participant,
      Affiliations affiliations,
      ReportData data) {
    this.page = page;
    this.place = place;
    this.accessions = accessions;
    this.participant = participant;
    this.affiliations = affiliations;
    this.data = data;
  }

  public String write(ImmutableList<Deadline> deadlines) {
    ReportWords words = page.words();
    ImmutableList<Standing> standings =
        accessions.register().treaties().stream()
            .map(treaty -> Standing.of(participant, treaty, accessions))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Standing> procedures =
        standings.stream()
            .filter(Standing::hasProcedure)
            .sorted(Standing.order(page.day()))
            .collect(ImmutableList.toImmutableList());
    StageSections stages =
        new StageSections(page, PERSPECTIVE, standings, RecordEnd.before(page.day(), accessions));
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(new Section("first", words.of("site.first"), () -> first(deadlines, stages)));
    sections.addAll(stages.sections(ImmutableList.of()));
    if (!procedures.isEmpty()) {
      sections.add(
          Section.of(
              "procedures", page, () -> new StandingSections(page, PERSPECTIVE).write(procedures)));
    }
    sections.addAll(affiliations.sections(page, place, participant));
    sections.add(
        new Cautions(page, PERSPECTIVE, accessions.register())
            .section(
                accessions.register().participantCoverage().get(participant.code()),
                words.name(participant),
                procedures),
        Section.sources(page));
    return new SiteFrame(page, place)
        .around(
            words.name(participant),
            new ParticipantReport(page, accessions, participant, data)::head,
            sections.build());
  }

  private void first(ImmutableList<Deadline> deadlines, StageSections stages) {
    DeadlineTable table = new DeadlineTable(page, PERSPECTIVE);
    table.write(deadlines, ImmutableList.of());
    table.follows(deadlines);
    page.html()
        .element(
            "p",
            () ->
                page.html()
                    .page(
                        place.to(SitePlace.calendar(participant)),
                        ImmutableMap.of("type", "text/calendar"),
                        page.words().of("site.calendar")));
    stages.counts();
  }
}
