package org.accede.data;

import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;

/** Sources, citations, and what stands behind facts, in compact form. */
final class CompactProvenance {
  private static final SourceKind[] KINDS = SourceKind.values();

  private CompactProvenance() {}

  static void write(Source source, CompactOutput out) {
    out.text(source.id())
        .oneOf(source.kind())
        .text(source.title())
        .optionalText(source.url())
        .optionalText(source.readIn())
        .optionalDate(source.asOf());
  }

  static Source readSource(CompactInput in) {
    return new Source.Builder()
        .id(in.text())
        .kind(in.oneOf(KINDS))
        .title(in.text())
        .url(in.optionalText())
        .readIn(in.optionalText())
        .asOf(in.optionalDate())
        .build();
  }

  static void write(Citation citation, CompactOutput out) {
    out.source(citation.source()).text(citation.place());
  }

  static Citation readCitation(CompactInput in) {
    return new Citation(in.source(), in.text());
  }

  static void write(Provenance provenance, CompactOutput out) {
    out.citations(provenance.citations());
    boolean isMore = !provenance.equals(citing(provenance));
    out.truth(isMore);
    if (isMore) {
      out.optional(provenance.statedKnownFrom(), (day, to) -> to.day(day))
          .list(provenance.contradictions(), CompactProvenance::write)
          .optional(provenance.inference(), (one, to) -> to.text(one.by()).text(one.because()))
          .optionalText(provenance.remark())
          .optionalText(provenance.exception())
          .optionalText(provenance.id())
          .optionalText(provenance.supersedes());
    }
  }

  private static Provenance citing(Provenance provenance) {
    return new Provenance.Builder().addAllCitations(provenance.citations()).build();
  }

  static Provenance read(CompactInput in) {
    Provenance.Builder provenance = new Provenance.Builder();
    provenance.addAllCitations(in.citations());
    if (in.truth()) {
      if (in.truth()) {
        provenance.statedKnownFrom(in.day());
      }
      for (int left = in.count(); left > 0; left--) {
        provenance.addContradictions(readContradiction(in));
      }
      if (in.truth()) {
        provenance.inference(new Inference(in.text(), in.text()));
      }
      provenance
          .remark(in.optionalText())
          .exception(in.optionalText())
          .id(in.optionalText())
          .supersedes(in.optionalText());
    }
    return provenance.build();
  }

  static void write(Contradiction contradiction, CompactOutput out) {
    out.date(contradiction.date()).citation(contradiction.citation()).text(contradiction.remark());
  }

  static Contradiction readContradiction(CompactInput in) {
    return new Contradiction(in.date(), in.citation(), in.text());
  }
}
