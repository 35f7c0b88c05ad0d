package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.testing.Samples.extension;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.accede.time.TermReading;

/** What an extension does to the window of an invitation, whenever it is decided. */
class ExtensionProperties {
  private static final LocalDate ADOPTED = LocalDate.of(2018, 2, 7);
  private static final LocalDate LAST = LocalDate.of(2023, 2, 8);

  /** A stated last day that is not earlier takes no day away, and leaves no gap. */
  @Property(tries = 150)
  void anExtensionNeverShortensTheWindow(
      @ForAll @IntRange(max = 2500) int decidedAfter,
      @ForAll @IntRange(max = 900) int more,
      @ForAll("readings") TermReading reading) {
    Scene extended = extended(decidedAfter, LAST.plusDays(more)).reading(reading);
    Scene without = Scene.of(invitedFor("P5Y", ADOPTED.toString())).reading(reading);
    for (LocalDate day = ADOPTED; !day.isAfter(LAST.plusDays(more)); day = day.plusDays(7)) {
      assertThat(extended.stages(day.toString())).containsExactly(INVITED);
      if (!without.stages(day.toString()).contains(INVITED)) {
        assertThat(day).isAfter(LAST.minusDays(1));
      }
    }
    assertThat(extended.stages(LAST.plusDays(more).toString())).containsExactly(INVITED);
    assertThat(extended.stages(LAST.plusDays(more + 1).toString())).doesNotContain(INVITED);
  }

  /** The stated day wins, also where it is earlier than the term was. */
  @Property
  void anEarlierDayIsTakenAsItIsStated(
      @ForAll @IntRange(max = 1000) int decidedAfter,
      @ForAll @IntRange(min = 1, max = 300) int less) {
    LocalDate until = LAST.minusDays(less);
    Scene shortened = extended(decidedAfter, until);
    assertThat(shortened.stages(until.toString())).containsExactly(INVITED);
    assertThat(shortened.stages(until.plusDays(1).toString())).doesNotContain(INVITED);
  }

  @Provide
  Arbitrary<TermReading> readings() {
    return Arbitraries.of(TermReading.standard());
  }

  private static Scene extended(int decidedAfter, LocalDate until) {
    return Scene.of(
        invitedFor("P5Y", ADOPTED.toString()),
        extension(
            Scene.WHO, Scene.TREATY, ADOPTED.plusDays(decidedAfter).toString(), until.toString()));
  }
}
