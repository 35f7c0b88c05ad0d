package org.accede.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.query.StandardCatalogue;
import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;

/**
 * Findings on imprecise dates against all ways the dates can have been: certain if and only if
 * found with every choice of days, never none if found with some.
 */
class CertaintyProperties {
  private static final LocalDate BASE = LocalDate.of(2020, 3, 1);
  private static final String DAY = "2021-01-01";

  /** Days from a first to a last one, counted from a base. */
  record Days(int first, int last) {
    String text() {
      return on(first).equals(on(last)) ? on(first) : on(first) + "/" + on(last);
    }

    static String on(int day) {
      return BASE.plusDays(day).toString();
    }

    List<String> each() {
      List<String> days = new ArrayList<>();
      for (int day = first; day <= last; day++) {
        days.add(on(day));
      }
      return days;
    }
  }

  @Provide
  Arbitrary<Days> days() {
    return Arbitraries.integers()
        .between(0, 6)
        .flatMap(
            first ->
                Arbitraries.integers().between(0, 3).map(more -> new Days(first, first + more)));
  }

  private static final Told TOLD = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  private static void holds(String id, Days one, Days two, String before, String between) {
    Check check =
        StandardCatalogue.with(Period.ofMonths(12), Period.ofYears(99)).find(id).orElseThrow();
    Set<String> found = new HashSet<>();
    for (String first : one.each()) {
      for (String second : two.each()) {
        found.add(Held.against(check, TOLD.register(before + first + between + second), DAY));
      }
    }
    String expected =
        found.equals(Set.of("certain"))
            ? "certain"
            : found.equals(Set.of("none")) ? "none" : "possible";
    assertThat(Held.against(check, TOLD.register(before + one.text() + between + two.text()), DAY))
        .isEqualTo(expected);
  }

  @Property(tries = 150)
  void moreTimeAskedForAfterTheLastDay(@ForAll("days") Days until, @ForAll("days") Days asked) {
    holds(
        "extension-asked-late",
        until,
        asked,
        "invited 2019-01-16 until ",
        "; asked for more time ");
  }

  @Property(tries = 150)
  void depositsAfterTheLastDay(@ForAll("days") Days until, @ForAll("days") Days acceded) {
    holds("deposit-outside-any-window", until, acceded, "invited 2019-01-16 until ", "; acceded ");
  }

  @Property(tries = 150)
  void invitationsWhileOneRuns(@ForAll("days") Days until, @ForAll("days") Days invited) {
    holds("invitations-overlap", until, invited, "invited 2019-01-16 until ", "; invited ");
  }

  @Property(tries = 150)
  void extensionsThatShorten(@ForAll("days") Days until, @ForAll("days") Days extended) {
    holds(
        "extension-shortens",
        until,
        extended,
        "invited 2019-01-16 until ",
        "; extended 2020-02-05 until ");
  }

  @Property(tries = 150)
  void invitationsOfWhoHasConsented(@ForAll("days") Days acceded, @ForAll("days") Days invited) {
    holds("invitation-after-consent", acceded, invited, "acceded ", "; invited ");
  }

  @Property(tries = 150)
  void lettersRegisteredBeforeTheyWereWritten(
      @ForAll("days") Days written, @ForAll("days") Days registered) {
    holds("dates-out-of-order", written, registered, "requested ", " registered ");
  }
}
