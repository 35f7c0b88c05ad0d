package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.source.Provenance;
import org.junit.jupiter.api.Test;

/** What a register made of another one shares with it, and that it is checked all the same. */
class SharingTest {
  private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

  private final TreatyAct signed = signature("KAZ", "030", "2001-02-03");
  private final TreatyAct joined = accession("MAR", "030", "2015-02-03");
  private final TreatyRegister register = register(signed, joined);

  private static Dossier dossier(TreatyRegister register, TreatyAct act) {
    return register.dossier(act.participant(), act.treaty());
  }

  @Test
  void oneMoreActChangesItsDossierAlone() {
    TreatyAct more = entryIntoForce("MAR", "030", "2015-05-04");

    TreatyRegister changed = register.with(more);

    assertThat(dossier(changed, signed)).isSameAs(dossier(register, signed));
    assertThat(dossier(changed, more).acts()).containsExactly(joined, more);
    assertThat(changed.acts()).containsExactly(signed, joined, more);
    assertThat(dossier(register, more).acts()).containsExactly(joined);
  }

  @Test
  void factsComeAndGoTogether() {
    Provenance letter = Provenance.of(citation("letter"));
    TreatyAct later = accession("MAR", "030", "2016-02-03", letter);
    TreatyAct inForce = entryIntoForce("MAR", "030", "2016-05-04", letter);

    TreatyRegister changed = register.replacing(List.of(joined), List.of(later, inForce));

    assertThat(changed.acts()).containsExactly(signed, later, inForce);
    assertThat(dossier(changed, later).acts()).containsExactly(later, inForce);
    assertThat(dossier(changed, signed)).isSameAs(dossier(register, signed));
    assertThat(changed.without(List.of(later, inForce)).with(joined).hasSameFactsAs(register))
        .isTrue();
  }

  @Test
  void whatIsNotOnRecordCannotBeTakenOut() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> register.without(List.of(accession("MAR", "030", "2015-02-04"))))
        .withMessageContaining("MAR 030 CONSENT 2015-02-04")
        .withMessageContaining("expected a fact that is on record");
  }

  @Test
  void aChangeConcernsThoseWhomItsFactsAreAbout() {
    TreatyAct told = accession("MAR", "030", "2016-02-03", Provenance.of(citation("letter")));
    TreatyRegister marSigned = registerBuilder(signed, joined).build().without(List.of(joined));

    assertThat(marSigned.with(told).differsAbout(marSigned)).containsExactly(code("MAR"));
    assertThat(marSigned.differsAbout(marSigned)).isEmpty();
  }

  @Test
  void anActThatMakesASourceYoungerConcernsAllOfWhomTheSourceTells() {
    TreatyAct younger = signature("MAR", "185", "2020-02-03");
    TreatyRegister both = registerBuilder(signed, joined).add(treaty("185")).build();

    assertThat(both.with(younger).differsAbout(both)).contains(code("KAZ"));
  }

  @Test
  void manyChangesAreKeptInTheirOrder() {
    FactLog<Signature> log = FactLog.of(List.of(signature("KAZ", "030", "1989-01-01")));
    List<Signature> expected = new ArrayList<>(log.all());
    for (int day = 0; day < 1100; day++) {
      Signature more = signature("KAZ", "030", LocalDate.of(1990, 1, 1).plusDays(day).toString());
      ImmutableSet<Signature> less =
          day % 3 == 0
              ? ImmutableSet.of(expected.remove(day / 2 % expected.size()))
              : ImmutableSet.of();
      log = log.changed(less, ImmutableList.of(more));
      expected.add(more);

      assertThat(log.size()).isEqualTo(expected.size());
    }

    assertThat(log.all()).containsExactlyElementsOf(expected);
  }

  @Test
  void oneMoreActIsCheckedInItsDossier() {
    TreatyAct before = entryIntoForce("MAR", "030", "2014-05-04");

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> register.with(before))
        .withMessageContaining("MAR 030 CONSENT");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> register.with(joined))
        .withMessageContaining("found two on 2015-02-03, expected one");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> register.with(signature("KAZ", "999", "2001")))
        .withMessageContaining("found 999, expected a known treaty");
  }

  @Test
  void oneMoreFactWithANameIsHeldAgainstAllOthers() {
    TreatyRegister named = register(signature("KAZ", "030", "2001-02-03", named("a")), joined);

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> named.with(entryIntoForce("MAR", "030", "2015-05-04", named("a"))))
        .withMessageContaining("found the id \"a\" twice, expected it once");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(
            () -> named.with(signature("KAZ", "030", "2001-02-04", correcting("b", "2002-01-01"))));
    TreatyAct corrected = signature("KAZ", "030", "2001-02-04", correcting("a", "2002-01-01"));
    assertThat(dossier(named.with(corrected), corrected).acts()).containsExactly(corrected);
  }

  @Test
  void aViewOfThePastHoldsTheDossiersOfWhichAllWasKnown() {
    TreatyRegister known = register.knownOn(DAY);

    assertThat(dossier(known, signed)).isSameAs(dossier(register, signed));
    assertThat(dossier(known, joined).isEmpty()).isTrue();
    assertThat(known.acts()).containsExactly(signed);
  }

  @Test
  void aCombinationHoldsTheDossiersThatOneOfTheTwoHolds() {
    TreatyRegister.Builder mine =
        TreatyRegister.builder().add(entryIntoForce("MAR", "030", "2015-05-04"));

    TreatyRegister both = mine.combinationWith(register).register();

    assertThat(dossier(both, signed)).isSameAs(dossier(register, signed));
    assertThat(dossier(both, joined).acts()).hasSize(2);
    assertThat(both.combinedWith(register).dossier(code("KAZ"), number("030")))
        .isSameAs(dossier(register, signed));
  }

  @Test
  void aDossierIsOneObjectHoweverOftenItIsAskedFor() {
    assertThat(dossier(register, signed)).isSameAs(dossier(register, signed));
  }

  @Test
  void whatWasCheckedBeforeIsNotCheckedAgain() {
    TreatyRegister.Builder twice = registerBuilder().add(joined).add(joined);

    assertThat(twice.buildTrusted().acts()).hasSize(2);
    assertThatExceptionOfType(InconsistentFactsException.class).isThrownBy(twice::build);
  }
}
