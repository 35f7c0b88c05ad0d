package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * A register of a million acts that grows by one act after another: whoever has done nothing
 * accedes, and whoever has done everything denounces. Each act has a letter of its own as source.
 */
final class MillionActs {
  static final String TITLE = "a million acts";
  private static final int MILLION = 1_000_000;
  private static final int MANY = 4096;
  static final int ASKED = 1024;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final long SEED = 20261120;

  private final Accessions atFirst;
  private final ImmutableList<TreatyAct> acts;
  private final ImmutableList<Dossier> asked;
  private Accessions grown;
  private int next;

  MillionActs() {
    TreatyRegister register = LargeRegisters.charts(MILLION).register();
    atFirst = Accessions.in(register);
    grown = atFirst;
    List<Dossier> pairs = shuffled(register);
    List<TreatyAct> more = new ArrayList<>();
    pairs.stream()
        .filter(Dossier::isEmpty)
        .limit(MANY / 2)
        .forEach(one -> more.add(accession(one)));
    pairs.stream()
        .filter(one -> one.acts().size() == 3)
        .limit(MANY / 2)
        .forEach(one -> more.add(denunciation(one)));
    Collections.shuffle(more, new Random(SEED));
    acts = ImmutableList.copyOf(more);
    asked = ImmutableList.copyOf(pairs.subList(pairs.size() - ASKED, pairs.size()));
  }

  private static List<Dossier> shuffled(TreatyRegister register) {
    List<Dossier> pairs = new ArrayList<>();
    for (Participant participant : register.participants()) {
      for (Treaty treaty : register.treaties()) {
        pairs.add(register.dossier(participant.code(), treaty.number()));
      }
    }
    Collections.shuffle(pairs, new Random(SEED));
    return pairs;
  }

  private static Consent accession(Dossier pair) {
    return new Consent(
        pair.participant(),
        pair.treaty(),
        ImpreciseDate.on(DAY),
        ConsentKind.ACCESSION,
        letter(pair));
  }

  private static Denunciation denunciation(Dossier pair) {
    return new Denunciation.Builder()
        .participant(pair.participant())
        .treaty(pair.treaty())
        .notified(ImpreciseDate.on(DAY))
        .provenance(letter(pair))
        .build();
  }

  private static Provenance letter(Dossier pair) {
    return Provenance.of(
        Citation.of(
            new Source.Builder()
                .id("letter-" + pair.participant() + "-" + pair.treaty())
                .kind(SourceKind.OFFICIAL_STATEMENT)
                .title("Letter about " + pair.treaty())
                .build()));
  }

  /** As it was before anything was added. */
  void startAgain() {
    grown = atFirst;
    next = 0;
  }

  /** Adds one act, and says where its participant stands then. */
  int addAndAsk() {
    TreatyAct act = add();
    return stages(grown, act.participant(), act.treaty());
  }

  /**
   * Adds one act and asks about all pairs of its participant, so that what it concerns is known.
   */
  void addAndSettle() {
    ParticipantCode who = add().participant();
    for (Dossier pair : asked) {
      if (pair.participant().equals(who)) {
        stages(grown, who, pair.treaty());
      }
    }
  }

  private TreatyAct add() {
    if (next == acts.size()) {
      startAgain();
    }
    TreatyAct act = acts.get(next++);
    grown = grown.after(grown.register().with(act));
    return act;
  }

  /** Says where the participants of {@value #ASKED} pairs stand, by the register as it is now. */
  int askNow() {
    return ask(grown);
  }

  /** The same by the register as it was before anything was added. */
  int askAtFirst() {
    return ask(atFirst);
  }

  private int ask(Accessions accessions) {
    int sum = 0;
    for (Dossier pair : asked) {
      sum += stages(accessions, pair.participant(), pair.treaty());
    }
    return sum;
  }

  private static int stages(Accessions accessions, ParticipantCode who, TreatyNumber treaty) {
    return Stages.bits(accessions.of(who).to(treaty).asOf(DAY));
  }
}
