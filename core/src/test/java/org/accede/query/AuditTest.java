package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.ratification;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.act.ConsentKind;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** Charts held against ETS No. 185, Article 36: the first day of the month after three months. */
class AuditTest {
  /** Of several participants and of two treaties; nobody has read the clauses of ETS No. 030. */
  private static TreatyRegister register(TreatyFact... facts) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    for (String code : List.of("ALB", "HRV", "EST", "HUN", "LTU", "ROU", "SVN", "USA")) {
      register.add(Samples.participant(code));
    }
    register.add(Treaties.cybercrime()).add(Samples.treaty("030"));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return register.build();
  }

  private static final TreatyRegister REGISTER =
      register(
          ratification("ROU", "185", "2004-05-12"),
          entryIntoForce("ROU", "185", "2004-09-01"),
          ratification("SVN", "185", "2004-09-08"),
          entryIntoForce("SVN", "185", "2005-01-01"),
          ratification("EST", "185", "2005-01-15"),
          entryIntoForce("EST", "185", "2005-05-01"),
          ratification("LTU", "185", "2004-03-18"),
          entryIntoForce(
              "LTU",
              "185",
              "2004-07-02",
              provenanceBuilder().exception("the notification was corrected").build()),
          ratification("ALB", "185", "2006-06-20"),
          entryIntoForce("ALB", "185", "2006-07-01"),
          accession("HUN", "030", "2006-06-20"),
          entryIntoForce("HUN", "030", "2006-09-20"));

  @Test
  void anAuditCountsTheLinesByHowTheyCompareWithTheClauses() {
    Audit audit = Audit.of(REGISTER);

    assertThat(audit.matches()).isEqualTo(3);
    assertThat(audit.explained()).isEqualTo(1);
    assertThat(audit.differences()).hasSize(1);
    assertThat(audit.rows()).isEqualTo(5);
    assertThat(audit.notCounted()).isEqualTo(1);
    assertThat(audit).hasToString("counted: 5, differing: 1, explained: 1, not counted: 1");
  }

  @Test
  void aDifferenceSaysWhatIsPublishedAndWhatTheClausesCountTo() {
    assertThat(Audit.of(REGISTER).differences())
        .containsExactly(
            new Audit.Difference(
                number("185"),
                code("ALB"),
                LocalDate.of(2006, 6, 20),
                LocalDate.of(2006, 7, 1),
                Samples.date("2006-10-01"),
                "FIRST_OF_MONTH_AFTER_EXPIRY 3"));
  }

  @Test
  void anAuditOfSomeTreatiesLooksAtThoseAlone() {
    assertThat(Audit.of(REGISTER, List.of(REGISTER.treaty("030"))))
        .hasToString("counted: 0, differing: 0, explained: 0, not counted: 1");
    assertThat(Audit.of(REGISTER, List.of()))
        .hasToString("counted: 0, differing: 0, explained: 0, not counted: 0");
  }

  @Test
  void aLineWithoutTwoExactDatesAndASuccessionAreLeftOut() {
    assertThat(
            Audit.of(
                register(
                    ratification("ROU", "185", "2004-05"),
                    entryIntoForce("ROU", "185", "2004-09-01"),
                    ratification("EST", "185", "2003-05-12"),
                    entryIntoForce("USA", "185", "2007-01-01"),
                    consent("HRV", "185", "2002-10-17", ConsentKind.SUCCESSION, provenance()),
                    entryIntoForce("HRV", "185", "2004-07-01"))))
        .hasToString("counted: 0, differing: 0, explained: 0, not counted: 0");
  }
}
