package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_SIGN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.byInvitation;
import static org.accede.rule.accession.Scene.clauses;
import static org.accede.rule.accession.Scene.described;
import static org.accede.rule.accession.Scene.state;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.accede.participant.Participant;
import org.accede.register.Coverage.Extent;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Standing;
import org.accede.treaty.TreatyFact;

/**
 * What an incomplete record leaves possible, against what the same clauses say where the record is
 * complete: an act that was open on one day may be missing on every later one.
 *
 * <p>Every change falls on the first day of a year from 2001 to 2010 or soon after; days in the
 * middle of the years are asked about.
 */
class EligibilityProperties {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2010;

  /** All that varies; a year of 0 stands for none. */
  record Pair(
      int joined,
      int left,
      int opened,
      int inForce,
      int closed,
      boolean read,
      String code,
      List<Admission> signature,
      List<AccessionRoute> routes,
      List<TreatyFact> towardsTheOther) {

    Scene scene() {
      Scene scene =
          Scene.of(towardsTheOther.toArray(new TreatyFact[0]))
              .participant(participant())
              .openedOn(firstDay(opened))
              .participationCode(code)
              .elaborators(false, "USA");
      if (inForce == 0) {
        scene.notInForce();
      } else {
        scene.inForceOn(firstDay(inForceFrom()));
      }
      if (closed != 0) {
        scene.closedOn(firstDay(Math.max(closed, opened + 1)));
      }
      return read ? scene.clauses(clauses(signature, routes)) : scene.notRead();
    }

    /** The year of entry into force, always later than that of the opening. */
    int inForceFrom() {
      return Math.max(inForce, opened + 1);
    }

    /** The same for a State that never was a member, and a treaty that is not closed. */
    Pair unchanging() {
      return new Pair(0, 0, opened, inForce, 0, read, code, signature, routes, List.of());
    }

    private Participant.Builder participant() {
      if (joined == 0) {
        return state();
      }
      return left <= joined
          ? state().addMemberships(member(firstDay(joined)))
          : state().addMemberships(member(firstDay(joined), firstDay(left)));
    }
  }

  @Property(tries = 400)
  void anIncompleteRecordLeavesPossibleWhatACompleteOneSays(@ForAll("pairs") Pair pair) {
    Scene covered = pair.scene();
    Scene consentsOnly = pair.scene().covered(Extent.CONSENTS, "2099-12-31");
    Scene uncovered = pair.scene().uncovered();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      assertThat(consentsOnly.stages(midyear(year)))
          .as("%d", year)
          .containsAll(covered.stages(midyear(year)));
      assertThat(uncovered.stages(midyear(year)))
          .as("%d", year)
          .containsAll(consentsOnly.stages(midyear(year)));
    }
  }

  @Property(tries = 400)
  void anActMayBeMissingFromTheDayOnWhichItWasOpen(@ForAll("pairs") Pair pair) {
    Scene covered = pair.scene();
    Scene uncovered = pair.scene().uncovered();
    Set<AccessionStage> possible = EnumSet.noneOf(AccessionStage.class);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Set<AccessionStage> open = covered.stages(midyear(year));
      if (open.contains(MAY_SIGN)) {
        possible.add(SIGNATORY);
        possible.add(CONSENT_EXPRESSED);
      }
      if (open.contains(MAY_BE_INVITED)) {
        possible.add(CONSENT_EXPRESSED);
      }
      if (!possible.isEmpty() && pair.inForce() != 0 && year >= pair.inForceFrom()) {
        possible.add(PARTY);
        possible.add(FORMER_PARTY);
      }
      assertThat(uncovered.stages(midyear(year))).as("%d", year).containsAll(possible);
    }
  }

  @Property(tries = 400)
  void ofOneThatStaysWhatItIsNoActIsMissingThatWasNeverOpen(@ForAll("pairs") Pair pair) {
    Scene covered = pair.unchanging().scene();
    Scene uncovered = pair.unchanging().scene().uncovered();
    boolean couldSign = false;
    boolean couldJoin = false;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      Set<AccessionStage> open = covered.stages(midyear(year));
      couldSign |= open.contains(MAY_SIGN);
      couldJoin |= couldSign || open.contains(MAY_BE_INVITED);
      Set<AccessionStage> missing = uncovered.stages(midyear(year));
      missing.removeAll(open);
      if (!couldSign) {
        assertThat(missing).as("%d", year).doesNotContain(SIGNATORY);
      }
      if (!couldJoin) {
        assertThat(missing).as("%d", year).isEmpty();
      }
    }
  }

  private static String firstDay(int year) {
    return year + "-01-01";
  }

  private static String midyear(int year) {
    return year + "-07-01";
  }

  // Generators.

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<String> codes =
        Arbitraries.of("", "MENX001", "MXXX001", "XENX001", "MEXX001", "XXXX999");
    return Combinators.combine(
            Combinators.combine(yearOrNone(), yearOrNone(), years(), yearOrNone(), yearOrNone())
                .as(Tuple::of),
            Arbitraries.of(true, true, true, false),
            codes,
            admissions().list().ofMinSize(1).ofMaxSize(2),
            routes().list().ofMaxSize(2),
            towardsTheOther())
        .as(
            (years, read, code, signature, routes, facts) ->
                new Pair(
                    years.get1(),
                    years.get2(),
                    years.get3(),
                    years.get4(),
                    years.get5(),
                    read,
                    code,
                    signature,
                    routes,
                    facts));
  }

  private static Arbitrary<Admission> admissions() {
    Arbitrary<ParticipantClass> classes =
        Arbitraries.of(
            ParticipantClass.MEMBER_STATE,
            ParticipantClass.MEMBER_STATE,
            ParticipantClass.NON_MEMBER_STATE,
            ParticipantClass.EUROPEAN_NON_MEMBER_STATE,
            ParticipantClass.ELABORATING_NON_MEMBER_STATE,
            ParticipantClass.EUROPEAN_UNION);
    return Arbitraries.oneOf(
        classes.map(Admission::of),
        Combinators.combine(classes, Arbitraries.of(Standing.class)).as(Scene::with),
        Arbitraries.just(described("States of the Danube")));
  }

  private static Arbitrary<AccessionRoute> routes() {
    return Combinators.combine(admissions(), Arbitraries.of(When.class))
        .as((who, when) -> byInvitation(who, when).build());
  }

  /** What it did about the other treaty: nothing, or the first of these acts, in order. */
  private static Arbitrary<List<TreatyFact>> towardsTheOther() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(2001, 2005))
        .as(
            (acts, year) -> {
              List<TreatyFact> facts = new ArrayList<>();
              if (acts == 1) {
                facts.add(signature(WHO, OTHER, firstDay(year)));
              } else if (acts == 2) {
                facts.add(invitation(WHO, OTHER, firstDay(year)));
              } else if (acts > 2) {
                facts.add(accession(WHO, OTHER, firstDay(year)));
                facts.add(entryIntoForce(WHO, OTHER, firstDay(year + 1)));
              }
              if (acts == 4) {
                facts.add(denunciation(WHO, OTHER, firstDay(year + 2), firstDay(year + 3)));
              }
              return facts;
            });
  }

  private static Arbitrary<Integer> years() {
    return Arbitraries.integers().between(FIRST_YEAR + 1, LAST_YEAR);
  }

  private static Arbitrary<Integer> yearOrNone() {
    return Arbitraries.oneOf(years(), Arbitraries.just(0));
  }
}
