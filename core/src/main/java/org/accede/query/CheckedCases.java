package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Grounds;
import org.accede.rule.check.RegisterCase;
import org.accede.rule.check.TreatyCase;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * The cases that a catalogue of checks is put to.
 *
 * <p>In most of them nothing is found on any day. As soon as that is known, of half of those that
 * are asked, they are asked no more.
 *
 * <p>Safe to share between threads.
 */
final class CheckedCases {
  private volatile ImmutableList<CheckedCase> asked;

  private CheckedCases(ImmutableList<CheckedCase> asked) {
    this.asked = asked;
  }

  /**
   * The register as a whole, each treaty, and each pair about which something is on record.
   *
   * <p>The register is a case for each check: one that asks for the day is put to it on every day,
   * and what others find in all of its facts is kept.
   */
  static CheckedCases of(TreatyRegister register, Catalogue catalogue) {
    ImmutableList.Builder<CheckedCase> cases = ImmutableList.builder();
    for (Check check : catalogue.checks()) {
      cases.add(
          new CheckedCase(
              Optional.empty(), Optional.empty(), grounds -> check.in(new RegisterCase(grounds))));
    }
    for (Treaty treaty : register.treaties()) {
      cases.add(
          new CheckedCase(
              Optional.empty(),
              Optional.of(treaty),
              grounds -> put(catalogue, check -> check.in(new TreatyCase(grounds, treaty)))));
    }
    for (Dossier dossier : dossiers(register)) {
      Participant participant = register.participant(dossier.participant());
      Treaty treaty = register.treaty(dossier.treaty());
      cases.add(
          new CheckedCase(
              Optional.of(participant),
              Optional.of(treaty),
              grounds -> ofDossier(catalogue, grounds, participant, treaty, dossier)));
    }
    return new CheckedCases(cases.build());
  }

  /** Those in which something may be found, in order. */
  ImmutableList<CheckedCase> asked() {
    ImmutableList<CheckedCase> all = asked;
    int quiet = 0;
    for (CheckedCase one : all) {
      if (one.isQuiet()) {
        quiet++;
      }
    }
    if (quiet <= all.size() / 2) {
      return all;
    }
    ImmutableList<CheckedCase> others =
        all.stream().filter(one -> !one.isQuiet()).collect(ImmutableList.toImmutableList());
    asked = others;
    return others;
  }

  private static ImmutableList<Finding> ofDossier(
      Catalogue catalogue,
      Grounds grounds,
      Participant participant,
      Treaty treaty,
      Dossier dossier) {
    DossierCase one = new DossierCase(grounds, participant, treaty, dossier);
    return put(catalogue, check -> check.in(one));
  }

  private static ImmutableList<Finding> put(
      Catalogue catalogue, Function<Check, ImmutableList<Finding>> question) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    for (Check check : catalogue.checks()) {
      found.addAll(question.apply(check));
    }
    return found.build();
  }

  private static Set<Dossier> dossiers(TreatyRegister register) {
    Set<Dossier> dossiers = new LinkedHashSet<>();
    for (TreatyFact fact :
        Iterables.<TreatyFact>concat(register.acts(), register.notes(), register.steps())) {
      dossiers.add(register.dossier(fact.participant(), fact.treaty()));
    }
    return dossiers;
  }
}
