package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.participant.Participant;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** The acts that the days of a row stand for. */
final class RowActs {
  private final Treaty treaty;
  private final ReplyOrigin origin;

  RowActs(Treaty treaty, ReplyOrigin origin) {
    this.treaty = treaty;
    this.origin = origin;
  }

  /** The acts of a participant in the order of the columns. */
  ImmutableList<TreatyAct> of(Participant who, RowDays days) {
    ImmutableList.Builder<TreatyAct> acts = ImmutableList.builder();
    days.signature().map(ImpreciseDate::on).ifPresent(on -> acts.add(signature(who, on)));
    days.consent().map(ImpreciseDate::on).ifPresent(on -> acts.add(consent(who, on)));
    days.entryIntoForce().map(ImpreciseDate::on).ifPresent(on -> acts.add(entry(who, on)));
    if (days.end().isPresent()) {
      acts.add(denunciation(who, days));
    }
    return acts.build();
  }

  private Signature signature(Participant who, ImpreciseDate on) {
    return new Signature(who.code(), treaty.number(), on, origin.provenance(on));
  }

  private Consent consent(Participant who, ImpreciseDate on) {
    return new Consent(
        who.code(), treaty.number(), on, ConsentKind.NOT_STATED, origin.provenance(on));
  }

  private EntryIntoForce entry(Participant who, ImpreciseDate on) {
    return new EntryIntoForce(who.code(), treaty.number(), on, origin.provenance(on));
  }

  private Denunciation denunciation(Participant who, RowDays days) {
    ImpreciseDate on = ImpreciseDate.on(days.notified().or(days::effect).orElseThrow());
    Denunciation.Builder denunciation = new Denunciation.Builder();
    denunciation
        .participant(who.code())
        .treaty(treaty.number())
        .notified(days.notified().map(ImpreciseDate::on))
        .effect(days.effect().map(ImpreciseDate::on))
        .provenance(origin.provenance(on));
    return denunciation.build();
  }
}
