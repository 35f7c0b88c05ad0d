package org.accede.register;

import java.util.HashSet;
import java.util.Set;
import org.accede.act.Declaration;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ProcedureFact;

/** The facts of two registers, the first of which wins. */
final class RegisterMerge {
  private RegisterMerge() {}

  static TreatyRegister with(TreatyRegister register, TreatyAct act) {
    TreatyRegister.Builder more = TreatyRegister.builder();
    register.participants().forEach(more::add);
    register.treaties().forEach(more::add);
    register.acts().forEach(more::add);
    more.add(act);
    register.notes().forEach(more::add);
    register.steps().forEach(more::add);
    register.defaultTerms().forEach(more::add);
    register.treatyCoverage().forEach(more::cover);
    register.participantCoverage().forEach(more::cover);
    return more.build();
  }

  static TreatyRegister of(TreatyRegister winner, TreatyRegister other) {
    TreatyRegister.Builder merged = TreatyRegister.builder();
    winner.participants().forEach(merged::add);
    other.participants().stream()
        .filter(participant -> winner.find(participant.code()).isEmpty())
        .forEach(merged::add);
    winner.treaties().forEach(merged::add);
    other.treaties().stream()
        .filter(treaty -> winner.find(treaty.number()).isEmpty())
        .forEach(merged::add);
    mergeFacts(winner, other, merged);
    winner.defaultTerms().forEach(merged::add);
    other.defaultTerms().stream()
        .filter(term -> winner.defaultTerms().stream().noneMatch(known -> sameDay(known, term)))
        .forEach(merged::add);
    winner.treatyCoverage().forEach(merged::cover);
    winner.participantCoverage().forEach(merged::cover);
    other.treatyCoverage().entries().stream()
        .filter(entry -> !winner.treatyCoverage().containsEntry(entry.getKey(), entry.getValue()))
        .forEach(entry -> merged.cover(entry.getKey(), entry.getValue()));
    other.participantCoverage().entries().stream()
        .filter(
            entry -> !winner.participantCoverage().containsEntry(entry.getKey(), entry.getValue()))
        .forEach(entry -> merged.cover(entry.getKey(), entry.getValue()));
    return merged.build();
  }

  private static void mergeFacts(
      TreatyRegister winner, TreatyRegister other, TreatyRegister.Builder merged) {
    Set<String> claimed = new HashSet<>();
    for (TreatyAct act : winner.acts()) {
      claimed.add(act.label());
      merged.add(act);
    }
    other.acts().stream().filter(act -> !claimed.contains(act.label())).forEach(merged::add);
    Set<String> claimedNotes = new HashSet<>();
    for (DepositaryNote note : winner.notes()) {
      claimedNotes.add(claim(note));
      merged.add(note);
    }
    other.notes().stream().filter(note -> !claimedNotes.contains(claim(note))).forEach(merged::add);
    Set<String> claimedDays = new HashSet<>();
    for (ProcedureFact step : winner.steps()) {
      claimedDays.add(step.label() + " " + step.on());
      merged.add(step);
    }
    other.steps().stream()
        .filter(step -> !claimedDays.contains(step.label() + " " + step.on()))
        .forEach(merged::add);
  }

  /** What a note speaks of; several statements of one day on the same articles go together. */
  private static String claim(DepositaryNote note) {
    String claim = note.label() + " " + note.on();
    return note instanceof Declaration declaration
        ? claim + " " + declaration.kind() + " " + declaration.articles()
        : claim;
  }

  private static boolean sameDay(DefaultTerm one, DefaultTerm another) {
    return one.adoptedFrom().equals(another.adoptedFrom());
  }
}
