package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.accede.error.UnknownNameException;
import org.accede.register.TreatyRegister;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What checks of one's own find in a register, for whom, to what, and in which order. */
class ChecksTest {
  private static final AsOf DAY = AsOf.on(LocalDate.of(2024, 2, 15));
  private static final Message LOOK = Message.of(new BilingualText("look", "regarder"));

  private static final Check EVERY_DOSSIER =
      check("dossier", Severity.WARNING, (Question.OfDossier) dossier -> found());
  private static final Check ANOTHER_OF_DOSSIERS =
      check("a-dossier", Severity.WARNING, (Question.OfDossier) dossier -> found());
  private static final Check GRAVE =
      check(
          "grave",
          Severity.ERROR,
          (Question.OfDossier)
              dossier ->
                  dossier.participant().code().equals(code("USA")) ? found() : ImmutableList.of());
  private static final Check TREATY_133 =
      check(
          "treaty",
          Severity.NOTICE,
          (Question.OfTreaty)
              treaty ->
                  treaty.treaty().number().equals(number("133")) ? found() : ImmutableList.of());
  private static final Check REGISTER =
      check("register", Severity.NOTICE, (Question.OfRegister) register -> found());

  private static ImmutableList<Suspicion> found() {
    return ImmutableList.of(Suspicion.of(Trilean.YES, LOOK));
  }

  private static Check check(String id, Severity severity, Question question) {
    return new Check.Builder()
        .id(id)
        .severity(severity)
        .addBasis(ViennaConvention.provision("Art. 15"))
        .statement(new BilingualText("made up", "inventé"))
        .question(question)
        .build();
  }

  private static TreatyRegister register(TreatyFact... facts) {
    return SampleRegister.of(facts).build();
  }

  private static final TreatyRegister TWO_ACTS =
      register(accession("USA", "189", "2010-01-01"), ratification("FRA", "185", "2010-01-01"));

  private static Checks checks(TreatyRegister register, Check... checks) {
    return Checks.in(Accessions.in(register), Catalogue.of(List.of(checks)));
  }

  private static List<String> labels(List<Finding> findings) {
    return findings.stream().map(Finding::label).toList();
  }

  private static Checks all() {
    return checks(TWO_ACTS, REGISTER, TREATY_133, EVERY_DOSSIER, ANOTHER_OF_DOSSIERS, GRAVE);
  }

  @Test
  void theGravestComeFirstThenThoseOfNobodyThenByParticipantTreatyAndCheck() {
    assertThat(labels(all().asOf(DAY)))
        .containsExactly(
            "grave USA 189",
            "a-dossier FRA 185",
            "dossier FRA 185",
            "a-dossier USA 189",
            "dossier USA 189",
            "register",
            "treaty 133");
  }

  @Test
  void theFindingsOfOneParticipantAreByTreaty() {
    TreatyRegister register =
        register(
            ratification("FRA", "189", "2010-01-01"),
            ratification("FRA", "035", "2010-01-01"),
            ratification("FRA", "185", "2010-01-01"));

    assertThat(labels(checks(register, EVERY_DOSSIER).asOf(DAY)))
        .containsExactly("dossier FRA 035", "dossier FRA 185", "dossier FRA 189");
  }

  @Test
  void whoAsksAboutOneParticipantIsToldWhatConcernsIt() {
    assertThat(labels(all().of("USA").asOf(DAY)))
        .containsExactly("grave USA 189", "a-dossier USA 189", "dossier USA 189");
    assertThat(labels(all().of("FRA").asOf(DAY)))
        .containsExactly("a-dossier FRA 185", "dossier FRA 185");
    assertThat(all().of("KAZ").asOf(DAY)).isEmpty();
  }

  @Test
  void whoAsksAboutOneTreatyIsToldWhatConcernsIt() {
    assertThat(labels(all().to("185").asOf(DAY)))
        .containsExactly("a-dossier FRA 185", "dossier FRA 185");
    assertThat(labels(all().to("133").asOf(DAY))).containsExactly("treaty 133");
    assertThat(all().to("211").asOf(DAY)).isEmpty();
  }

  @Test
  void whoAsksAboutAPairIsToldWhatConcernsBoth() {
    assertThat(labels(all().of("FRA").to("185").asOf(DAY))).hasSize(2);
    assertThat(all().of("FRA").to("189").asOf(DAY)).isEmpty();
    assertThat(all().to("185").of("USA").asOf(DAY)).isEmpty();
  }

  @Test
  void whoAsksForWhatIsGraveIsToldNoLess() {
    assertThat(labels(all().atLeast(Severity.ERROR).asOf(DAY))).containsExactly("grave USA 189");
    assertThat(all().atLeast(Severity.WARNING).asOf(DAY)).hasSize(5);
    assertThat(all().atLeast(Severity.NOTICE).asOf(DAY)).isEqualTo(all().asOf(DAY));
    assertThat(labels(all().of("USA").atLeast(Severity.ERROR).to("189").asOf(DAY)))
        .containsExactly("grave USA 189");
  }

  @Test
  void whatIsFoundInARegisterMayConcernOneParticipantAndOneTreaty() {
    Check naming =
        check(
            "naming",
            Severity.NOTICE,
            (Question.OfRegister)
                register ->
                    ImmutableList.of(
                        new Suspicion.Builder()
                            .holds(Trilean.MAYBE)
                            .whatToDo(LOOK)
                            .participant(register.register().participant("KAZ"))
                            .build(),
                        new Suspicion.Builder()
                            .holds(Trilean.MAYBE)
                            .whatToDo(LOOK)
                            .treaty(register.register().treaty("035"))
                            .build()));
    Checks checks = checks(TWO_ACTS, naming);

    assertThat(labels(checks.asOf(DAY))).containsExactly("naming 035", "naming KAZ");
    assertThat(labels(checks.of("KAZ").asOf(DAY))).containsExactly("naming KAZ");
    assertThat(labels(checks.to("035").asOf(DAY))).containsExactly("naming 035");
    assertThat(checks.of("KAZ").to("035").asOf(DAY)).isEmpty();
    assertThat(checks.of("USA").asOf(DAY)).isEmpty();
    assertThat(checks.to("185").asOf(DAY)).isEmpty();
  }

  @Test
  void whatIsFoundInATreatyMayConcernOneParticipant() {
    Check naming =
        check(
            "naming",
            Severity.NOTICE,
            (Question.OfTreaty) treaty -> naming(treaty.register(), "KAZ", "035"));
    Checks checks = checks(TWO_ACTS, naming);

    assertThat(labels(checks.to("185").asOf(DAY))).containsExactly("naming KAZ 185");
    assertThat(labels(checks.of("KAZ").to("185").asOf(DAY))).containsExactly("naming KAZ 185");
    assertThat(labels(checks.of("KAZ").asOf(DAY))).hasSize(5);
    assertThat(checks.of("USA").asOf(DAY)).isEmpty();
  }

  @Test
  void whatIsFoundInADossierConcernsThePairThatItIsAbout() {
    Check naming =
        check(
            "naming",
            Severity.NOTICE,
            (Question.OfDossier) dossier -> naming(dossier.register(), "KAZ", "035"));

    assertThat(labels(checks(TWO_ACTS, naming).asOf(DAY)))
        .containsExactly("naming FRA 185", "naming USA 189");
  }

  private static ImmutableList<Suspicion> naming(
      TreatyRegister register, String participant, String treaty) {
    return ImmutableList.of(
        new Suspicion.Builder()
            .holds(Trilean.MAYBE)
            .whatToDo(LOOK)
            .participant(register.participant(participant))
            .treaty(register.treaty(treaty))
            .build());
  }

  @Test
  void whatDoesNotHoldIsNotFound() {
    Check never =
        check(
            "never",
            Severity.ERROR,
            (Question.OfDossier) dossier -> ImmutableList.of(Suspicion.of(Trilean.NO, LOOK)));

    assertThat(checks(TWO_ACTS, never).asOf(DAY)).isEmpty();
  }

  @Test
  void questionsArePutWhereAnActAStepOrANoteIsOnRecord() {
    TreatyRegister register =
        register(
            ratification("FRA", "185", "2010-01-01"),
            request("KAZ", "189", "2023-12-01"),
            Samples.reservationBuilder("USA", "035").text("A reservation.").build());

    assertThat(labels(checks(register, EVERY_DOSSIER).asOf(DAY)))
        .containsExactly("dossier FRA 185", "dossier KAZ 189", "dossier USA 035");
    assertThat(checks(register(), EVERY_DOSSIER).asOf(DAY)).isEmpty();
  }

  /** Of whom, and to what, a question about dossiers was put. */
  private static List<String> asked(UnaryOperator<Checks> narrowed) {
    List<String> asked = new ArrayList<>();
    Check noting =
        check(
            "noting",
            Severity.NOTICE,
            (Question.OfDossier)
                dossier -> {
                  asked.add(dossier.participant().code() + " " + dossier.treaty().number());
                  return ImmutableList.of();
                });
    assertThat(narrowed.apply(checks(TWO_ACTS, noting)).asOf(DAY)).isEmpty();
    return asked;
  }

  @Test
  void theDossiersOfOthersAreNotLookedAt() {
    assertThat(asked(checks -> checks)).containsExactlyInAnyOrder("USA 189", "FRA 185");
    assertThat(asked(checks -> checks.of("USA"))).containsExactly("USA 189");
    assertThat(asked(checks -> checks.to("185"))).containsExactly("FRA 185");
    assertThat(asked(checks -> checks.of("FRA").to("189"))).isEmpty();
  }

  @Test
  void whatWasFoundIsToldAgain() {
    Checks checks = all();
    ImmutableList<Finding> first = checks.asOf(DAY);

    assertThat(first).hasSize(7);
    assertThat(checks.asOf(DAY)).isEqualTo(first);
    assertThat(checks.of("USA").asOf(DAY)).isEqualTo(all().of("USA").asOf(DAY)).hasSize(3);
  }

  @Test
  void whatWasNotKnownOnTheDayIsNotLookedAt() {
    TreatyRegister register =
        register(
            accession("USA", "189", "2010-01-01", Samples.knownFrom("2020-06-01")),
            ratification("FRA", "185", "2010-01-01"));
    Checks checks = checks(register, EVERY_DOSSIER);

    assertThat(labels(checks.asOf(DAY.knownOn(LocalDate.of(2020, 5, 31)))))
        .containsExactly("dossier FRA 185");
    assertThat(labels(checks.asOf(DAY.knownOn(LocalDate.of(2020, 6, 1)))))
        .containsExactly("dossier FRA 185", "dossier USA 189");
    assertThat(checks.asOf(DAY)).hasSize(2);
  }

  @Test
  void whomNobodyKnowsIsRefusedByName() {
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> all().of("Atlantis"));
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> all().to("999"));
  }
}
