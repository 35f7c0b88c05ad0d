package org.accede.body;

import static org.accede.body.BodySamples.membership;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BodyMembershipProperties {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  /** Every choice of days that the dates allow, against what is said. */
  @Property(tries = 300)
  void theStageIsThatOfEveryChoiceOfDaysOrPerhaps(
      @ForAll @IntRange(max = 5) int since,
      @ForAll @IntRange(max = 3) int sinceMore,
      @ForAll @IntRange(max = 9) int until,
      @ForAll @IntRange(max = 3) int untilMore,
      @ForAll @IntRange(max = 12) int on) {
    Assume.that(since + sinceMore <= until);
    BodyMembership membership =
        membership(
            "WEIRS",
            "KAZ",
            BodyRole.MEMBER,
            days(since, sinceMore),
            days(until, untilMore),
            provenance());

    Set<BodyStage> possible = EnumSet.noneOf(BodyStage.class);
    for (int first = since; first <= since + sinceMore; first++) {
      for (int end = until; end <= until + untilMore; end++) {
        possible.add(on < first ? BodyStage.NOT_YET : on < end ? BodyStage.HELD : BodyStage.ENDED);
      }
    }
    assertThat(membership.on(START.plusDays(on)))
        .isEqualTo(possible.size() == 1 ? possible.iterator().next() : BodyStage.PERHAPS);
  }

  private static String days(int first, int more) {
    return START.plusDays(first) + "/" + START.plusDays(first + more);
  }
}
