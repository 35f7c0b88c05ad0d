package org.accede.rule.accession;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.invitation.Consultation;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;

/** What is on record about a participant and a treaty, as a history. */
final class History {
  private History() {}

  /** Every fact of a dossier, by the last day on which it can have happened. */
  static ImmutableList<HistoryEvent> of(Participant participant, Dossier dossier) {
    if (dossier.isEmpty()) {
      return ImmutableList.of();
    }
    BilingualText who = participant.name();
    List<HistoryEvent> events = new ArrayList<>();
    for (ProcedureFact step : dossier.steps()) {
      ImpreciseDate on =
          step instanceof Consultation consultation && !consultation.isDated()
              ? consultation.lastDayToReply()
              : step.range();
      events.add(new HistoryEvent(on, Facts.of(who, step)));
    }
    ImmutableSet<Denunciation> revoked = revoked(dossier);
    for (TreatyAct act : dossier.acts()) {
      if (act instanceof Denunciation denunciation && denunciation.isWhole()) {
        denunciation
            .notified()
            .ifPresent(
                on -> events.add(new HistoryEvent(on, Facts.notified(who, denunciation, on))));
        // one that was taken back never took effect
        denunciation
            .effect()
            .filter(on -> !revoked.contains(denunciation))
            .ifPresent(on -> events.add(new HistoryEvent(on, Facts.effect(who, denunciation, on))));
      } else {
        events.add(new HistoryEvent(act.range(), Facts.of(who, act)));
      }
    }
    return ImmutableList.sortedCopyOf(
        comparing((HistoryEvent event) -> event.on().latest().orElse(LocalDate.MAX))
            .thenComparing(event -> event.on().earliest().orElse(LocalDate.MIN)),
        events);
  }

  private static ImmutableSet<Denunciation> revoked(Dossier dossier) {
    return dossier.participations().stream()
        .flatMap(one -> one.revokedDenunciations().stream())
        .map(Participation.RevokedDenunciation::denunciation)
        .collect(ImmutableSet.toImmutableSet());
  }
}
