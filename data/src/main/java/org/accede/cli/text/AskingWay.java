package org.accede.cli.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.WayIn;
import org.accede.source.Citation;
import org.accede.text.Message;

/** The way to an invitation: what is much the same everywhere, and what a clause asks for. */
final class AskingWay {
  private static final String CLAUSE = "next.way.clause";
  private static final String CODE = "clause.place.code";
  private static final String INVITATION = "how.COMMITTEE_OF_MINISTERS_INVITATION";

  private final Wording wording;
  private final Outlook outlook;
  private final NextWords words;

  AskingWay(Wording wording, Outlook outlook) {
    this.wording = wording;
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
  }

  /** How to ask, and what comes before the decision. */
  ImmutableList<String> how() {
    return Stream.concat(
            told("next.way.letter")
                .flatMap(AskingWay::source)
                .map(source -> words.of("outlook.way", source))
                .stream(),
            told("next.way.organisation").map(words::cited).stream())
        .collect(toImmutableList());
  }

  /** How long it took. */
  Optional<String> times() {
    String times =
        words
            .times(outlook.times(), "outlook.times.brief.")
            .collect(joining(wording.of("list.further")));
    return times.isEmpty() ? Optional.empty() : Optional.of(words.of("outlook.times", times));
  }

  /** The article of the clause; empty if no clause is told. */
  String place(WayIn way) {
    return clauses(way)
        .findFirst()
        .map(clause -> place((Message) clause.arguments().get(1)))
        .orElse("");
  }

  /** In so narrow a column a code is called just that. */
  private String place(Message place) {
    return place.key().equals(CODE)
        ? words.of("outlook.code", place.arguments().toArray())
        : wording.of(place);
  }

  /** The keys of what the clause asks for, but for the Committee's invitation. */
  static ImmutableList<String> special(WayIn way) {
    return asked(way).filter(key -> !key.equals(INVITATION)).collect(toImmutableList());
  }

  /** Whether the clause asks for an invitation by the Committee, whatever else it asks for. */
  static boolean isByInvitation(WayIn way) {
    return asked(way).anyMatch(INVITATION::equals);
  }

  private static Stream<String> asked(WayIn way) {
    return clauses(way).map(clause -> ((Message) clause.arguments().get(2)).key());
  }

  private static Stream<Message> clauses(WayIn way) {
    return way.steps().stream().map(Step::message).filter(step -> step.key().equals(CLAUSE));
  }

  /** The first step of a way that says so. */
  private Optional<Step> told(String key) {
    return outlook.of(NextStepGroup.ASK_TO_BE_INVITED).stream()
        .flatMap(step -> step.way().stream())
        .flatMap(way -> way.steps().stream())
        .filter(step -> step.message().key().equals(key))
        .findFirst();
  }

  private static Optional<String> source(Step step) {
    return step.citations().stream().findFirst().map(Citation::label);
  }
}
