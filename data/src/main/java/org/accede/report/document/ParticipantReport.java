package org.accede.report.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.page.ReportFrame;
import org.accede.report.page.Section;
import org.accede.report.section.Cautions;
import org.accede.report.section.DeadlineTable;
import org.accede.report.section.Disagreements;
import org.accede.report.section.FindingTable;
import org.accede.report.section.StandingSections;
import org.accede.report.standing.LastSeenTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.timeline.Lane;
import org.accede.report.timeline.TimelineSection;
import org.accede.report.words.ReportWords;
import org.accede.report.words.TwoWaysIn;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Finding;
import org.accede.treaty.Treaty;

/** The report of a participant: where it stands with every treaty of which something is known. */
public final class ParticipantReport {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_PARTICIPANT;

  private final Page page;
  private final Accessions accessions;
  private final Participant participant;
  private final ReportData data;

  public ParticipantReport(
      Page page, Accessions accessions, Participant participant, ReportData data) {
    this.page = page;
    this.accessions = accessions;
    this.participant = participant;
    this.data = data;
  }

  public String write(ImmutableList<Deadline> deadlines, ImmutableList<Finding> findings) {
    ReportWords words = page.words();
    List<Standing> all = new ArrayList<>();
    for (Treaty treaty : accessions.register().treaties()) {
      all.add(Standing.of(participant, treaty, accessions));
    }
    ImmutableList<Standing> standings =
        all.stream()
            .filter(standing -> standing.isWorthALine(page.day()))
            .sorted(Standing.order(page.day()))
            .collect(ImmutableList.toImmutableList());
    DeadlineTable toDo = new DeadlineTable(page, PERSPECTIVE);
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(
        new Section("deadlines", words.of("section.toDo"), () -> toDo.write(deadlines, standings)),
        Section.of(
            "summary", page, () -> summary(all, standings, toDo.besides(deadlines, standings))),
        Section.of("timeline", page, () -> timeline(standings, deadlines)),
        Section.of(
            "findings", page, () -> new FindingTable(page, PERSPECTIVE).write(findings, standings)),
        Section.of("treaties", page, () -> new StandingSections(page, PERSPECTIVE).write(standings))
            .asAnnex());
    if (!deadlines.isEmpty()) {
      sections.add(Section.of("follows", page, () -> toDo.follows(deadlines)).asAnnex());
    }
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
                accessions.register().participantCoverage().get(participant.code()),
                words.name(participant),
                standings)
            .asAnnex(),
        Section.sources(page).asAnnex());
    return new ReportFrame(page).around(words.name(participant), this::head, sections.build());
  }

  /** What stands below the title. */
  public void head() {
    ReportWords words = page.words();
    page.paragraph("lead", "participant.lead", page.day());
    FactSheet facts = new FactSheet(page);
    facts.write(
        "identity",
        () -> {
          facts.entry("identity.code", participant.code().value());
          facts.entry(
              "identity.status",
              participant.kind() == ParticipantKind.STATE
                  ? words.of("identity.member." + participant.isMemberOn(page.day()))
                  : words.of("identity.organisation"));
          data.write(facts, page);
        });
  }

  /**
   * Where it stands with treaties one by one.
   *
   * @param untold those of which the page has not told yet what to do
   */
  private void summary(
      List<Standing> all, ImmutableList<Standing> standings, ImmutableList<Standing> untold) {
    if (standings.isEmpty()) {
      page.paragraph("plain", "participant.nothing");
    } else {
      ImmutableList<Standing> seenNow = LastSeenTable.besides(untold, page);
      if (!seenNow.isEmpty()) {
        new StageTable(page, PERSPECTIVE)
            .write(seenNow, page.words().of("participant.stages", page.day()));
      }
      new LastSeenTable(page, PERSPECTIVE).write(standings, standings);
    }
    others(all, standings);
  }

  /** How many treaties there are besides, and where it stands with them. */
  private void others(List<Standing> all, ImmutableList<Standing> standings) {
    Map<AccessionStage, Integer> counts = new EnumMap<>(AccessionStage.class);
    TwoWaysIn waysIn = new TwoWaysIn(page.words());
    int eitherWayIn = 0;
    int undetermined = 0;
    for (Standing standing : all) {
      if (!standings.contains(standing)) {
        Answer<AccessionState> answer = standing.on(page.day());
        if (answer.isDetermined()) {
          counts.merge(answer.candidates().get(0).stage(), 1, Integer::sum);
        } else if (waysIn.areSignatureElseInvitation(answer)) {
          eitherWayIn++;
        } else {
          undetermined++;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (stage, count) ->
            parts.add(
                page.words().of("participant.count", page.words().of("stage." + stage), count)));
    if (eitherWayIn > 0) {
      parts.add(
          page.words()
              .of("participant.count", page.words().of("participant.eitherWayIn"), eitherWayIn));
    }
    if (undetermined > 0) {
      parts.add(
          page.words()
              .of("participant.count", page.words().of("participant.undetermined"), undetermined));
    }
    if (!parts.isEmpty()) {
      page.paragraph(
          "note", "participant.others", String.join(page.words().of("list.further"), parts));
    }
  }

  private void timeline(ImmutableList<Standing> standings, ImmutableList<Deadline> deadlines) {
    if (standings.isEmpty()) {
      page.paragraph("plain", "participant.nothing");
      return;
    }
    ImmutableList<Lane> lanes =
        standings.stream()
            .map(standing -> Lane.of(standing, deadlines, page, PERSPECTIVE))
            .collect(ImmutableList.toImmutableList());
    new TimelineSection(page, PERSPECTIVE.column(page.words())).write(lanes, Optional.empty());
  }
}
