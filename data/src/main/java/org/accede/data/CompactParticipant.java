package org.accede.data;

import java.util.Optional;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.text.BilingualText;

/** Participants in compact form. */
final class CompactParticipant {
  private static final ParticipantKind[] KINDS = ParticipantKind.values();

  private CompactParticipant() {}

  static void write(Participant participant, CompactOutput out) {
    out.participant(participant.code())
        .text(participant.alpha2())
        .oneOf(participant.kind())
        .bilingual(participant.name())
        .texts(participant.variants())
        .optional(participant.note(), (note, to) -> to.bilingual(note))
        .optional(
            participant.europeanStatus(),
            (status, to) -> to.truth(status.european()).provenance(status.provenance()))
        .optional(
            participant.existence(),
            (one, to) ->
                to.date(one.from()).optionalDate(one.ceased()).provenance(one.provenance()))
        .list(participant.memberships(), CompactParticipant::write)
        .list(
            participant.observerStatuses(),
            (one, to) -> to.oneOf(one.body()).date(one.from()).provenance(one.provenance()))
        .citations(participant.citations());
  }

  static Participant read(CompactInput in) {
    Participant.Builder participant = new Participant.Builder();
    participant
        .code(in.participant())
        .alpha2(in.text())
        .kind(in.oneOf(KINDS))
        .name(in.bilingual())
        .addAllVariants(in.texts())
        .note(in.truth() ? Optional.of(in.bilingual()) : Optional.<BilingualText>empty());
    if (in.truth()) {
      participant.europeanStatus(new EuropeanStatus(in.truth(), in.provenance()));
    }
    if (in.truth()) {
      participant.existence(new Existence(in.date(), in.optionalDate(), in.provenance()));
    }
    for (int left = in.count(); left > 0; left--) {
      participant.addMemberships(readMembership(in));
    }
    for (int left = in.count(); left > 0; left--) {
      participant.addObserverStatuses(
          new ObserverStatus(in.oneOf(ObserverStatus.Body.values()), in.date(), in.provenance()));
    }
    return participant.addAllCitations(in.citations()).build();
  }

  private static void write(Membership membership, CompactOutput out) {
    out.date(membership.from())
        .optionalDate(membership.ceased())
        .list(membership.ceasedContradictions(), CompactProvenance::write)
        .provenance(membership.provenance());
  }

  private static Membership readMembership(CompactInput in) {
    Membership.Builder membership = new Membership.Builder();
    membership.from(in.date()).ceased(in.optionalDate());
    for (int left = in.count(); left > 0; left--) {
      membership.addCeasedContradictions(CompactProvenance.readContradiction(in));
    }
    return membership.provenance(in.provenance()).build();
  }
}
