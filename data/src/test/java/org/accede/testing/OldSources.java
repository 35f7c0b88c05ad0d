package org.accede.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.EndsWith;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Series;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/**
 * A made-up register whose sources are old: Avalon signed in 2004, Brigadoon's invitation lapsed in
 * 2020 with a request for an extension, Cockaigne did nothing, Dystopia took back what it did.
 *
 * <p>The Convention on Fords has no coverage; that of the Protocol on Ferries is complete.
 */
public final class OldSources {
  public static final ParticipantCode SIGNATORY = ParticipantCode.of("AVA");
  public static final ParticipantCode LAPSED = ParticipantCode.of("BRI");
  public static final ParticipantCode NOWHERE = ParticipantCode.of("COC");
  public static final ParticipantCode WITHDRAWN = ParticipantCode.of("DYS");
  public static final ParticipantCode INVITED = ParticipantCode.of("ELD");
  public static final TreatyNumber FORDS = TreatyNumber.of("001");
  public static final TreatyNumber FERRIES = TreatyNumber.of("002");
  public static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  private OldSources() {}

  /** The register. */
  public static TreatyRegister register() {
    return TreatyRegister.builder()
        .add(state(SIGNATORY, "Avalon", "Avalon"))
        .add(state(LAPSED, "Brigadoon", "Brigadoon"))
        .add(state(NOWHERE, "Cockaigne", "Cocagne"))
        .add(state(WITHDRAWN, "Dystopia", "Dystopie"))
        .add(state(INVITED, "Eldorado", "Eldorado"))
        .add(fords())
        .add(ferries())
        .add(new Signature(SIGNATORY, FORDS, on("2004-06-18"), asOf("2004-06-18")))
        .add(invitation(LAPSED, "2018-05-01", 2))
        .add(
            new ExtensionRequest.Builder()
                .participant(LAPSED)
                .treaty(FORDS)
                .on(on("2020-04-01"))
                .provenance(asOf("2020-06-30"))
                .build())
        .add(invitation(INVITED, "2019-05-01", 5))
        .add(
            new Extension.Builder()
                .participant(INVITED)
                .treaty(FORDS)
                .on(on("2020-02-01"))
                .until(on("2025-05-01"))
                .invitedOn(on("2019-05-01"))
                .provenance(asOf("2020-02-01"))
                .build())
        .add(new Signature(WITHDRAWN, FERRIES, on("2003-01-01"), asOf("2020-01-01")))
        .add(withdrawal(FERRIES, WithdrawnAct.SIGNATURE, "2003-02-01"))
        .add(
            new Consent(
                WITHDRAWN, FORDS, on("2001-01-10"), ConsentKind.ACCESSION, asOf("2020-01-01")))
        .add(new EntryIntoForce(WITHDRAWN, FORDS, on("2001-02-01"), asOf("2020-01-01")))
        .add(
            new Denunciation.Builder()
                .participant(WITHDRAWN)
                .treaty(FORDS)
                .notified(on("2010-01-01"))
                .effect(on("2010-07-01"))
                .provenance(asOf("2020-01-01"))
                .build())
        .add(withdrawal(FORDS, WithdrawnAct.DENUNCIATION, "2010-03-01"))
        .add(
            new Denunciation.Builder()
                .participant(WITHDRAWN)
                .treaty(FORDS)
                .notified(on("2012-01-01"))
                .part("Chapter II")
                .provenance(asOf("2020-01-01"))
                .build())
        .cover(
            FERRIES,
            coverage(
                Coverage.Extent.PRESENT_PARTIES,
                new Scope.Named(ImmutableSortedSet.of(WITHDRAWN, NOWHERE)),
                "2020-01-01"))
        .cover(FERRIES, coverage(Coverage.Extent.CONSENTS, Scope.Group.NON_MEMBERS, "2020-02-01"))
        .cover(
            FERRIES,
            coverage(Coverage.Extent.SIGNATURES_AND_CONSENTS, Scope.Group.EVERYONE, "2020-03-01"))
        .build();
  }

  private static Participant state(ParticipantCode code, String english, String french) {
    return new Participant.Builder()
        .code(code)
        .alpha2(code.value().substring(0, 2))
        .kind(ParticipantKind.STATE)
        .name(new BilingualText(english, french))
        .build();
  }

  private static Treaty fords() {
    return treaty(FORDS, "Convention on Fords", "Convention sur les gués")
        .clauses(clauses().build())
        .build();
  }

  private static Treaty ferries() {
    return treaty(FERRIES, "Protocol on Ferries", "Protocole sur les bacs")
        .clauses(
            clauses()
                .firstEntryIntoForce(
                    new EntryIntoForceClause.Builder()
                        .article("7")
                        .counting(new Counting(CountingMethod.ON_DATE, 0, Counting.Unit.NONE))
                        .waitedFor(FORDS)
                        .build())
                .endsWith(new EndsWith(FORDS, "9(2)"))
                .build())
        .build();
  }

  private static Treaty.Builder treaty(TreatyNumber number, String english, String french) {
    Treaty.Builder treaty = new Treaty.Builder();
    treaty
        .number(number)
        .series(Series.ETS)
        .title(new BilingualText(english, french))
        .kind(TreatyKind.CONVENTION)
        .openedOn(on("1998-01-01"))
        .inForceOn(on("2000-01-01"))
        .addCitations(citation("2000-01-01"));
    return treaty;
  }

  private static FinalClauses.Builder clauses() {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses
        .read(FinalClauses.Reading.FULL_TEXT)
        .addCitations(citation("2000-01-01"))
        .signature(
            new SignatureClause.Builder()
                .article("5")
                .addWho(
                    Admission.of(ParticipantClass.MEMBER_STATE),
                    Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE))
                .build())
        .accession(
            new AccessionClause.Builder()
                .article("6")
                .addRoutes(
                    new AccessionRoute.Builder()
                        .who(Admission.of(ParticipantClass.OTHER_NON_MEMBER_STATE))
                        .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
                        .when(AccessionRoute.When.AFTER_ENTRY_INTO_FORCE)
                        .build())
                .build());
    return clauses;
  }

  private static Invitation invitation(ParticipantCode who, String on, int years) {
    return new Invitation.Builder()
        .participant(who)
        .treaty(FORDS)
        .on(on(on))
        .term(Term.of(Period.ofYears(years)))
        .provenance(asOf(on))
        .build();
  }

  private static Withdrawal withdrawal(TreatyNumber treaty, WithdrawnAct of, String on) {
    return new Withdrawal(WITHDRAWN, treaty, of, on(on), asOf("2020-01-01"));
  }

  private static Coverage coverage(Coverage.Extent extent, Scope scope, String asOf) {
    return new Coverage(extent, scope, LocalDate.parse(asOf), asOf(asOf));
  }

  private static ImpreciseDate on(String date) {
    return ImpreciseDate.parse(date);
  }

  private static Provenance asOf(String day) {
    return Provenance.of(citation(day));
  }

  private static Citation citation(String day) {
    return Citation.of(
        new Source.Builder()
            .id("gazette-" + day)
            .kind(SourceKind.OFFICIAL_STATEMENT)
            .title("Gazette of " + day)
            .asOf(on(day))
            .build());
  }
}
