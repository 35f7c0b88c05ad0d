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

/** The cases that a catalogue of checks is put to. */
final class CheckedCases {
  private CheckedCases() {}

  /** The register as a whole, each treaty, and each pair about which something is on record. */
  static ImmutableList<CheckedCase> of(TreatyRegister register, Catalogue catalogue) {
    ImmutableList.Builder<CheckedCase> cases = ImmutableList.builder();
    cases.add(
        new CheckedCase(
            Optional.empty(),
            Optional.empty(),
            grounds -> put(catalogue, check -> check.in(new RegisterCase(grounds)))));
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
    return cases.build();
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
