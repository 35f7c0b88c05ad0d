package org.accede.query;

import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.answer.Explanation;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Grounds;
import org.accede.rule.check.Severity;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;

/** On which days a case is asked again, by what its question looks at. */
class CheckedCaseTest {
  private static final Accessions NOTHING = Accessions.in(Samples.register());

  private static final Finding SOMETHING =
      new Finding.Builder()
          .check("made-up")
          .severity(Severity.NOTICE)
          .certainty(Certainty.CERTAIN)
          .statement(Message.of(new BilingualText("made up", "inventé")))
          .explanation(new Explanation.Builder().rule("made-up").build())
          .whatToDo(Message.of(new BilingualText("look", "regarder")))
          .build();

  /** The days among some, asked about one after the other, on which the question was put. */
  private static List<String> asked(Function<Grounds, ?> question, String... days) {
    List<String> asked = new ArrayList<>();
    List<String> now = new ArrayList<>();
    CheckedCase one =
        new CheckedCase(
            Optional.empty(),
            Optional.empty(),
            grounds -> {
              assertThat(question.apply(grounds)).isNotNull();
              asked.add(now.get(0));
              return ImmutableList.of();
            });
    for (String day : days) {
      now.add(0, day);
      assertThat(one.on(LocalDate.parse(day), NOTHING)).isEmpty();
    }
    return asked;
  }

  private static Function<Grounds, ?> hasCome(String... dates) {
    return grounds -> Stream.of(dates).map(date -> grounds.hasCome(date(date))).toList();
  }

  @Test
  void whoLooksAtNoDayIsAskedOnce() {
    assertThat(asked(Grounds::register, "2024-01-01", "1949-05-05", "2100-01-01"))
        .containsExactly("2024-01-01");
  }

  @Test
  void aDateIsLookedAtOnceBeforeItAndOnceFromItOn() {
    assertThat(
            asked(
                hasCome("2024-05-10"),
                "2024-01-01",
                "2024-05-09",
                "2024-05-10",
                "2024-05-11",
                "2024-05-09",
                "2030-01-01",
                "1949-05-05"))
        .containsExactly("2024-01-01", "2024-05-10");
  }

  @Test
  void betweenTwoDatesIsASpanOfItsOwn() {
    assertThat(
            asked(
                hasCome("2024-05-10", "2024-05-20"),
                "2024-05-20",
                "2024-05-19",
                "2024-05-09",
                "2024-05-10",
                "2024-05-20",
                "2024-05-09"))
        .containsExactly("2024-05-20", "2024-05-19", "2024-05-09");
  }

  @Test
  void ofDaysThatEachTellSomethingElseOnlyTheLastIsKept() {
    assertThat(
            asked(
                Grounds::day, "2024-01-01", "2024-01-01", "2024-01-02", "2024-01-02", "2024-01-01"))
        .containsExactly("2024-01-01", "2024-01-02", "2024-01-01");
  }

  @Test
  void aLongerSpanStaysWhereASingleDayGoes() {
    assertThat(
            asked(
                hasCome("2024-05-10", "2024-05-11", "2024-05-12"),
                "2024-05-01",
                "2024-05-10",
                "2024-05-11",
                "2024-05-01",
                "2024-05-11",
                "2024-05-10"))
        .containsExactly("2024-05-01", "2024-05-10", "2024-05-11", "2024-05-10");
  }

  private static CheckedCase finding(Function<Grounds, ImmutableList<Finding>> question) {
    return new CheckedCase(Optional.empty(), Optional.empty(), question);
  }

  private static boolean isQuietAfter(CheckedCase one, String... days) {
    for (String day : days) {
      assertThat(one.on(LocalDate.parse(day), NOTHING)).isNotNull();
    }
    return one.isQuiet();
  }

  @Test
  void itIsQuietAsSoonAsItIsKnownThatNothingIsFoundOnAnyDay() {
    Function<Grounds, ImmutableList<Finding>> question =
        grounds -> {
          assertThat(hasCome("2024-05-10", "2024-05-20").apply(grounds)).isNotNull();
          return ImmutableList.of();
        };

    assertThat(isQuietAfter(finding(question))).isFalse();
    assertThat(isQuietAfter(finding(question), "2024-05-09", "2024-05-10")).isFalse();
    assertThat(isQuietAfter(finding(question), "2024-05-09", "2024-05-20")).isFalse();
    assertThat(isQuietAfter(finding(question), "2024-05-10", "2024-05-20")).isFalse();
    assertThat(isQuietAfter(finding(question), "2024-05-20", "2024-05-09", "2024-05-10")).isTrue();
  }

  @Test
  void itIsNotQuietWhereSomethingIsFoundOnSomeDay() {
    Function<Grounds, ImmutableList<Finding>> question =
        grounds ->
            grounds.hasCome(date("2024-05-10")) == Trilean.YES
                ? ImmutableList.of(SOMETHING)
                : ImmutableList.of();

    assertThat(isQuietAfter(finding(question), "2024-05-10", "2024-05-09")).isFalse();
  }

  @Test
  void ofWhatTellsSomethingElseOnEachDayNobodyKnowsThatItIsQuiet() {
    Function<Grounds, ImmutableList<Finding>> question =
        grounds ->
            grounds.day().getYear() > 3000 ? ImmutableList.of(SOMETHING) : ImmutableList.of();

    assertThat(isQuietAfter(finding(question), "2024-05-10", "2024-05-11")).isFalse();
  }

  @Test
  void itSaysWhomAndWhatItIsAbout() {
    CheckedCase one =
        new CheckedCase(
            Optional.of(Samples.participant("KAZ")),
            Optional.of(Samples.treaty("030")),
            grounds -> ImmutableList.of());

    assertThat(one.participant()).contains(Samples.participant("KAZ"));
    assertThat(one.treaty()).contains(Samples.treaty("030"));
  }
}
