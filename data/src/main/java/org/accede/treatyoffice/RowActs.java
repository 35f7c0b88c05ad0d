package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.participant.Participant;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;

/**
 * The acts that the days of a row stand for.
 *
 * <p>A chart has no column for a succession, for the denunciation of a part, and for the withdrawal
 * of what was not yet in force; they stand in those for ratifications and denunciations. Where the
 * other days of the row leave no other meaning, or a declaration says so, they are read as what
 * they are, and told of.
 */
final class RowActs {
  private final Treaty treaty;
  private final ReplyOrigin origin;
  private final PartialDenunciations partial;
  private final Optional<LocalDate> firstEntryIntoForce;

  /**
   * Acts concerning a treaty.
   *
   * @param firstEntryIntoForce the first that the chart has for anybody
   */
  RowActs(
      Treaty treaty,
      ReplyOrigin origin,
      PartialDenunciations partial,
      Optional<LocalDate> firstEntryIntoForce) {
    this.treaty = treaty;
    this.origin = origin;
    this.partial = partial;
    this.firstEntryIntoForce = firstEntryIntoForce;
  }

  /** The acts of a participant in the order of the columns; tells of those that have none. */
  ImmutableList<TreatyAct> of(Row row, Participant who, RowDays days, Anomalies.Of odd) {
    ImmutableList.Builder<TreatyAct> acts = ImmutableList.builder();
    days.signature().map(ImpreciseDate::on).ifPresent(on -> acts.add(signature(who, on)));
    if (days.consent().isPresent()) {
      ConsentKind kind = ConsentKind.NOT_STATED;
      if (isSuccession(who, days)) {
        kind = ConsentKind.SUCCESSION;
        tell(AnomalyKind.SUCCESSION, row, days, kind.name(), odd);
      }
      acts.add(consent(who, ImpreciseDate.on(days.consent().get()), kind));
    }
    days.entryIntoForce().map(ImpreciseDate::on).ifPresent(on -> acts.add(entry(who, on)));
    days.end().map(end -> end(row, who, days, end, odd)).ifPresent(acts::add);
    return acts.build();
  }

  private static void tell(
      AnomalyKind kind, Row row, RowDays days, String taken, Anomalies.Of odd) {
    odd.add(kind, row.file(), row.pointer(), days.toString(), taken);
  }

  private Signature signature(Participant who, ImpreciseDate on) {
    return new Signature(who.code(), treaty.number(), on, origin.provenance(on));
  }

  private Consent consent(Participant who, ImpreciseDate on, ConsentKind kind) {
    return new Consent(who.code(), treaty.number(), on, kind, origin.provenance(on));
  }

  private EntryIntoForce entry(Participant who, ImpreciseDate on) {
    return new EntryIntoForce(who.code(), treaty.number(), on, origin.provenance(on));
  }

  /**
   * Whether the treaty is in force for a participant from a day before it said so, which succession
   * alone brings about. It is none, but a slip or a second participation, if the participant has
   * signed or left before, if the treaty was not in force on that day, and if the participant is
   * older than the treaty.
   */
  private boolean isSuccession(Participant who, RowDays days) {
    if (days.consent().isEmpty() || days.entryIntoForce().isEmpty()) {
      return false;
    }
    LocalDate consent = days.consent().get();
    LocalDate entry = days.entryIntoForce().get();
    return entry.isBefore(consent)
        && days.signature().isEmpty()
        && days.end().map(end -> !end.isBefore(consent)).orElse(true)
        && treaty.inForceOn().map(first -> first.isOnOrBefore(entry) != Trilean.NO).orElse(true)
        && who.existence()
            .map(existence -> !treaty.openedOn().isCertainlyAfter(existence.from()))
            .orElse(true);
  }

  private TreatyAct end(
      Row row, Participant who, RowDays days, LocalDate effect, Anomalies.Of odd) {
    ImmutableList<Declaration> parts = partial.of(who.code(), days);
    if (!parts.isEmpty()) {
      String part = PartialDenunciations.part(parts);
      tell(AnomalyKind.PARTIAL_DENUNCIATION, row, days, part, odd);
      return denunciation(who, days, parts);
    }
    Optional<WithdrawnAct> withdrawn = withdrawn(days, effect);
    if (withdrawn.isPresent()) {
      ImpreciseDate on = ImpreciseDate.on(effect);
      Withdrawal withdrawal =
          new Withdrawal(who.code(), treaty.number(), withdrawn.get(), on, origin.provenance(on));
      tell(AnomalyKind.NEVER_IN_FORCE, row, days, withdrawal.word(), odd);
      return withdrawal;
    }
    return denunciation(who, days, parts);
  }

  /** A denunciation: of a part if there are declarations that say so, else of the whole. */
  private Denunciation denunciation(
      Participant who, RowDays days, ImmutableList<Declaration> parts) {
    ImpreciseDate on = ImpreciseDate.on(days.notified().or(days::effect).orElseThrow());
    Provenance chart = origin.provenance(on);
    Provenance.Builder provenance = new Provenance.Builder();
    provenance.addAllCitations(chart.citations()).statedKnownFrom(chart.statedKnownFrom());
    parts.stream()
        .flatMap(part -> part.provenance().citations().stream())
        .distinct()
        .forEach(provenance::addCitations);
    Denunciation.Builder denunciation = new Denunciation.Builder();
    denunciation
        .participant(who.code())
        .treaty(treaty.number())
        .notified(days.notified().map(ImpreciseDate::on))
        .effect(days.effect().map(ImpreciseDate::on))
        .provenance(provenance.build());
    if (!parts.isEmpty()) {
      denunciation.part(PartialDenunciations.part(parts));
    }
    return denunciation.build();
  }

  /**
   * What a denunciation takes back, if the treaty was never in force for the participant; empty if
   * it was, or may have been: the entry into force may be missing from the row.
   */
  private Optional<WithdrawnAct> withdrawn(RowDays days, LocalDate effect) {
    if (days.consent().isPresent() && !days.consent().get().isAfter(effect)) {
      return days.entryIntoForce().isEmpty() && isInForceBy(effect) == Trilean.NO
          ? Optional.of(WithdrawnAct.CONSENT)
          : Optional.empty();
    }
    boolean hasSigned = days.signature().map(day -> !day.isAfter(effect)).orElse(false);
    boolean wasEnough =
        isInForceBy(effect) != Trilean.NO
            && (days.consent().isPresent()
                || days.entryIntoForce().isPresent()
                || isSignatureEnough());
    return hasSigned && !wasEnough ? Optional.of(WithdrawnAct.SIGNATURE) : Optional.empty();
  }

  /** Whether the treaty was in force for anybody on a day. */
  private Trilean isInForceBy(LocalDate day) {
    Trilean byTheChart =
        firstEntryIntoForce.map(first -> !first.isAfter(day)).orElse(false)
            ? Trilean.YES
            : Trilean.NO;
    return byTheChart.or(
        treaty.inForceOn().map(first -> first.isOnOrBefore(day)).orElse(Trilean.NO));
  }

  /** Whether a signature may have been definitive, as far as the clause is known. */
  private boolean isSignatureEnough() {
    return treaty
        .clauses()
        .signature()
        .flatMap(SignatureClause::consent)
        .map(mode -> mode != ConsentMode.SUBJECT_TO_RATIFICATION)
        .orElse(true);
  }
}
