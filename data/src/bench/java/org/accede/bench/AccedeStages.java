package org.accede.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.InvitationEnd;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.DayMatrix;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;

/** Accede, asked at its front door. */
class AccedeStages implements StageIndex {
  private final TreatyRegister register;
  private final Names names;
  private final Accessions accessions;
  private final IdentityHashMap<ImmutableSet<AccessionStage>, Integer> bits =
      new IdentityHashMap<>();

  AccedeStages(Accessions accessions) {
    this.register = accessions.register();
    this.names = Names.of(register);
    this.accessions = accessions;
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    accessions.on(day).forEach(new Walk(sink));
  }

  /** Hands on the pairs of a matrix by their places, in whose order they come. */
  private final class Walk implements DayMatrix.Visitor {
    private final StageSink sink;
    private int participant;
    private int treaty;

    /** What was last handed on of each treaty, which is often the same for the next participant. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
    private final ImmutableSet<AccessionStage>[] last = new ImmutableSet[names.treaties().size()];

    private final int[] lastBits = new int[names.treaties().size()];

    Walk(StageSink sink) {
      this.sink = sink;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same set most often, and an equal one is looked up
    public void visit(Participant who, Treaty what, ImmutableSet<AccessionStage> stages) {
      if (stages != last[treaty]) {
        last[treaty] = stages;
        lastBits[treaty] = bits(stages);
      }
      sink.accept(participant, treaty, lastBits[treaty]);
      treaty++;
      if (treaty == names.treaties().size()) {
        treaty = 0;
        participant++;
      }
    }
  }

  /** The same sets come again and again. */
  private int bits(ImmutableSet<AccessionStage> stages) {
    Integer known = bits.get(stages);
    if (known == null) {
      known = Stages.bits(stages);
      bits.put(stages, known);
    }
    return known;
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
    for (InvitationEnd end : accessions.invitationsEnding(day, day.plusDays(days))) {
      sink.accept(
          names.place(end.participant().code()),
          names.place(end.treaty().number()),
          (int) end.lastDay().earliest().orElseThrow().toEpochDay());
    }
  }

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
