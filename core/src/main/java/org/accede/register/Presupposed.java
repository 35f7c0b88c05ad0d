package org.accede.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ConsentRequirement;
import org.jspecify.annotations.Nullable;

/**
 * An act concerning a treaty that is not on record, though a participation in another treaty that
 * is on record asked for it: whoever consented to the Additional Protocol to the Criminal Law
 * Convention on Corruption (ETS No. 191, Article 10(5)) had consented to the Convention.
 */
final class Presupposed {
  private Presupposed() {}

  /**
   * By when an act was done that is not on record; null if none is presupposed.
   *
   * @param dossier what is on record concerning the treaty
   * @param other what is on record concerning the other one, whose clause asks for the act
   */
  static @Nullable ImpreciseDate by(
      Dossier dossier, ConsentRequirement requirement, Dossier other) {
    @Nullable ImpreciseDate latest = null;
    for (Participation one : other.participations()) {
      @Nullable TreatyAct joined = joined(one);
      if (joined != null) {
        latest = later(latest, by(joined));
      }
    }
    return latest == null || isOnRecord(dossier, requirement.what()) ? null : latest;
  }

  /** The later of two, of which one may be missing. */
  static ImpreciseDate later(@Nullable ImpreciseDate one, ImpreciseDate other) {
    return one == null || isEarlier(one.latest(), other.latest()) ? other : one;
  }

  private static boolean isEarlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get()));
  }

  /** By when an act was done: what has no last day had been when its sources spoke. */
  private static ImpreciseDate by(TreatyAct act) {
    return ImpreciseDate.ofEnds(
        Optional.empty(), act.range().latest().or(() -> toldBy(act.provenance())));
  }

  private static Optional<LocalDate> toldBy(Provenance provenance) {
    return Stream.concat(
            provenance.statedKnownFrom().stream(),
            provenance.citations().stream()
                .flatMap(citation -> citation.source().asOf().stream())
                .flatMap(asOf -> asOf.latest().stream()))
        .min(Comparator.naturalOrder());
  }

  /** What shows that it joined; null if it stepped into what was there. */
  private static @Nullable TreatyAct joined(Participation one) {
    if (one.consent().isPresent()) {
      Consent consent = one.consent().get();
      return consent.kind() == ConsentKind.SUCCESSION ? null : consent;
    }
    if (one.entryIntoForce().isPresent()) {
      return one.entryIntoForce().get();
    }
    return one.denunciation()
        .or(() -> one.revokedDenunciations().stream().findFirst().map(it -> it.denunciation()))
        .orElse(null);
  }

  /** Whether an act that was asked for is on record, and nothing that undoes it. */
  private static boolean isOnRecord(Dossier dossier, ConsentRequirement.What what) {
    boolean isThere = false;
    for (TreatyAct act : dossier.acts()) {
      if (act instanceof Denunciation || act instanceof Withdrawal) {
        return false;
      }
      isThere |=
          act instanceof Consent
              || act instanceof EntryIntoForce
              || (act instanceof Signature
                  && what == ConsentRequirement.What.SIGNED_BEFORE_OR_AT_ONCE);
    }
    return isThere;
  }
}
