package org.accede.cli.text;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Peers;
import org.accede.query.ProcedureTime;
import org.accede.query.ProcedureTimes;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;

/** What the first screen of next steps and the details of one have in common. */
final class NextWords {
  private final Wording wording;
  private final LocalDate day;

  /** Words of steps that are taken on a day. */
  NextWords(Wording wording, LocalDate day) {
    this.wording = wording;
    this.day = day;
  }

  String of(String key, Object... arguments) {
    return wording.of(Message.of(key, arguments));
  }

  String title(Treaty treaty) {
    return treaty.shortTitle().in(wording.language());
  }

  /** Whose next steps, and as of when. */
  String title(Outlook outlook) {
    return outlook
        .asOf()
        .knownOn()
        .map(known -> of("outlook.titleKnownOn", outlook.participant().name(), day, known))
        .orElseGet(() -> of("outlook.title", outlook.participant().name(), day));
  }

  String heading(NextStepGroup group, int count) {
    return of("outlook.group." + group, count);
  }

  /** Its name; nothing where there is none. */
  String subject(Optional<Subject> subject) {
    return subject.map(one -> one.name().in(wording.language())).orElse("");
  }

  /** What must be done first, and what stands in its way. */
  String first(Step first) {
    return Stream.concat(Stream.of(first), first.details().stream())
        .map(step -> wording.of(step.message()))
        .collect(Collectors.joining(" "));
  }

  String cited(Step step) {
    return step.citations().stream()
        .findFirst()
        .map(citation -> of("outlook.cited", step.message(), citation.label()))
        .orElseGet(() -> wording.of(step.message()));
  }

  /**
   * The documents that state the facts, in brackets after a blank; nothing where there is none. The
   * treaty itself is cited by its article.
   */
  String grounds(NextStep step, int most) {
    if (step.group() == NextStepGroup.NOT_OPEN) {
      return "";
    }
    ImmutableSet<Citation> clauses =
        ImmutableSet.<Citation>builder()
            .addAll(step.treaty().citations())
            .addAll(step.treaty().clauses().citations())
            .build();
    String labels =
        facts(step.standing().explanation().steps())
            .map(fact -> best(fact, clauses))
            .flatMap(Optional::stream)
            .distinct()
            .limit(most)
            .map(Citation::label)
            .collect(Collectors.joining("; "));
    return labels.isEmpty() ? "" : " [" + labels + "]";
  }

  private static Stream<Step> facts(List<Step> steps) {
    return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), facts(step.details())));
  }

  /** Of the documents that state a fact, the one nearest to whoever decided. */
  private static Optional<Citation> best(Step fact, ImmutableSet<Citation> clauses) {
    return fact.citations().stream()
        .filter(citation -> !clauses.contains(citation))
        .min(Comparator.comparing(citation -> citation.source().kind()));
  }

  /** When it would be in force, by which article; nothing where no day can be told. */
  Optional<String> inForce(ImpreciseDate on, Optional<String> article) {
    return on.latest()
        .map(
            latest ->
                article
                    .map(place -> of("outlook.inForce.article", day, on, place))
                    .orElseGet(() -> of("outlook.inForce", day, on)));
  }

  /** How long each stretch took, by a text for each. */
  Stream<String> times(ProcedureTimes times, String key) {
    return Stream.of(
            times.requestToInvitation().map(time -> time(key + "invitation", time)),
            times.invitationToDeposit().map(time -> time(key + "deposit", time)))
        .flatMap(Optional::stream);
  }

  private String time(String key, ProcedureTime time) {
    return of(key, time.shortest(), time.median(), time.longest(), time.cases());
  }

  /** What others of its kind have done. */
  String peers(Peers peers, Participant participant) {
    return of(
        participant.kind() == ParticipantKind.STATE
            ? "outlook.peers.STATE." + (participant.isMemberOn(day) == Trilean.YES ? "YES" : "NO")
            : "outlook.peers.ORGANISATION",
        count(peers.parties(), peers.perhapsParties()),
        count(peers.invited(), peers.perhapsInvited()));
  }

  private static Message count(int sure, int perhaps) {
    if (perhaps == 0) {
      return Message.of("outlook.count", sure);
    }
    return sure == 0
        ? Message.of("outlook.count.notKnown")
        : Message.of("outlook.count.perhapsMore", sure);
  }
}
