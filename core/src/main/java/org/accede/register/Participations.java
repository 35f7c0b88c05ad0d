package org.accede.register;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.error.InconsistentFactsException;
import org.accede.time.ImpreciseDate;

/**
 * The acts of a dossier as participations: each ends with a denunciation that stands, or with the
 * withdrawal of its signature or instrument, and what comes after belongs to the next.
 */
final class Participations {
  /**
   * Whatever order the facts come in. On one day an instrument is taken back before the signature
   * that it followed.
   */
  private static final Comparator<TreatyAct> ORDER =
      Comparator.comparing((TreatyAct act) -> act.on().latest().orElse(LocalDate.MAX))
          .thenComparing(Participations::isOfSignature)
          .thenComparing(act -> act.on().earliest().orElse(LocalDate.MIN));

  private final ImmutableList<TreatyAct> acts;
  private final List<Participation.RevokedDenunciation> revoked = new ArrayList<>();
  private final List<TreatyAct> ends = new ArrayList<>();

  private Participations(ImmutableList<TreatyAct> acts) {
    this.acts = ImmutableList.sortedCopyOf(ORDER, acts);
    List<Denunciation> standing = new ArrayList<>();
    for (Denunciation one : only(this.acts, Denunciation.class)) {
      if (one.isWhole()) {
        standing.add(one);
      }
    }
    for (Withdrawal withdrawal : only(this.acts, Withdrawal.class)) {
      if (withdrawal.of() == WithdrawnAct.DENUNCIATION) {
        Denunciation taken = takenBack(withdrawal, standing);
        standing.remove(taken);
        revoked.add(new Participation.RevokedDenunciation(taken, withdrawal));
      } else {
        ends.add(withdrawal);
      }
    }
    ends.addAll(standing);
    ends.sort(comparing(end -> effect(end).latest().orElse(LocalDate.MAX)));
  }

  /**
   * The participations, in order.
   *
   * @throws InconsistentFactsException if two acts claim the same place, if dates cannot all be
   *     right, or if something is taken back that was not done
   */
  static ImmutableList<Participation> of(ImmutableList<TreatyAct> acts) {
    return acts.isEmpty() ? ImmutableList.of() : new Participations(acts).inOrder();
  }

  private ImmutableList<Participation> inOrder() {
    ImmutableList.Builder<Participation> all = ImmutableList.builder();
    boolean signatureStands = false;
    for (int place = 0; place <= ends.size(); place++) {
      Optional<TreatyAct> end =
          place < ends.size() ? Optional.of(ends.get(place)) : Optional.empty();
      Participation one =
          new Participation.Builder()
              .signature(single(Signature.class, place))
              .consent(single(Consent.class, place))
              .entryIntoForce(single(EntryIntoForce.class, place))
              .denunciation(as(end, Denunciation.class))
              .withdrawal(as(end, Withdrawal.class))
              .addAllRevokedDenunciations(revokedWithin(place))
              .build();
      if (end.isPresent()
          || one.signature().isPresent()
          || one.consent().isPresent()
          || one.entryIntoForce().isPresent()
          || !one.revokedDenunciations().isEmpty()) {
        checkOrder(one);
        signatureStands = signatureStands || one.signature().isPresent();
        checkWithdrawn(one, signatureStands);
        signatureStands &=
            one.withdrawal().map(act -> act.of() == WithdrawnAct.CONSENT).orElse(false);
        all.add(one);
      }
    }
    return all.build();
  }

  /** The denunciation that a withdrawal means: the last one notified before it. */
  private static Denunciation takenBack(Withdrawal withdrawal, List<Denunciation> standing) {
    Denunciation last = null;
    for (Denunciation one : standing) {
      if (!one.on().isCertainlyAfter(withdrawal.on())
          && !one.effect().map(withdrawal.on()::isCertainlyAfter).orElse(false)) {
        last = one;
      }
    }
    if (last == null) {
      throw new InconsistentFactsException(
          InconsistentFactsException.Kind.UNKNOWN_REFERENCE,
          withdrawal.label(),
          "found "
              + withdrawal.on()
              + ", expected a denunciation that had not taken effect by then");
    }
    return last;
  }

  private static boolean isOfSignature(TreatyAct act) {
    return act instanceof Withdrawal one && one.of() == WithdrawnAct.SIGNATURE;
  }

  private static ImpreciseDate effect(TreatyAct end) {
    return end instanceof Denunciation one ? one.effect().orElseGet(one::on) : end.on();
  }

  /** The one act of a kind that belongs to the participation that the end at place ends. */
  private <A extends TreatyAct> Optional<A> single(Class<A> kind, int place) {
    List<A> here = new ArrayList<>();
    for (A act : only(acts, kind)) {
      if (placeOf(act.on()) == place) {
        here.add(act);
      }
    }
    if (here.size() > 1) {
      throw new InconsistentFactsException(
          InconsistentFactsException.Kind.DUPLICATE_IDENTITY,
          here.get(1).label(),
          "found one on "
              + here.get(0).on()
              + " and one on "
              + here.get(1).on()
              + ", expected one; a second source for it belongs into its contradictions");
    }
    return here.isEmpty() ? Optional.empty() : Optional.of(here.get(0));
  }

  private ImmutableList<Participation.RevokedDenunciation> revokedWithin(int place) {
    if (revoked.isEmpty()) {
      return ImmutableList.of();
    }
    return revoked.stream()
        .filter(one -> placeOf(one.denunciation().on()) == place)
        .collect(ImmutableList.toImmutableList());
  }

  private int placeOf(ImpreciseDate on) {
    int place = 0;
    for (TreatyAct end : ends) {
      if (on.isCertainlyAfter(effect(end))) {
        place++;
      }
    }
    return place;
  }

  private static <A> Optional<A> as(Optional<TreatyAct> act, Class<A> kind) {
    return act.filter(kind::isInstance).map(kind::cast);
  }

  private static void checkOrder(Participation one) {
    boolean succeeded =
        one.consent().map(consent -> consent.kind() == ConsentKind.SUCCESSION).orElse(false);
    // signature <= consent <= entry into force
    notAfter(one.signature(), one.consent());
    notAfter(one.signature(), one.entryIntoForce());
    if (!succeeded) {
      // a succession is notified after the day from which it has effect
      notAfter(one.consent(), one.entryIntoForce());
    }
    if (one.denunciation().isPresent()) {
      Denunciation end = one.denunciation().get();
      // notification <= effect; what comes after the effect belongs to the next participation
      notAfter(end, end.on(), end, effect(end));
    }
  }

  /**
   * What is taken back was done, and never had effect.
   *
   * @param signatureStands whether there is a signature, here or before an instrument that was
   *     taken back
   */
  private static void checkWithdrawn(Participation one, boolean signatureStands) {
    if (one.withdrawal().isEmpty()) {
      return;
    }
    Withdrawal end = one.withdrawal().get();
    boolean wasDone =
        end.of() == WithdrawnAct.CONSENT
            ? one.consent().isPresent()
            : signatureStands && one.consent().isEmpty();
    if (!wasDone || one.entryIntoForce().isPresent()) {
      throw new InconsistentFactsException(
          InconsistentFactsException.Kind.UNKNOWN_REFERENCE,
          end.label(),
          "found "
              + end.on()
              + ", expected a "
              + end.of().name().toLowerCase(Locale.ROOT)
              + " before it that had not taken effect");
    }
  }

  private static void notAfter(
      Optional<? extends TreatyAct> first, Optional<? extends TreatyAct> second) {
    if (first.isPresent() && second.isPresent()) {
      notAfter(first.get(), first.get().range(), second.get(), second.get().range());
    }
  }

  private static void notAfter(
      TreatyAct first, ImpreciseDate firstDate, TreatyAct second, ImpreciseDate secondDate) {
    if (firstDate.isCertainlyAfter(secondDate)) {
      throw new InconsistentFactsException(
          InconsistentFactsException.Kind.CONTRADICTING_DATES,
          first.label(),
          "found "
              + firstDate
              + ", expected a day not after the "
              + second.word()
              + " of "
              + secondDate);
    }
  }

  private static <A> List<A> only(List<?> facts, Class<A> kind) {
    List<A> only = new ArrayList<>();
    for (Object fact : facts) {
      if (kind.isInstance(fact)) {
        only.add(kind.cast(fact));
      }
    }
    return only;
  }
}
