package org.accede.data;

import java.util.Optional;
import org.accede.text.BilingualText;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EndsWith;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.NotificationClause;
import org.accede.treaty.OtherWay;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Share;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Threshold;

/** Final clauses in compact form. */
final class CompactClauses {
  private static final FinalClauses.Reading[] READINGS = FinalClauses.Reading.values();
  private static final ParticipantClass[] CLASSES = ParticipantClass.values();
  private static final Standing[] STANDINGS = Standing.values();
  private static final ConsentMode[] MODES = ConsentMode.values();
  private static final CountingMethod[] METHODS = CountingMethod.values();
  private static final Counting.Unit[] UNITS = Counting.Unit.values();
  private static final EntryIntoForceClause.RunsFrom[] STARTS =
      EntryIntoForceClause.RunsFrom.values();
  private static final DecisionRequirement[] DECISIONS = DecisionRequirement.values();
  private static final AccessionRoute.When[] TIMES = AccessionRoute.When.values();
  private static final ConsentRequirement.What[] REQUIREMENTS = ConsentRequirement.What.values();

  private CompactClauses() {}

  static void write(FinalClauses clauses, CompactOutput out) {
    out.oneOf(clauses.read())
        .citations(clauses.citations())
        .optional(clauses.signature(), CompactClauses::write)
        .optional(clauses.threshold(), CompactClauses::write)
        .optional(clauses.firstEntryIntoForce(), CompactClauses::write)
        .optional(clauses.laterEntryIntoForce(), CompactClauses::write)
        .optional(clauses.accession(), CompactClauses::write)
        .truth(clauses.hasNoAccessionClause())
        .optional(clauses.denunciation(), CompactClauses::write)
        .optional(clauses.endsWith(), (one, to) -> to.treaty(one.treaty()).text(one.article()))
        .optional(
            clauses.notification(), (one, to) -> to.text(one.article()).truth(one.invitedStates()))
        .list(
            clauses.requirements(),
            (one, to) -> to.treaty(one.treaty()).oneOf(one.what()).text(one.article()))
        .texts(clauses.parentRule())
        .optionalText(clauses.special());
  }

  static FinalClauses read(CompactInput in) {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses.read(in.oneOf(READINGS)).addAllCitations(in.citations());
    if (in.truth()) {
      clauses.signature(readSignature(in));
    }
    if (in.truth()) {
      clauses.threshold(readThreshold(in));
    }
    if (in.truth()) {
      clauses.firstEntryIntoForce(readEntry(in));
    }
    if (in.truth()) {
      clauses.laterEntryIntoForce(readEntry(in));
    }
    if (in.truth()) {
      clauses.accession(readAccession(in));
    }
    clauses.hasNoAccessionClause(in.truth());
    if (in.truth()) {
      clauses.denunciation(readDenunciation(in));
    }
    if (in.truth()) {
      clauses.endsWith(new EndsWith(in.treaty(), in.text()));
    }
    if (in.truth()) {
      clauses.notification(new NotificationClause(in.text(), in.truth()));
    }
    for (int left = in.count(); left > 0; left--) {
      clauses.addRequirements(
          new ConsentRequirement(in.treaty(), in.oneOf(REQUIREMENTS), in.text()));
    }
    return clauses.addAllParentRule(in.texts()).special(in.optionalText()).build();
  }

  private static void write(SignatureClause clause, CompactOutput out) {
    out.optionalText(clause.article())
        .list(clause.who(), CompactClauses::write)
        .optionalOneOf(clause.consent())
        .optionalText(clause.code().map(ParticipationCode::value));
  }

  private static SignatureClause readSignature(CompactInput in) {
    SignatureClause.Builder clause = new SignatureClause.Builder();
    clause.article(in.optionalText());
    for (int left = in.count(); left > 0; left--) {
      clause.addWho(readAdmission(in));
    }
    return clause.consent(in.optionalOneOf(MODES)).code(readCode(in)).build();
  }

  private static Optional<ParticipationCode> readCode(CompactInput in) {
    Optional<String> code = in.optionalText();
    return code.isEmpty() ? Optional.empty() : Optional.of(new ParticipationCode(code.get()));
  }

  private static void write(Admission admission, CompactOutput out) {
    out.oneOf(admission.participantClass())
        .optionalOneOf(admission.standing())
        .optionalTreaty(admission.of())
        .participants(admission.participants())
        .optional(admission.text(), (text, to) -> to.bilingual(text));
  }

  private static Admission readAdmission(CompactInput in) {
    return new Admission.Builder()
        .participantClass(in.oneOf(CLASSES))
        .standing(in.optionalOneOf(STANDINGS))
        .of(in.optionalTreaty())
        .addAllParticipants(in.participants())
        .text(in.truth() ? Optional.of(in.bilingual()) : Optional.<BilingualText>empty())
        .build();
  }

  private static void write(Threshold threshold, CompactOutput out) {
    out.optionalText(threshold.article())
        .optionalCount(threshold.consents())
        .optionalCount(threshold.members())
        .optionalTreaty(threshold.partiesTo())
        .optionalTreaty(threshold.allPartiesTo())
        .optional(
            threshold.share(),
            (share, to) -> to.count(share.numerator()).count(share.denominator()).text(share.of()))
        .optionalTreaty(threshold.sameDateAs())
        .optionalTreaty(threshold.notBefore())
        .optionalText(threshold.condition())
        .optional(threshold.otherWay(), (way, to) -> to.period(way.after()).count(way.consents()))
        .optionalCount(threshold.code());
  }

  private static Threshold readThreshold(CompactInput in) {
    Threshold.Builder threshold = new Threshold.Builder();
    threshold
        .article(in.optionalText())
        .consents(in.optionalCount())
        .members(in.optionalCount())
        .partiesTo(in.optionalTreaty())
        .allPartiesTo(in.optionalTreaty());
    if (in.truth()) {
      threshold.share(new Share(in.count(), in.count(), in.text()));
    }
    threshold
        .sameDateAs(in.optionalTreaty())
        .notBefore(in.optionalTreaty())
        .condition(in.optionalText());
    if (in.truth()) {
      threshold.otherWay(new OtherWay(in.period(), in.count()));
    }
    return threshold.code(in.optionalCount()).build();
  }

  private static void write(Counting counting, CompactOutput out) {
    out.oneOf(counting.method()).count(counting.amount()).oneOf(counting.unit());
  }

  private static Counting readCounting(CompactInput in) {
    return new Counting(in.oneOf(METHODS), in.count(), in.oneOf(UNITS));
  }

  private static void write(EntryIntoForceClause clause, CompactOutput out) {
    out.optionalText(clause.article());
    write(clause.counting(), out);
    out.optionalOneOf(clause.runsFrom())
        .optionalTreaty(clause.waitedFor())
        .optionalText(clause.note());
  }

  private static EntryIntoForceClause readEntry(CompactInput in) {
    return new EntryIntoForceClause.Builder()
        .article(in.optionalText())
        .counting(readCounting(in))
        .runsFrom(in.optionalOneOf(STARTS))
        .waitedFor(in.optionalTreaty())
        .note(in.optionalText())
        .build();
  }

  private static void write(AccessionClause clause, CompactOutput out) {
    out.optionalText(clause.article())
        .list(clause.routes(), CompactClauses::write)
        .optional(clause.effect(), CompactClauses::write)
        .optionalText(clause.code().map(ParticipationCode::value));
  }

  private static AccessionClause readAccession(CompactInput in) {
    AccessionClause.Builder clause = new AccessionClause.Builder();
    clause.article(in.optionalText());
    for (int left = in.count(); left > 0; left--) {
      clause.addRoutes(readRoute(in));
    }
    if (in.truth()) {
      clause.effect(readEntry(in));
    }
    return clause.code(readCode(in)).build();
  }

  private static void write(AccessionRoute route, CompactOutput out) {
    write(route.who(), out);
    out.list(route.how(), (one, to) -> to.oneOf(one))
        .oneOf(route.when())
        .optionalTreaty(route.of())
        .truth(route.toSign());
  }

  private static AccessionRoute readRoute(CompactInput in) {
    AccessionRoute.Builder route = new AccessionRoute.Builder();
    route.who(readAdmission(in));
    for (int left = in.count(); left > 0; left--) {
      route.addHow(in.oneOf(DECISIONS));
    }
    return route.when(in.oneOf(TIMES)).of(in.optionalTreaty()).toSign(in.truth()).build();
  }

  private static void write(DenunciationClause clause, CompactOutput out) {
    out.optionalText(clause.article())
        .optional(clause.effect(), CompactClauses::write)
        .optionalText(clause.minimum())
        .optional(clause.minimumInForce(), (period, to) -> to.period(period))
        .optional(clause.minimumOfTreaty(), (period, to) -> to.period(period))
        .optional(clause.thenEvery(), (period, to) -> to.period(period))
        .optionalText(clause.note());
  }

  private static DenunciationClause readDenunciation(CompactInput in) {
    DenunciationClause.Builder clause = new DenunciationClause.Builder();
    clause.article(in.optionalText());
    if (in.truth()) {
      clause.effect(readCounting(in));
    }
    clause.minimum(in.optionalText());
    if (in.truth()) {
      clause.minimumInForce(in.period());
    }
    if (in.truth()) {
      clause.minimumOfTreaty(in.period());
    }
    if (in.truth()) {
      clause.thenEvery(in.period());
    }
    return clause.note(in.optionalText()).build();
  }
}
