package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.invitation.Consultation;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

class LikeFactsTest {
  @Test
  void allThatStandsBehindBothStandsBehindTheOne() {
    Provenance mine =
        new Provenance.Builder()
            .addCitations(citation("list"), citation("chart"))
            .addContradictions(contradiction("2020-01-02"))
            .statedKnownFrom(LocalDate.of(2022, 1, 1))
            .remark("As the list has it.")
            .id("a")
            .build();
    Provenance theirs =
        new Provenance.Builder()
            .addCitations(citation("chart"), citation("report"))
            .addContradictions(contradiction("2020-01-02"), contradiction("2020-01-03"))
            .statedKnownFrom(LocalDate.of(2021, 1, 1))
            .remark("As the chart has it.")
            .exception("Agreed by letter.")
            .inference(new Inference("The editors", "By its place."))
            .supersedes("b")
            .build();

    assertThat(united(mine, theirs))
        .isEqualTo(
            new Provenance.Builder()
                .addCitations(citation("list"), citation("chart"), citation("report"))
                .addContradictions(contradiction("2020-01-02"), contradiction("2020-01-03"))
                .statedKnownFrom(LocalDate.of(2021, 1, 1))
                .remark("As the list has it.")
                .exception("Agreed by letter.")
                .id("a")
                .supersedes("b")
                .build());
  }

  @Test
  void aDayThatNobodyStatesIsNotStatedForBoth() {
    Provenance late =
        new Provenance.Builder()
            .addCitations(citation("list"))
            .statedKnownFrom(LocalDate.of(2022, 1, 1))
            .build();

    assertThat(united(late, provenance()).statedKnownFrom()).isEmpty();
    assertThat(united(provenance(), late).statedKnownFrom()).isEmpty();
  }

  @Test
  void aConsultationIsKnownFromTheEarlierOfItsOwnDays() {
    Consultation mine =
        consultationBuilder("KAZ", "030", "2020-01-01").prolongedUntil(date("2020-06-01")).build();
    TreatyFact theirs =
        mine.withProvenance(
            new Provenance.Builder()
                .addCitations(citation("list"))
                .statedKnownFrom(LocalDate.of(2020, 3, 1))
                .build());

    assertThat(LikeFacts.<TreatyFact>united(mine, theirs).orElseThrow().knownFrom())
        .contains(LocalDate.of(2020, 3, 1));
  }

  @Test
  void whatIsKnownFromNoDayIsKnownFromTheDayOfTheOther() {
    Consent mine = accession("KAZ", "030", "2020-01-01/..");
    Consent theirs =
        accession(
            "KAZ",
            "030",
            "2020-01-01/..",
            new Provenance.Builder()
                .addCitations(citation("list"))
                .statedKnownFrom(LocalDate.of(2020, 3, 1))
                .build());

    assertThat(LikeFacts.united(mine, theirs).orElseThrow().knownFrom())
        .contains(LocalDate.of(2020, 3, 1));
  }

  @Test
  void anUnstatedKindIsThatOfTheOtherWhicheverStatesIt() {
    Consent unstated = consent("KAZ", "030", "2020-01-01", ConsentKind.NOT_STATED, provenance());
    Consent stated = accession("KAZ", "030", "2020-01-01");

    assertThat(LikeFacts.united(unstated, stated)).contains(stated);
    assertThat(LikeFacts.united(stated, unstated)).contains(stated);
    assertThat(LikeFacts.united(unstated, unstated)).contains(unstated);
  }

  @Test
  void factsThatDifferInTheirKindOrDayOrDossierAreTwo() {
    Consent one = accession("KAZ", "030", "2020-01-01");

    assertThat(LikeFacts.united(one, accession("KAZ", "030", "2020-01-02"))).isEmpty();
    assertThat(LikeFacts.united(one, accession("KAZ", "062", "2020-01-01"))).isEmpty();
    assertThat(LikeFacts.united(one, accession("TUN", "030", "2020-01-01"))).isEmpty();
    assertThat(
            LikeFacts.united(
                one, consent("KAZ", "030", "2020-01-01", ConsentKind.APPROVAL, provenance())))
        .isEmpty();
  }

  @Test
  void factsOfDifferentIdsOrCorrectionsAreTwo() {
    Consent one = accession("KAZ", "030", "2020-01-01", named("a"));

    assertThat(LikeFacts.united(one, accession("KAZ", "030", "2020-01-01", named("b")))).isEmpty();
    assertThat(
            LikeFacts.united(
                accession("KAZ", "030", "2020-01-01", correction("a")),
                accession("KAZ", "030", "2020-01-01", correction("b"))))
        .isEmpty();
  }

  private static Provenance united(Provenance mine, Provenance theirs) {
    return LikeFacts.united(
            accession("KAZ", "030", "2020-01-01", mine),
            accession("KAZ", "030", "2020-01-01", theirs))
        .orElseThrow()
        .provenance();
  }

  private static Provenance correction(String older) {
    return new Provenance.Builder().addCitations(citation("list")).supersedes(older).build();
  }
}
