package org.accede.data;

import java.time.Period;
import java.util.Optional;
import org.accede.invitation.Invitation;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;

/** Copies of values with one member changed. */
final class Copies {
  private Copies() {}

  static Treaty opened(Treaty treaty, String on) {
    return of(treaty, treaty.clauses())
        .openedOn(ImpreciseDate.parse(on))
        .inForceOn(treaty.inForceOn())
        .addAllCitations(treaty.citations())
        .build();
  }

  static Treaty inForce(Treaty treaty, Optional<String> on) {
    return of(treaty, treaty.clauses())
        .openedOn(treaty.openedOn())
        .inForceOn(on.map(ImpreciseDate::parse))
        .addAllCitations(treaty.citations())
        .build();
  }

  static Treaty withoutSources(Treaty treaty) {
    return of(treaty, treaty.clauses())
        .openedOn(treaty.openedOn())
        .inForceOn(treaty.inForceOn())
        .build();
  }

  static Treaty threshold(Treaty treaty, int consents, int members) {
    FinalClauses clauses = treaty.clauses();
    FinalClauses changed =
        new FinalClauses.Builder()
            .read(clauses.read())
            .addAllCitations(clauses.citations())
            .signature(clauses.signature())
            .threshold(new Threshold.Builder().consents(consents).members(members).build())
            .firstEntryIntoForce(clauses.firstEntryIntoForce())
            .laterEntryIntoForce(clauses.laterEntryIntoForce())
            .accession(clauses.accession())
            .hasNoAccessionClause(clauses.hasNoAccessionClause())
            .denunciation(clauses.denunciation())
            .notification(clauses.notification())
            .addAllRequirements(clauses.requirements())
            .addAllParentRule(clauses.parentRule())
            .special(clauses.special())
            .build();
    return of(treaty, changed)
        .openedOn(treaty.openedOn())
        .inForceOn(treaty.inForceOn())
        .addAllCitations(treaty.citations())
        .build();
  }

  /** All but the dates and the sources. */
  private static Treaty.Builder of(Treaty treaty, FinalClauses clauses) {
    Treaty.Builder builder = new Treaty.Builder();
    builder
        .number(treaty.number())
        .series(treaty.series())
        .title(treaty.title())
        .commonName(treaty.commonName())
        .addAllVariants(treaty.variants())
        .kind(treaty.kind())
        .parent(treaty.parent())
        .openedAt(treaty.openedAt())
        .closedOn(treaty.closedOn())
        .unRegistration(treaty.unRegistration())
        .codes(treaty.codes())
        .elaborators(treaty.elaborators())
        .clauses(clauses);
    return builder;
  }

  static Invitation invitation(Invitation invitation, String on, Term term) {
    return invitation(invitation, on, term, invitation.provenance());
  }

  static Invitation invitation(Invitation invitation, String on) {
    return invitation(invitation, on, invitation.term());
  }

  static Invitation invitation(Invitation invitation, Provenance provenance) {
    return invitation(invitation, invitation.on().toString(), invitation.term(), provenance);
  }

  private static Invitation invitation(
      Invitation invitation, String on, Term term, Provenance provenance) {
    return new Invitation.Builder()
        .participant(invitation.participant())
        .treaty(invitation.treaty())
        .on(ImpreciseDate.parse(on))
        .purpose(invitation.purpose())
        .term(term)
        .meeting(invitation.meeting())
        .decision(invitation.decision())
        .provenance(provenance)
        .build();
  }

  /** A term of five years with a stated last day. */
  static Term fiveYearsUntil(String lastDay) {
    return Term.stated(Optional.of(Period.ofYears(5)), Optional.of(ImpreciseDate.parse(lastDay)));
  }

  /** A State with its one membership contradicted. */
  static Participant contradicted(Participant participant, String date) {
    Membership membership = participant.memberships().get(0);
    Provenance provenance = membership.provenance();
    return new Participant.Builder()
        .code(participant.code())
        .alpha2(participant.alpha2())
        .kind(participant.kind())
        .name(participant.name())
        .addAllVariants(participant.variants())
        .note(participant.note())
        .europeanStatus(participant.europeanStatus())
        .addMemberships(
            new Membership.Builder()
                .from(membership.from())
                .ceased(membership.ceased())
                .provenance(
                    new Provenance.Builder()
                        .addAllCitations(provenance.citations())
                        .addContradictions(
                            new Contradiction(
                                ImpreciseDate.parse(date), provenance.citations().get(0), ""))
                        .build())
                .build())
        .addAllObserverStatuses(participant.observerStatuses())
        .addAllCitations(participant.citations())
        .build();
  }
}
