package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.participant.Participant;
import org.accede.treaty.TreatyFact;

/**
 * What of another register one's own record rules out: acts of which there is none in a chart that
 * is declared complete for the participant as of a later day.
 *
 * <p>Of a participation that had ended a chart need not tell, nor of what a correction replaced.
 * Where a record holds no act of a participant, it may have been declared complete on the strength
 * of what the other register holds; only whole charts rule out acts then.
 */
public final class RuledOut {
  private final TreatyRegister record;
  private final boolean areWholeCharts;

  private RuledOut(TreatyRegister record, boolean areWholeCharts) {
    this.record = record;
    this.areWholeCharts = areWholeCharts;
  }

  /** What a record rules out where it shows some act of a participant. */
  static RuledOut by(TreatyRegister record) {
    return new RuledOut(record, false);
  }

  /** What whole charts rule out, such as those of the depositary: also where they show no act. */
  public static RuledOut byWholeCharts(TreatyRegister charts) {
    return new RuledOut(charts, true);
  }

  /** A register without the acts that are ruled out. */
  public TreatyRegister without(TreatyRegister other) {
    ImmutableSet<TreatyAct> lost =
        of(other).stream().map(Conflict.OfAbsence::lost).collect(ImmutableSet.toImmutableSet());
    TreatyRegister.Builder rest = other.toBuilder();
    rest.acts.removeAll(lost);
    return rest.build();
  }

  /** The acts of a register that are ruled out, each with what rules it out. */
  public ImmutableList<Conflict.OfAbsence> of(TreatyRegister other) {
    return among(other.acts(), other);
  }

  /** Those of some acts of a register that are ruled out, each with what rules it out. */
  ImmutableList<Conflict.OfAbsence> among(Iterable<TreatyAct> acts, TreatyRegister other) {
    ImmutableList.Builder<Conflict.OfAbsence> absences = ImmutableList.builder();
    for (TreatyAct act : acts) {
      if (isMissing(act)) {
        covering(act, other)
            .filter(found -> isOfALastingParticipation(act, other))
            .ifPresent(found -> absences.add(new Conflict.OfAbsence(found, act)));
      }
    }
    return absences.build();
  }

  /** Whether the record speaks of who acted, and shows no act of this sort. */
  private boolean isMissing(TreatyAct act) {
    boolean hasActed = areWholeCharts;
    for (TreatyFact fact : record.dossiers().of(act).facts()) {
      if (fact instanceof TreatyAct) {
        if (fact.word().equals(act.word())) {
          return false;
        }
        hasActed = true;
      }
    }
    return hasActed;
  }

  private Optional<Coverage> covering(TreatyAct act, TreatyRegister other) {
    Optional<Participant> who =
        record.find(act.participant()).or(() -> other.find(act.participant()));
    return record.treatyCoverage().get(act.treaty()).stream()
        .filter(one -> one.includesConsents())
        .filter(one -> one.includesSignatures() || !(act instanceof Signature))
        .filter(
            one -> who.map(participant -> one.scope().holds(participant, one.asOf())).orElse(false))
        .filter(one -> act.range().latest().map(day -> !day.isAfter(one.asOf())).orElse(false))
        .findFirst();
  }

  private static boolean isOfALastingParticipation(TreatyAct act, TreatyRegister other) {
    List<Participation> all = other.dossier(act.participant(), act.treaty()).participations();
    if (act.provenance().supersedes().isPresent() || all.isEmpty()) {
      return false;
    }
    Participation last = all.get(all.size() - 1);
    return last.denunciation().isEmpty()
        && last.withdrawal().isEmpty()
        && Stream.of(last.signature(), last.consent(), last.entryIntoForce())
            .flatMap(Optional::stream)
            .anyMatch(act::equals);
  }
}
