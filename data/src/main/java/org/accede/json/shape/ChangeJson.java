package org.accede.json.shape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.difference.Change;
import org.accede.difference.ChangeKind;
import org.accede.difference.CoverageChange;
import org.accede.difference.DefaultTermChange;
import org.accede.difference.FactChange;
import org.accede.difference.ParticipantChange;
import org.accede.difference.ParticipantPart;
import org.accede.difference.TreatyChange;
import org.accede.difference.TreatyPart;
import org.accede.invitation.ProcedureFact;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.Shape;
import org.accede.json.read.SourceTable;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** What differs between two registers in one place: what was on record there, and what is. */
public final class ChangeJson {
  private static final Set<ChangeKind> KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(ChangeKind.class));
  private static final Set<FactChange.Manner> STATED_MANNERS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(FactChange.Manner.REPLACES)));
  private static final Set<TreatyPart> TREATY_PARTS =
      Sets.immutableEnumSet(EnumSet.allOf(TreatyPart.class));
  private static final Set<ParticipantPart> PARTICIPANT_PARTS =
      Sets.immutableEnumSet(EnumSet.allOf(ParticipantPart.class));
  private static final String PARTICIPANT = "participant";
  private static final String TREATY = "treaty";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String PARTS = "parts";
  private static final String SET_ASIDE = "setAside";

  private ChangeJson() {}

  /**
   * Reads a change whose kind, and what it is about, are those that follow from what was on record
   * and is.
   *
   * @param before the sources of the older register
   * @param after those of the newer one
   */
  public static Change read(JsonMembers members, SourceTable before, SourceTable after) {
    ChangeKind kind = members.oneOf("kind", KINDS);
    Optional<ParticipantCode> participant = members.optionalParticipant(PARTICIPANT);
    Optional<TreatyNumber> treaty = members.optionalTreaty(TREATY);
    if (members.optional(BEFORE).isEmpty() && members.optional(AFTER).isEmpty()) {
      throw members.place().fault("the member \"before\" or the member \"after\"");
    }
    Change change = change(members, kind, participant, treaty, new Sides(members, before, after));
    if (change.kind() != kind) {
      throw members.required("kind").fault(change.kind() + ", as what was and what is are");
    }
    if (!change.participant().equals(participant)) {
      throw members.required(PARTICIPANT).fault("the participant that changed");
    }
    if (!change.treaty().equals(treaty)) {
      throw members.required(TREATY).fault("the treaty that changed");
    }
    return change;
  }

  private static Change change(
      JsonMembers members,
      ChangeKind kind,
      Optional<ParticipantCode> participant,
      Optional<TreatyNumber> treaty,
      Sides sides) {
    if (participant.isPresent() && treaty.isPresent()) {
      return fact(members, treaty.get(), sides);
    }
    if (participant.isEmpty() && treaty.isEmpty()) {
      return new DefaultTermChange.Builder()
          .before(sides.before(DefaultTermJson::one))
          .after(sides.after(DefaultTermJson::one))
          .build();
    }
    if (isOfCoverage(members, kind)) {
      Shape<Coverage> shape =
          treaty.isPresent() ? CoverageJson::ofTreaty : CoverageJson::ofParticipant;
      return new CoverageChange.Builder()
          .participant(participant)
          .treaty(treaty)
          .before(sides.before(shape))
          .after(sides.after(shape))
          .build();
    }
    return treaty.isPresent() ? treaty(members, sides) : participant(members, sides);
  }

  /** Of treaties and participants it is told in which parts their sources differ. */
  private static boolean isOfCoverage(JsonMembers members, ChangeKind kind) {
    return kind == ChangeKind.COVERAGE_CHANGED
        || (kind == ChangeKind.SOURCE_CHANGED && members.optional(PARTS).isEmpty());
  }

  private static FactChange fact(JsonMembers members, TreatyNumber treaty, Sides sides) {
    Shape<TreatyFact> shape = fact -> fact(fact, treaty);
    return new FactChange.Builder()
        .manner(members.optionalOneOf("manner", STATED_MANNERS).orElse(FactChange.Manner.REPLACES))
        .before(sides.before(shape))
        .after(sides.after(shape))
        .build();
  }

  private static TreatyFact fact(JsonMembers members, TreatyNumber treaty) {
    if (members.optional("act").isPresent()) {
      return ActJson.read(members, treaty);
    }
    return members.optional("note").isPresent()
        ? NoteJson.read(members, treaty)
        : StepJson.read(members, treaty);
  }

  private static TreatyChange treaty(JsonMembers members, Sides sides) {
    TreatyChange whole =
        new TreatyChange.Builder()
            .before(sides.before(TreatyJson::read))
            .after(sides.after(TreatyJson::read))
            .build();
    return new TreatyChange.Builder()
        .before(whole.before())
        .after(whole.after())
        .addAllSetAside(setAside(members, TREATY_PARTS, whole.parts()))
        .build();
  }

  private static ParticipantChange participant(JsonMembers members, Sides sides) {
    ParticipantChange whole =
        new ParticipantChange.Builder()
            .before(sides.before(ParticipantJson::read))
            .after(sides.after(ParticipantJson::read))
            .build();
    return new ParticipantChange.Builder()
        .before(whole.before())
        .after(whole.after())
        .addAllSetAside(setAside(members, PARTICIPANT_PARTS, whole.parts()))
        .build();
  }

  /**
   * The parts that were not compared, which the releases up to 0.2.0 did not write: then they are
   * what the parts that differ leave out, of which there is one at least.
   */
  private static <P extends Enum<P>> ImmutableSet<P> setAside(
      JsonMembers members, Set<P> all, ImmutableSet<P> differing) {
    ImmutableSet<P> parts = ImmutableSet.copyOf(members.optionalSomeOf(PARTS, all));
    ImmutableSet<P> stated = ImmutableSet.copyOf(members.optionalSomeOf(SET_ASIDE, all));
    if (parts.isEmpty() && stated.isEmpty() && !differing.isEmpty()) {
      throw members.place().fault("the member \"parts\" or the member \"setAside\"");
    }
    Set<P> setAside = stated.isEmpty() ? Sets.difference(differing, parts) : stated;
    if (!Sets.difference(differing, setAside).equals(parts)) {
      throw members
          .optional(PARTS)
          .orElse(members.place())
          .fault("the parts that differ: " + Sets.difference(differing, stated));
    }
    return ImmutableSet.copyOf(setAside);
  }

  /** A change's members that hold what was and what is, each with the sources it cites. */
  private record Sides(JsonMembers members, SourceTable before, SourceTable after) {
    <T> Optional<T> before(Shape<T> shape) {
      return members.optional(BEFORE).map(place -> place.citing(before).object(shape));
    }

    <T> Optional<T> after(Shape<T> shape) {
      return members.optional(AFTER).map(place -> place.citing(after).object(shape));
    }
  }

  /** Writes a change, and notes its sources. */
  public static JsonObjectBuilder write(Change change, CitedSources before, CitedSources after) {
    JsonObjectBuilder line =
        new JsonObjectBuilder()
            .text("kind", change.kind())
            .text(PARTICIPANT, change.participant())
            .text(TREATY, change.treaty());
    if (change instanceof FactChange one) {
      if (one.manner() != FactChange.Manner.REPLACES) {
        line.text("manner", one.manner());
      }
      return line.object(BEFORE, one.before().map(fact -> write(fact, before)))
          .object(AFTER, one.after().map(fact -> write(fact, after)));
    }
    if (change instanceof TreatyChange one) {
      return line.texts(PARTS, one.parts())
          .texts(SET_ASIDE, Sets.immutableEnumSet(one.setAside()))
          .object(BEFORE, one.before().map(treaty -> write(treaty, before)))
          .object(AFTER, one.after().map(treaty -> write(treaty, after)));
    }
    if (change instanceof ParticipantChange one) {
      return line.texts(PARTS, one.parts())
          .texts(SET_ASIDE, Sets.immutableEnumSet(one.setAside()))
          .object(BEFORE, one.before().map(who -> write(who, before)))
          .object(AFTER, one.after().map(who -> write(who, after)));
    }
    if (change instanceof CoverageChange one) {
      return line.object(BEFORE, one.before().map(coverage -> write(coverage, before)))
          .object(AFTER, one.after().map(coverage -> write(coverage, after)));
    }
    DefaultTermChange one = (DefaultTermChange) change;
    return line.object(BEFORE, one.before().map(term -> DefaultTermJson.one(term, before)))
        .object(AFTER, one.after().map(term -> DefaultTermJson.one(term, after)));
  }

  private static JsonObjectBuilder write(TreatyFact fact, CitedSources sources) {
    if (fact instanceof TreatyAct act) {
      return ActJson.write(act, sources);
    }
    return fact instanceof DepositaryNote note
        ? NoteJson.write(note, sources)
        : StepJson.write((ProcedureFact) fact, sources);
  }

  private static JsonObjectBuilder write(Treaty treaty, CitedSources sources) {
    return TreatyJson.write(new JsonObjectBuilder(), treaty, sources);
  }

  private static JsonObjectBuilder write(Participant participant, CitedSources sources) {
    return ParticipantJson.write(participant, sources)
        .texts("sources", sources.citations(participant.citations()));
  }

  private static JsonObjectBuilder write(Coverage coverage, CitedSources sources) {
    return CoverageJson.one(coverage, sources);
  }
}
