package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is said of a treaty was read somewhere. */
class TreatyWithoutSourceTest {
  @ParameterizedTest(name = "the dates: {0}, the clauses: {1}: {2} findings")
  @CsvSource({"true, true, 0", "false, true, 1", "true, false, 1", "false, false, 2"})
  void itSaysWhere(boolean dates, boolean clauses, int expected) {
    FinalClauses.Builder read = new FinalClauses.Builder().read(FinalClauses.Reading.PARTIAL);
    if (clauses) {
      read.addCitations(Samples.citation());
    }
    Treaty.Builder treaty =
        new Treaty.Builder()
            .number(Samples.number("066"))
            .series(Series.ETS)
            .title(new BilingualText("A convention", "Une convention"))
            .kind(TreatyKind.CONVENTION)
            .openedOn(Samples.date("1969-05-06"))
            .clauses(read.build());
    if (dates) {
      treaty.addCitations(Samples.citation());
    }
    TreatyRegister register = TreatyRegister.builder().add(treaty.build()).build();
    assertThat(Held.findings(TreatyWithoutSource.check(), register, "2025-01-01"))
        .hasSize(expected);
  }

  @Test
  void clausesThatNobodyHasReadNeedNone() {
    TreatyRegister register = TreatyRegister.builder().add(Samples.treaty("066")).build();
    assertThat(Held.findings(TreatyWithoutSource.check(), register, "2025-01-01")).isEmpty();
  }
}
