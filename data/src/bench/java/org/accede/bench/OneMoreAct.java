package org.accede.bench;

import java.time.LocalDate;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/** An act that nobody has done: Kazakhstan accedes to the Istanbul Convention. */
final class OneMoreAct {
  static final ParticipantCode PARTICIPANT = ParticipantCode.of("KAZ");
  static final TreatyNumber TREATY = TreatyNumber.of("210");
  static final LocalDate DAY = LocalDate.of(2025, 2, 3);

  private OneMoreAct() {}

  static Consent act() {
    Source letter =
        new Source.Builder()
            .id("letter")
            .kind(SourceKind.OFFICIAL_STATEMENT)
            .title("Letter of 3 February 2025")
            .build();
    return new Consent(
        PARTICIPANT,
        TREATY,
        ImpreciseDate.on(DAY),
        ConsentKind.ACCESSION,
        Provenance.of(Citation.of(letter)));
  }
}
