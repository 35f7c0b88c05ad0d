package org.accede.data;

import com.google.common.collect.ImmutableSet;
import org.accede.treaty.Elaborators;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyOfficeCodes;

/** Treaties in compact form. */
final class CompactTreaty {
  private static final Series[] SERIES = Series.values();
  private static final TreatyKind[] KINDS = TreatyKind.values();

  private CompactTreaty() {}

  static void write(Treaty treaty, CompactOutput out) {
    out.treaty(treaty.number())
        .oneOf(treaty.series())
        .bilingual(treaty.title())
        .optional(treaty.commonName(), (name, to) -> to.bilingual(name))
        .texts(treaty.variants())
        .oneOf(treaty.kind())
        .optionalTreaty(treaty.parent())
        .date(treaty.openedOn())
        .optionalText(treaty.openedAt())
        .optionalDate(treaty.inForceOn())
        .optionalDate(treaty.closedOn())
        .optionalCount(treaty.unRegistration())
        .optional(treaty.codes(), CompactTreaty::write)
        .citations(treaty.citations());
    CompactClauses.write(treaty.clauses(), out);
    out.optional(treaty.elaborators(), CompactTreaty::write);
  }

  static Treaty read(CompactInput in) {
    Treaty.Builder treaty = new Treaty.Builder();
    treaty.number(in.treaty()).series(in.oneOf(SERIES)).title(in.bilingual());
    if (in.truth()) {
      treaty.commonName(in.bilingual());
    }
    treaty
        .addAllVariants(in.texts())
        .kind(in.oneOf(KINDS))
        .parent(in.optionalTreaty())
        .openedOn(in.date())
        .openedAt(in.optionalText())
        .inForceOn(in.optionalDate())
        .closedOn(in.optionalDate())
        .unRegistration(in.optionalCount());
    if (in.truth()) {
      treaty.codes(new TreatyOfficeCodes(in.count(), in.count(), new ParticipationCode(in.text())));
    }
    treaty.addAllCitations(in.citations()).clauses(CompactClauses.read(in));
    if (in.truth()) {
      treaty.elaborators(
          new Elaborators(ImmutableSet.copyOf(in.participants()), in.truth(), in.citations()));
    }
    return treaty.build();
  }

  private static void write(TreatyOfficeCodes codes, CompactOutput out) {
    out.count(codes.entryIntoForce())
        .count(codes.signatureMode())
        .text(codes.participation().value());
  }

  private static void write(Elaborators elaborators, CompactOutput out) {
    out.participants(elaborators.participants())
        .truth(elaborators.complete())
        .citations(elaborators.citations());
  }
}
