package org.accede.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/** The least that makes a treaty, a participant, a fact, a register; dates are EDTF texts. */
public final class Samples {
  private Samples() {}

  // Sources.

  /** A citation of the whole of some chart. */
  public static Citation citation() {
    return citation("chart");
  }

  /** A citation of the whole of some other source. */
  public static Citation citation(String source) {
    return Citation.of(
        new Source.Builder().id(source).kind(SourceKind.DEPOSITARY).title("The " + source).build());
  }

  /** A provenance with one citation. */
  public static Provenance provenance() {
    return Provenance.of(citation());
  }

  /** A provenance with one citation, to be filled. */
  public static Provenance.Builder provenanceBuilder() {
    Provenance.Builder builder = new Provenance.Builder();
    builder.addCitations(citation());
    return builder;
  }

  /** A provenance known from a day. */
  public static Provenance knownFrom(String day) {
    return provenanceBuilder().statedKnownFrom(LocalDate.parse(day)).build();
  }

  /** A provenance that another source contradicts. */
  public static Provenance contradictedBy(String date) {
    return provenanceBuilder().addContradictions(contradiction(date)).build();
  }

  /** The provenance of a fact that another one may correct. */
  public static Provenance named(String id) {
    return provenanceBuilder().id(id).build();
  }

  /** The provenance of a correction known from a day. */
  public static Provenance correcting(String id, String knownFrom) {
    return provenanceBuilder().supersedes(id).statedKnownFrom(LocalDate.parse(knownFrom)).build();
  }

  /** Another date that another source gives. */
  public static Contradiction contradiction(String date) {
    return new Contradiction(date(date), citation(), "");
  }

  // Dates.

  /** The date with an EDTF text. */
  public static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }

  // Participants.

  /** A State without any membership, called by its code. */
  public static Participant participant(String code) {
    return participantBuilder(code, code).build();
  }

  /** A State with a name, to be filled. */
  public static Participant.Builder participantBuilder(String code, String name) {
    Participant.Builder builder = new Participant.Builder();
    builder
        .code(ParticipantCode.of(code))
        .alpha2(code.substring(0, 2))
        .kind(ParticipantKind.STATE)
        .name(new BilingualText(name, name))
        .addCitations(citation());
    return builder;
  }

  /** A membership that lasts. */
  public static Membership member(String from) {
    return new Membership.Builder().from(date(from)).provenance(provenance()).build();
  }

  /** A membership that ended. */
  public static Membership member(String from, String ceased) {
    return new Membership.Builder()
        .from(date(from))
        .ceased(date(ceased))
        .provenance(provenance())
        .build();
  }

  // Treaties.

  /** A treaty opened on 20 April 1959 and in force since 12 June 1962, its clauses not read. */
  public static Treaty treaty(String number) {
    return treaty(number, clauses());
  }

  /** The same with final clauses. */
  public static Treaty treaty(String number, FinalClauses clauses) {
    return treatyBuilder(number).inForceOn(date("1962-06-12")).clauses(clauses).build();
  }

  /** A treaty opened on 20 April 1959, to be filled. */
  public static Treaty.Builder treatyBuilder(String number) {
    return treatyBuilderOpened(number, "1959-04-20");
  }

  /** A treaty opened on a day, to be filled. */
  public static Treaty.Builder treatyBuilderOpened(String number, String day) {
    Treaty.Builder builder = new Treaty.Builder();
    builder
        .number(TreatyNumber.of(number))
        .series(Series.ETS)
        .title(new BilingualText("Convention " + number, "Convention no " + number))
        .kind(TreatyKind.CONVENTION)
        .openedOn(date(day))
        .addCitations(citation());
    return builder;
  }

  /** Final clauses that nobody has read. */
  public static FinalClauses clauses() {
    return new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build();
  }

  // Acts.

  /** A signature subject to ratification. */
  public static Signature signature(String who, String treaty, String on) {
    return signature(who, treaty, on, provenance());
  }

  /** The same with what stands behind it. */
  public static Signature signature(String who, String treaty, String on, Provenance provenance) {
    return new Signature(code(who), number(treaty), date(on), provenance);
  }

  /** A ratification. */
  public static Consent ratification(String who, String treaty, String on) {
    return consent(who, treaty, on, ConsentKind.RATIFICATION, provenance());
  }

  /** An accession. */
  public static Consent accession(String who, String treaty, String on) {
    return accession(who, treaty, on, provenance());
  }

  /** An accession with what stands behind it. */
  public static Consent accession(String who, String treaty, String on, Provenance provenance) {
    return consent(who, treaty, on, ConsentKind.ACCESSION, provenance);
  }

  /** An expression of consent. */
  public static Consent consent(
      String who, String treaty, String on, ConsentKind kind, Provenance provenance) {
    return new Consent(code(who), number(treaty), date(on), kind, provenance);
  }

  /** An entry into force for a participant. */
  public static EntryIntoForce entryIntoForce(String who, String treaty, String on) {
    return entryIntoForce(who, treaty, on, provenance());
  }

  /** The same with what stands behind it. */
  public static EntryIntoForce entryIntoForce(
      String who, String treaty, String on, Provenance provenance) {
    return new EntryIntoForce(code(who), number(treaty), date(on), provenance);
  }

  /** A denunciation by its notification and its effect. */
  public static Denunciation denunciation(
      String who, String treaty, String notified, String effect) {
    return new Denunciation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .notified(date(notified))
        .effect(date(effect))
        .provenance(provenance())
        .build();
  }

  /** A denunciation of a part alone. */
  public static Denunciation denunciationOf(String part, String who, String treaty, String on) {
    return new Denunciation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .notified(date(on))
        .part(part)
        .provenance(provenance())
        .build();
  }

  /** That an act was taken back. */
  public static Withdrawal withdrawal(WithdrawnAct of, String who, String treaty, String on) {
    return withdrawal(of, who, treaty, on, provenance());
  }

  /** The same with what stands behind it. */
  public static Withdrawal withdrawal(
      WithdrawnAct of, String who, String treaty, String on, Provenance provenance) {
    return new Withdrawal(code(who), number(treaty), of, date(on), provenance);
  }

  // Procedures.

  /** A request to be invited. */
  public static AccessionRequest request(String who, String treaty, String on) {
    return requestBuilder(who, treaty, on).build();
  }

  /** The same, to be filled. */
  public static AccessionRequest.Builder requestBuilder(String who, String treaty, String on) {
    AccessionRequest.Builder request = new AccessionRequest.Builder();
    request.participant(code(who)).treaty(number(treaty)).on(date(on)).provenance(provenance());
    return request;
  }

  /** A consultation of which only the deadline is known. */
  public static Consultation consultation(String who, String treaty, String deadline) {
    return consultationBuilder(who, treaty, deadline).build();
  }

  /** The same, to be filled. */
  public static Consultation.Builder consultationBuilder(
      String who, String treaty, String deadline) {
    Consultation.Builder consultation = new Consultation.Builder();
    consultation
        .participant(code(who))
        .treaty(number(treaty))
        .deadline(date(deadline))
        .provenance(provenance());
    return consultation;
  }

  /** An agreement in principle to invite. */
  public static DecisionInPrinciple decisionInPrinciple(String who, String treaty, String on) {
    return decisionInPrincipleBuilder(who, treaty, on).build();
  }

  /** The same, to be filled. */
  public static DecisionInPrinciple.Builder decisionInPrincipleBuilder(
      String who, String treaty, String on) {
    DecisionInPrinciple.Builder decisionInPrinciple = new DecisionInPrinciple.Builder();
    decisionInPrinciple
        .participant(code(who))
        .treaty(number(treaty))
        .on(date(on))
        .provenance(provenance());
    return decisionInPrinciple;
  }

  /** Objections with their outcome. */
  public static Objection objection(
      String who, String treaty, String on, Objection.Outcome outcome) {
    return new Objection(code(who), number(treaty), date(on), outcome, provenance());
  }

  /** An invitation to accede for five years. */
  public static Invitation invitation(String who, String treaty, String on) {
    return invitation(who, treaty, on, provenance());
  }

  /** The same with what stands behind it. */
  public static Invitation invitation(String who, String treaty, String on, Provenance provenance) {
    return new Invitation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .on(date(on))
        .term(Term.of(Period.ofYears(5)))
        .provenance(provenance)
        .build();
  }

  /** A request for more time. */
  public static ExtensionRequest extensionRequest(String who, String treaty, String on) {
    return extensionRequestBuilder(who, treaty, on).build();
  }

  /** The same, to be filled. */
  public static ExtensionRequest.Builder extensionRequestBuilder(
      String who, String treaty, String on) {
    ExtensionRequest.Builder extensionRequest = new ExtensionRequest.Builder();
    extensionRequest
        .participant(code(who))
        .treaty(number(treaty))
        .on(date(on))
        .provenance(provenance());
    return extensionRequest;
  }

  /** An extension. */
  public static Extension extension(String who, String treaty, String on, String until) {
    return extension(who, treaty, on, until, provenance());
  }

  /** The same with what stands behind it. */
  public static Extension extension(
      String who, String treaty, String on, String until, Provenance provenance) {
    return new Extension.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .on(date(on))
        .until(date(until))
        .provenance(provenance)
        .build();
  }

  // Registers.

  /** A register of these facts, with the participants and treaties that they speak of. */
  public static TreatyRegister register(TreatyFact... facts) {
    return registerBuilder(facts).build();
  }

  /** The same, to be filled. */
  public static TreatyRegister.Builder registerBuilder(TreatyFact... facts) {
    TreatyRegister.Builder builder = TreatyRegister.builder();
    Set<ParticipantCode> participants = new TreeSet<>();
    Set<TreatyNumber> treaties = new TreeSet<>();
    for (TreatyFact fact : facts) {
      if (participants.add(fact.participant())) {
        builder.add(participant(fact.participant().value()));
      }
      if (treaties.add(fact.treaty())) {
        builder.add(treaty(fact.treaty().toString()));
      }
      add(fact, builder);
    }
    return builder;
  }

  /** Adds a fact of whatever sort to a register. */
  public static void add(TreatyFact fact, TreatyRegister.Builder builder) {
    if (fact instanceof TreatyAct act) {
      builder.add(act);
    } else if (fact instanceof DepositaryNote note) {
      builder.add(note);
    } else if (fact instanceof ProcedureFact step) {
      builder.add(step);
    }
  }

  /** A reservation, to be filled. */
  public static Declaration.Builder reservationBuilder(String who, String treaty) {
    Declaration.Builder builder = new Declaration.Builder();
    builder
        .participant(code(who))
        .treaty(number(treaty))
        .kind(DeclarationKind.RESERVATION)
        .provenance(provenance());
    return builder;
  }

  /** That signatures and consents are complete as of a day. */
  public static Coverage complete(String asOf) {
    return complete(Scope.Group.EVERYONE, asOf);
  }

  /** The same for some participants. */
  public static Coverage complete(Scope scope, String asOf) {
    return new Coverage(
        Coverage.Extent.SIGNATURES_AND_CONSENTS, scope, LocalDate.parse(asOf), provenance());
  }

  /** Certain participants and no others. */
  public static Scope.Named only(String first, String... more) {
    return new Scope.Named(
        Stream.concat(Stream.of(first), Arrays.stream(more))
            .map(ParticipantCode::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** The number of a treaty. */
  public static TreatyNumber number(String number) {
    return TreatyNumber.of(number);
  }

  /** The code of a participant. */
  public static ParticipantCode code(String code) {
    return ParticipantCode.of(code);
  }
}
