package org.accede.report;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/** A small register with a fact of every kind, and the same text in every place that holds one. */
final class Facets {
  static final ParticipantCode INVITED = ParticipantCode.of("AAA");
  static final ParticipantCode PARTY = ParticipantCode.of("BBB");
  static final ParticipantCode LEFT = ParticipantCode.of("CCC");
  static final TreatyNumber TREATY = TreatyNumber.of("001");
  static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final String text;

  private Facets(String text) {
    this.text = text;
  }

  /** The register with a text, which must not be blank. */
  static TreatyRegister register(String text) {
    return new Facets(text).register();
  }

  private TreatyRegister register() {
    return TreatyRegister.builder()
        .add(participant(INVITED, "AA"))
        .add(participant(PARTY, "BB"))
        .add(participant(LEFT, "CC"))
        .add(treaty())
        .add(
            new AccessionRequest.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .on(date("2020-01"))
                .registeredOn(date("2020-02-01"))
                .provenance(provenance())
                .build())
        .add(
            new Consultation.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .deadline(date("2020-04-01"))
                .provenance(provenance())
                .build())
        .add(
            new Objection(
                INVITED, TREATY, date("../2020-05-01"), Objection.Outcome.WITHDRAWN, provenance()))
        .add(
            new DecisionInPrinciple.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .on(date("2020-05-01"))
                .meeting(text)
                .provenance(provenance())
                .build())
        .add(
            new Invitation.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .on(date("2020-06-18"))
                .term(Term.of(Period.ofYears(5)))
                .meeting(text)
                .decision(text)
                .provenance(provenance())
                .build())
        .add(
            new ExtensionRequest.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .on(date("2023-01-01/.."))
                .askedFor(Term.of(Period.ofYears(1)))
                .provenance(provenance())
                .build())
        .add(
            new Extension.Builder()
                .participant(INVITED)
                .treaty(TREATY)
                .on(date("2024-02-01"))
                .until(date("2026-06-18"))
                .meeting(text)
                .provenance(provenance())
                .build())
        .add(new Signature(PARTY, TREATY, date("1999"), provenance()))
        .add(
            new Consent(
                PARTY, TREATY, date("2001-05-02"), ConsentKind.RATIFICATION, contradicted()))
        .add(new EntryIntoForce(PARTY, TREATY, date("2001-08-01"), provenance()))
        .add(new Consent(LEFT, TREATY, date("2002-05-02"), ConsentKind.ACCESSION, provenance()))
        .add(new EntryIntoForce(LEFT, TREATY, date("2002-08-01"), provenance()))
        .add(
            new Denunciation.Builder()
                .participant(LEFT)
                .treaty(TREATY)
                .notified(date("2010-01-01"))
                .effect(date("2010-07-01"))
                .provenance(provenance())
                .build())
        .add(declaration())
        .add(new Suspension(PARTY, TREATY, date("2022-03-01"), provenance()))
        .add(
            new ChartMarks(
                PARTY,
                TREATY,
                ImmutableSet.of(ChartMark.RESERVATIONS, ChartMark.TERRITORIES),
                date("../2024-01-01"),
                provenance()))
        .cover(
            TREATY,
            new Coverage(
                Coverage.Extent.SIGNATURES_AND_CONSENTS,
                Scope.Group.EVERYONE,
                LocalDate.of(2024, 1, 1),
                provenance()))
        .build();
  }

  private Declaration declaration() {
    Declaration.Builder declaration = new Declaration.Builder();
    declaration
        .participant(PARTY)
        .treaty(TREATY)
        .kind(DeclarationKind.OTHER)
        .nature(text)
        .addArticles(new ArticleNumber("14"), new ArticleNumber("Ex-25"))
        .effect(date("2002-01-01"))
        .withdrawn(date("2005-01-01"))
        .text(text);
    return declaration.provenance(provenance()).build();
  }

  private Participant participant(ParticipantCode code, String alpha2) {
    return new Participant.Builder()
        .code(code)
        .alpha2(alpha2)
        .kind(ParticipantKind.STATE)
        .name(new BilingualText(code + text, code + text))
        .note(new BilingualText(text, text))
        .build();
  }

  private Treaty treaty() {
    return new Treaty.Builder()
        .number(TREATY)
        .series(Series.ETS)
        .title(new BilingualText(text, text))
        .commonName(new BilingualText("Common " + text, "Common " + text))
        .kind(TreatyKind.CONVENTION)
        .openedOn(date("1998-01-01"))
        .openedAt(text)
        .inForceOn(date("2000-01-01"))
        .addCitations(citation())
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(citation())
                .special(text)
                .build())
        .build();
  }

  private Provenance provenance() {
    return new Provenance.Builder()
        .addCitations(citation())
        .remark(text)
        .exception(text)
        .inference(new Inference("By " + text, "Because " + text))
        .build();
  }

  private Provenance contradicted() {
    return new Provenance.Builder()
        .addCitations(citation())
        .addContradictions(new Contradiction(date("2001-05-03"), citation(), text))
        .build();
  }

  private Citation citation() {
    return new Citation(
        new Source.Builder()
            .id("x" + text.replace("#", ""))
            .kind(SourceKind.PRESS)
            .title("Title " + text)
            .url(text)
            .asOf(date("2024"))
            .build(),
        text);
  }

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }
}
