package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.accede.answer.Answer;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/** Accede, asked at its front door. */
class AccedeStages implements StageIndex {
  private final TreatyRegister register;
  private final Names names;
  private final Accessions accessions;

  AccedeStages(Accessions accessions) {
    this.register = accessions.register();
    this.names = Names.of(register);
    this.accessions = accessions;
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    for (int participant = 0; participant < names.participants().size(); participant++) {
      Accessions.OfParticipant one = accessions.of(names.participants().get(participant));
      for (int treaty = 0; treaty < names.treaties().size(); treaty++) {
        sink.accept(
            participant, treaty, Stages.bits(one.to(names.treaties().get(treaty)).asOf(day)));
      }
    }
  }

  @Override
  public void ofParticipant(int participant, LocalDate day, StageSink sink) {
    int treaty = 0;
    for (Map.Entry<Treaty, Answer<AccessionState>> one :
        accessions.of(names.participants().get(participant)).asOf(AsOf.on(day)).entrySet()) {
      sink.accept(participant, treaty, Stages.bits(one.getValue()));
      treaty++;
    }
  }

  @Override
  public int ofPair(int participant, int treaty, LocalDate day) {
    return Stages.bits(to(participant, treaty).asOf(day));
  }

  @Override
  public int ofPairAsKnown(int view, int participant, int treaty, LocalDate day) {
    AsOf asOf = AsOf.on(day).knownOn(BenchFacts.KNOWN_ON.get(view));
    return Stages.bits(to(participant, treaty).asOf(asOf));
  }

  private Accessions.ToTreaty to(int participant, int treaty) {
    return accessions.of(names.participants().get(participant)).to(names.treaties().get(treaty));
  }

  @Override
  public void invitationsEnding(LocalDate day, int days, StageSink sink) {
    int end = (int) day.toEpochDay() + days;
    Set<Pair> pairs = new LinkedHashSet<>();
    for (ProcedureFact step : register.steps()) {
      pairs.add(new Pair(step.participant(), step.treaty()));
    }
    for (Pair pair : pairs) {
      int until =
          Stages.invitedUntil(accessions.of(pair.participant()).to(pair.treaty()).asOf(day));
      if (until <= end) {
        sink.accept(names.place(pair.participant()), names.place(pair.treaty()), until);
      }
    }
  }

  private record Pair(ParticipantCode participant, TreatyNumber treaty) {}

  @Override
  public int withOneMoreAct(LocalDate day) {
    return Stages.bits(
        Accessions.in(register.with(OneMoreAct.act()))
            .of(OneMoreAct.PARTICIPANT)
            .to(OneMoreAct.TREATY)
            .asOf(day));
  }

  @Override
  public void close() {
    // holds nothing open
  }

  /** The same for one who keeps what the front door hands out. */
  static final class Held extends AccedeStages {
    private final ImmutableList<ImmutableList<Accessions.ToTreaty>> pairs;

    Held(Accessions accessions) {
      super(accessions);
      Names names = Names.of(accessions.register());
      pairs =
          names.participants().stream()
              .map(
                  code ->
                      names.treaties().stream()
                          .map(number -> accessions.of(code).to(number))
                          .collect(ImmutableList.toImmutableList()))
              .collect(ImmutableList.toImmutableList());
    }

    @Override
    public int ofPair(int participant, int treaty, LocalDate day) {
      return Stages.bits(pairs.get(participant).get(treaty).asOf(day));
    }
  }
}
