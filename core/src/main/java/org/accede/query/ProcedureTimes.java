package org.accede.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.ProcedureFact;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.register.Procedure;
import org.accede.register.TreatyRegister;
import org.immutables.value.Value;

/**
 * How long the stretches of procedures of invitation took in the cases on record.
 *
 * <p>Only cases of which both days are known to the day, and not contradicted, are counted. What
 * has taken so long may take longer: these are past cases, and no rule.
 */
@Value.Immutable
@QueryStyle
public interface ProcedureTimes extends Serializable {
  /** From the letter that asks to be invited to the invitation. */
  Optional<ProcedureTime> requestToInvitation();

  /** From the invitation to the deposit of the instrument, or to what else binds. */
  Optional<ProcedureTime> invitationToDeposit();

  /** Those of all treaties of a register, up to a day. */
  static ProcedureTimes in(TreatyRegister register, LocalDate day) {
    return in(register, day, step -> true);
  }

  /** Those of the procedures that have a step, up to a day. */
  static ProcedureTimes in(TreatyRegister register, LocalDate day, Predicate<ProcedureFact> of) {
    Set<Dossier> dossiers = new LinkedHashSet<>();
    register.steps().stream()
        .filter(of)
        .forEach(step -> dossiers.add(register.dossier(step.participant(), step.treaty())));
    List<Integer> toInvitation = new ArrayList<>();
    List<Integer> toDeposit = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Optional<LocalDate> last = Optional.empty();
      Optional<LocalDate> deposit = deposit(dossier).filter(on -> !on.isAfter(day));
      for (Procedure procedure : dossier.procedures()) {
        Optional<LocalDate> invited = procedure.invitation().flatMap(ProcedureTimes::day);
        Optional<LocalDate> asked =
            procedure.requests().stream().findFirst().flatMap(ProcedureTimes::day);
        between(asked, invited.filter(on -> !on.isAfter(day)), toInvitation);
        if (procedure.invitation().isPresent()) {
          last = invited;
        }
      }
      between(last, deposit, toDeposit);
    }
    return new Builder()
        .requestToInvitation(ProcedureTime.of(toInvitation))
        .invitationToDeposit(ProcedureTime.of(toDeposit))
        .build();
  }

  private static void between(
      Optional<LocalDate> first, Optional<LocalDate> second, List<Integer> days) {
    if (first.isPresent() && second.isPresent() && !second.get().isBefore(first.get())) {
      days.add(Math.toIntExact(ChronoUnit.DAYS.between(first.get(), second.get())));
    }
  }

  private static Optional<LocalDate> day(Invitation invitation) {
    return invitation.range().day();
  }

  private static Optional<LocalDate> day(AccessionRequest request) {
    return request.range().day();
  }

  private static Optional<LocalDate> deposit(Dossier dossier) {
    return dossier
        .lastParticipation()
        .flatMap(Participation::consent)
        .filter(consent -> consent.kind() != ConsentKind.SUCCESSION)
        .map(Consent::range)
        .flatMap(range -> range.day());
  }

  /**
   * Builds times.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableProcedureTimes.Builder {}
}
