package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.accede.participant.Participant;
import org.accede.report.page.Page;
import org.accede.report.words.ReportWords;
import org.accede.treaty.Treaty;

/** From which end a report looks at its standings: they differ by treaty, or by participant. */
public enum Perspective {
  /** The report of a participant: each standing is one with a treaty. */
  OF_A_PARTICIPANT,
  /** The report of a treaty: each standing is that of a participant. */
  OF_A_TREATY;

  /** The name by which a page links to the section of a standing. */
  public String id(Standing standing) {
    return id(standing.participant(), standing.treaty());
  }

  /** The name by which a page links to the section of a participant and a treaty. */
  public String id(Participant participant, Treaty treaty) {
    return this == OF_A_PARTICIPANT
        ? "treaty-" + treaty.number()
        : "participant-" + participant.code();
  }

  /** What tells it from others, shortly. */
  public String name(Standing standing, ReportWords words) {
    return name(standing.participant(), standing.treaty(), words);
  }

  /** What tells a participant and a treaty from others, shortly. */
  String name(Participant participant, Treaty treaty, ReportWords words) {
    return this == OF_A_PARTICIPANT ? words.label(treaty) : words.name(participant);
  }

  /** Its name; a link where it has a section or a page of its own. */
  public void jump(
      Participant participant, Treaty treaty, ImmutableList<Standing> told, Page page) {
    String name = name(participant, treaty, page.words());
    Optional<String> elsewhere =
        this == OF_A_PARTICIPANT ? page.links().to(treaty) : page.links().to(participant);
    if (elsewhere.isPresent()) {
      page.html().page(elsewhere.get(), style(), name);
      return;
    }
    told.stream()
        .filter(
            standing ->
                standing.participant().equals(participant) && standing.treaty().equals(treaty))
        .findFirst()
        .ifPresentOrElse(
            standing -> page.html().jump(id(standing), style(), name),
            () -> page.html().text(name));
  }

  /** What else to call it; may be blank. */
  public String further(Standing standing, ReportWords words) {
    return this == OF_A_PARTICIPANT ? words.shortTitle(standing.treaty()) : "";
  }

  /** How the short names of its standings are set: numbers of treaties are not broken. */
  private ImmutableMap<String, String> style() {
    return this == OF_A_PARTICIPANT ? ImmutableMap.of("class", "treaty") : ImmutableMap.of();
  }

  /** The word for what tells them apart, such as the head of a column. */
  public String column(ReportWords words) {
    return words.of(this == OF_A_PARTICIPANT ? "column.treaty" : "column.participant");
  }
}
