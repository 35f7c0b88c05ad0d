package org.accede.data;

import com.google.common.collect.ImmutableSet;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;

/** Acts, and the depositary's notes beside them, in compact form. */
final class CompactFact {
  private static final ConsentKind[] CONSENTS = ConsentKind.values();
  private static final WithdrawnAct[] WITHDRAWN = WithdrawnAct.values();

  private static final int SIGNATURE = 0;
  private static final int CONSENT = 1;
  private static final int ENTRY_INTO_FORCE = 2;
  private static final int DENUNCIATION = 3;
  private static final int WITHDRAWAL = 4;

  private static final int DECLARATION = 0;
  private static final int SUSPENSION = 1;
  private static final int MARKS = 2;
  private static final int LISTED = 3;

  private CompactFact() {}

  static void write(TreatyAct act, CompactOutput out) {
    out.treaty(act.treaty()).participant(act.participant());
    if (act instanceof Consent consent) {
      out.count(CONSENT).oneOf(consent.kind()).date(act.on());
    } else if (act instanceof Denunciation denunciation) {
      out.count(DENUNCIATION)
          .optionalDate(denunciation.notified())
          .optionalDate(denunciation.effect())
          .optionalText(denunciation.part());
    } else if (act instanceof Withdrawal withdrawal) {
      out.count(WITHDRAWAL).oneOf(withdrawal.of()).date(act.on());
    } else {
      out.count(act instanceof Signature ? SIGNATURE : ENTRY_INTO_FORCE).date(act.on());
    }
    out.provenance(act.provenance());
  }

  static TreatyAct readAct(CompactInput in) {
    TreatyNumber treaty = in.treaty();
    ParticipantCode participant = in.participant();
    return switch (in.count()) {
      case SIGNATURE -> new Signature(participant, treaty, in.date(), in.provenance());
      case CONSENT -> {
        ConsentKind kind = in.oneOf(CONSENTS);
        yield new Consent(participant, treaty, in.date(), kind, in.provenance());
      }
      case ENTRY_INTO_FORCE -> new EntryIntoForce(participant, treaty, in.date(), in.provenance());
      case DENUNCIATION ->
          new Denunciation.Builder()
              .participant(participant)
              .treaty(treaty)
              .notified(in.optionalDate())
              .effect(in.optionalDate())
              .part(in.optionalText())
              .provenance(in.provenance())
              .build();
      default ->
          new Withdrawal(participant, treaty, in.oneOf(WITHDRAWN), in.date(), in.provenance());
    };
  }

  static void write(DepositaryNote note, CompactOutput out) {
    out.treaty(note.treaty()).participant(note.participant());
    if (note instanceof Declaration declaration) {
      out.count(DECLARATION)
          .oneOf(declaration.kind())
          .optionalText(declaration.nature())
          .list(declaration.articles(), (article, to) -> to.text(article.value()))
          .optionalText(declaration.text())
          .optionalDate(declaration.effect())
          .optionalDate(declaration.withdrawn());
    } else if (note instanceof ChartMarks marked) {
      out.count(MARKS).list(marked.marks(), (mark, to) -> to.oneOf(mark)).date(note.on());
    } else {
      out.count(note instanceof Suspension ? SUSPENSION : LISTED).date(note.on());
    }
    out.provenance(note.provenance());
  }

  static DepositaryNote readNote(CompactInput in) {
    TreatyNumber treaty = in.treaty();
    ParticipantCode participant = in.participant();
    return switch (in.count()) {
      case DECLARATION -> readDeclaration(participant, treaty, in);
      case SUSPENSION -> new Suspension(participant, treaty, in.date(), in.provenance());
      case MARKS -> new ChartMarks(participant, treaty, readMarks(in), in.date(), in.provenance());
      default -> new ListedWithoutAct(participant, treaty, in.date(), in.provenance());
    };
  }

  private static ImmutableSet<ChartMark> readMarks(CompactInput in) {
    ImmutableSet.Builder<ChartMark> marks = ImmutableSet.builder();
    for (int left = in.count(); left > 0; left--) {
      marks.add(in.oneOf(ChartMark.values()));
    }
    return marks.build();
  }

  private static Declaration readDeclaration(
      ParticipantCode participant, TreatyNumber treaty, CompactInput in) {
    Declaration.Builder declaration = new Declaration.Builder();
    declaration
        .participant(participant)
        .treaty(treaty)
        .kind(in.oneOf(DeclarationKind.values()))
        .nature(in.optionalText());
    for (int left = in.count(); left > 0; left--) {
      declaration.addArticles(new ArticleNumber(in.text()));
    }
    return declaration
        .text(in.optionalText())
        .effect(in.optionalDate())
        .withdrawn(in.optionalDate())
        .provenance(in.provenance())
        .build();
  }
}
