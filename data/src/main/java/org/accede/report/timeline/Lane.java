package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.invitation.Consultation;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.report.page.Page;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.FactWords;
import org.accede.report.words.Facts;
import org.accede.report.words.OpenAnswerWords;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * A line of a timeline.
 *
 * @param name what it is the line of
 * @param further what is said below the name; may be blank
 * @param bars its stages, in order
 * @param marks what happened
 */
public record Lane(
    String name, String further, ImmutableList<Bar> bars, ImmutableList<Mark> marks) {
  /** That of a standing: its stages, the facts on record, the ends of invitations to come. */
  public static Lane of(
      Standing standing, ImmutableList<Deadline> deadlines, Page page, Perspective perspective) {
    ReportWords words = page.words();
    FactWords names = new FactWords(words);
    Set<Mark> marks = new LinkedHashSet<>();
    Stream.<TreatyFact>concat(
            standing.dossier().steps().stream(), standing.dossier().acts().stream())
        .sorted(Facts.BY_DATE)
        .forEach(fact -> marks.add(mark(fact, names)));
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    for (AccessionTimeline.Span span : standing.timeline().stages()) {
      if (isBegun(span.answer()) && !isLapseToCome(span, page.day())) {
        Optional<AccessionStage> stage = span.answer().value().map(AccessionState::stage);
        bars.add(new Bar(span.firstDay().day(), span.lastDay().day(), stage));
        span.answer()
            .value()
            .filter(state -> state.stage() == AccessionStage.INVITATION_LAPSED)
            .flatMap(AccessionState::since)
            .ifPresent(on -> marks.add(new Mark(Glyph.LAPSE, on, words.of("timeline.mark.LAPSE"))));
      }
    }
    deadlines.stream()
        .filter(deadline -> concerns(deadline, standing))
        .forEach(deadline -> mark(deadline, words).ifPresent(marks::add));
    String further = perspective.further(standing, words);
    return new Lane(
        perspective.name(standing, words) + (further.isBlank() ? "" : " \u00b7 " + further),
        stages(standing.on(page.day()), words),
        bars.build(),
        ImmutableList.copyOf(marks));
  }

  /** That of a treaty itself. */
  public static Lane of(Treaty treaty, Page page) {
    ReportWords words = page.words();
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    marks.add(new Mark(Glyph.OPENING, treaty.openedOn(), words.of("timeline.mark.OPENING")));
    treaty
        .inForceOn()
        .ifPresent(
            on ->
                marks.add(
                    new Mark(Glyph.ENTRY_INTO_FORCE, on, words.of("timeline.treatyInForce"))));
    treaty
        .closedOn()
        .ifPresent(
            on -> marks.add(new Mark(Glyph.DENUNCIATION, on, words.of("timeline.treatyClosed"))));
    return new Lane(
        words.label(treaty) + " \u00b7 " + words.of("timeline.itself"),
        "",
        ImmutableList.of(),
        marks.build());
  }

  private static Mark mark(TreatyFact fact, FactWords names) {
    return fact instanceof Consultation consultation
        ? new Mark(
            Glyph.CONSULTATION,
            consultation.provenance().range(consultation.lastDayToReply()),
            names.name(consultation))
        : new Mark(Glyph.of(fact), fact.range(), names.name(fact));
  }

  private static Optional<Mark> mark(Deadline deadline, ReportWords words) {
    String name = words.of("deadline." + deadline.kind());
    return switch (deadline.kind()) {
      case INVITATION_EXPIRES -> Optional.of(new Mark(Glyph.DEADLINE, deadline.lastDay(), name));
      case ENTRY_INTO_FORCE ->
          Optional.of(
              new Mark(
                  Glyph.ENTRY_INTO_FORCE,
                  deadline.lastDay(),
                  words.of("fact." + DeadlineKind.ENTRY_INTO_FORCE)));
      // the first is on the day of the expiry; facts stand for the others
      case EXTENSION_REQUEST_DUE,
          EXTENSION_OUTCOME_UNKNOWN,
          CONSULTATION_ENDS,
          DENUNCIATION_TAKES_EFFECT ->
          Optional.empty();
    };
  }

  private static boolean concerns(Deadline deadline, Standing standing) {
    return deadline.participant().equals(standing.participant())
        && deadline.treaty().equals(standing.treaty());
  }

  /** That an invitation lapses if nothing else happens, is said by its deadline. */
  private static boolean isLapseToCome(AccessionTimeline.Span span, LocalDate day) {
    return span.answer().candidates().stream()
            .anyMatch(state -> state.stage() == AccessionStage.INVITATION_LAPSED)
        && span.firstDay().day().map(first -> first.isAfter(day)).orElse(false);
  }

  /** Whether a stage that some fact begins is possible. */
  private static boolean isBegun(Answer<AccessionState> answer) {
    return answer.candidates().stream().anyMatch(state -> state.since().isPresent());
  }

  private static String stages(Answer<AccessionState> answer, ReportWords words) {
    OpenAnswerWords open = new OpenAnswerWords(words);
    return words.capital(answer.lastSeen().isPresent() ? open.of(answer) : open.possible(answer));
  }
}
