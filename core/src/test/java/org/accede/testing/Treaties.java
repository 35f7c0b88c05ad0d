package org.accede.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Optional;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.text.BilingualText;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.Elaborators;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;

/** Treaties and States of real cases, as far as checks look at them. */
public final class Treaties {
  private static final Counting THREE_MONTHS =
      new Counting(
          CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 3, Counting.Unit.MONTH);

  private Treaties() {}

  /**
   * ETS No. 185: opened on 23 November 2001, in force since 1 July 2004; members and States that
   * took part in the elaboration (the United States of America) sign, others may be invited once it
   * is in force; first of the month after three months.
   */
  public static Treaty cybercrime() {
    return Samples.treatyBuilderOpened("185", "2001-11-23")
        .inForceOn(Samples.date("2004-07-01"))
        .elaborators(
            new Elaborators(
                ImmutableSet.of(Samples.code("USA")), true, ImmutableList.of(Samples.citation())))
        .clauses(
            clauses(
                    ParticipantClass.OTHER_NON_MEMBER_STATE,
                    AccessionRoute.When.AFTER_ENTRY_INTO_FORCE,
                    Admission.of(ParticipantClass.MEMBER_STATE),
                    Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE))
                .build())
        .build();
  }

  /**
   * ETS No. 018: members sign, European non-members may be invited; nothing on time. Nobody leaves
   * before it has been in force for five years.
   */
  public static Treaty culture() {
    return Samples.treatyBuilderOpened("018", "1954-12-19")
        .inForceOn(Samples.date("1955-05-05"))
        .clauses(
            clauses(
                    ParticipantClass.EUROPEAN_NON_MEMBER_STATE,
                    AccessionRoute.When.ANY_TIME,
                    Admission.of(ParticipantClass.MEMBER_STATE))
                .denunciation(
                    new DenunciationClause.Builder()
                        .article("11")
                        .minimumOfTreaty(Period.ofYears(5))
                        .build())
                .build())
        .build();
  }

  /** ETS No. 035: members sign, nobody accedes; a Party must stay for five years. */
  public static Treaty socialCharter() {
    return Samples.treatyBuilderOpened("035", "1961-10-18")
        .inForceOn(Samples.date("1965-02-26"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(Samples.citation())
                .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
                .hasNoAccessionClause(true)
                .denunciation(
                    new DenunciationClause.Builder()
                        .article("37")
                        .effect(new Counting(CountingMethod.NOTICE_PERIOD, 6, Counting.Unit.MONTH))
                        .minimumInForce(Period.ofYears(5))
                        .build())
                .build())
        .build();
  }

  /** A treaty that asks something of whoever consents as to ETS No. 185. */
  public static Treaty asking(ConsentRequirement.What what) {
    return Samples.treatyBuilderOpened("189", "2003-01-28")
        .inForceOn(Samples.date("2006-03-01"))
        .clauses(
            clauses(
                    ParticipantClass.NON_MEMBER_STATE,
                    AccessionRoute.When.ANY_TIME,
                    Admission.of(ParticipantClass.MEMBER_STATE))
                .addRequirements(new ConsentRequirement(Samples.number("185"), what, "9"))
                .build())
        .build();
  }

  /** As CETS No. 211: members sign, and others may be invited to sign. */
  public static Treaty invitingToSign(ParticipantClass whom) {
    return Samples.treatyBuilderOpened("211", "2011-10-28")
        .inForceOn(Samples.date("2016-01-01"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(Samples.citation())
                .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
                .accession(
                    new AccessionClause.Builder()
                        .article("28")
                        .addRoutes(
                            new AccessionRoute.Builder()
                                .who(Admission.of(whom))
                                .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
                                .when(AccessionRoute.When.ANY_TIME)
                                .toSign(true)
                                .build())
                        .build())
                .build())
        .build();
  }

  /** One that members sign, and to which others are invited, with clauses to be filled. */
  public static Treaty inviting(
      String number, ParticipantClass whom, FinalClauses.Builder clauses) {
    return Samples.treaty(
        number,
        clauses
            .read(FinalClauses.Reading.FULL_TEXT)
            .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
            .accession(
                new AccessionClause.Builder()
                    .article("28")
                    .addRoutes(
                        new AccessionRoute.Builder()
                            .who(Admission.of(whom))
                            .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
                            .when(AccessionRoute.When.ANY_TIME)
                            .build())
                    .build())
            .build());
  }

  /** A treaty that members sign, and that asks for Parties to ETS No. 133. */
  public static Treaty forPartiesToClosed() {
    return Samples.treatyBuilderOpened("190", "1989-09-11")
        .inForceOn(Samples.date("1990-01-01"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(Samples.citation())
                .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
                .hasNoAccessionClause(true)
                .addRequirements(
                    new ConsentRequirement(
                        Samples.number("133"), ConsentRequirement.What.PARTY_BEFORE, "9"))
                .build())
        .build();
  }

  /** ETS No. 133: closed on 1 October 1991. */
  public static Treaty closed() {
    return Samples.treatyBuilderOpened("133", "1989-09-11")
        .inForceOn(Samples.date("1991-10-01"))
        .closedOn(Samples.date("1991-10-01"))
        .clauses(Samples.clauses())
        .build();
  }

  /** A treaty that enters into force with two consents, by its dates. */
  public static Treaty ofTwo(String opened, Optional<String> inForce, Optional<String> closed) {
    return Samples.treatyBuilderOpened("225", opened)
        .inForceOn(inForce.map(Samples::date))
        .closedOn(closed.map(Samples::date))
        .clauses(
            clauses(
                    ParticipantClass.NON_MEMBER_STATE,
                    AccessionRoute.When.ANY_TIME,
                    Admission.of(ParticipantClass.MEMBER_STATE))
                .threshold(new Threshold.Builder().consents(2).build())
                .build())
        .build();
  }

  /** A State that was never a member; European or not. */
  public static Participant outsider(String code, boolean european) {
    return Samples.participantBuilder(code, code)
        .europeanStatus(new EuropeanStatus(european, Samples.provenance()))
        .build();
  }

  /** A member State since a day. */
  public static Participant member(String code, String since) {
    return Samples.participantBuilder(code, code)
        .europeanStatus(new EuropeanStatus(true, Samples.provenance()))
        .addMemberships(Samples.member(since))
        .build();
  }

  /** The European Union. */
  public static Participant union() {
    return new Participant.Builder()
        .code(Samples.code("EUE"))
        .alpha2("EU")
        .kind(ParticipantKind.ORGANISATION)
        .name(new BilingualText("European Union", "Union européenne"))
        .addCitations(Samples.citation())
        .build();
  }

  private static FinalClauses.Builder clauses(
      ParticipantClass acceding, AccessionRoute.When when, Admission... signing) {
    EntryIntoForceClause effect =
        new EntryIntoForceClause.Builder().article("37").counting(THREE_MONTHS).build();
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses
        .read(FinalClauses.Reading.FULL_TEXT)
        .addCitations(Samples.citation())
        .signature(signature(signing))
        .firstEntryIntoForce(effect)
        .laterEntryIntoForce(effect)
        .accession(
            new AccessionClause.Builder()
                .article("37")
                .addRoutes(
                    new AccessionRoute.Builder()
                        .who(Admission.of(acceding))
                        .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
                        .when(when)
                        .build())
                .effect(effect)
                .build());
    return clauses;
  }

  private static SignatureClause signature(Admission... who) {
    return new SignatureClause.Builder().article("36").addWho(who).build();
  }
}
