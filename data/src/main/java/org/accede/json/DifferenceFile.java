package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.difference.Change;
import org.accede.difference.CoverageChange;
import org.accede.difference.DefaultTermChange;
import org.accede.difference.FactChange;
import org.accede.difference.ParticipantChange;
import org.accede.difference.TreatyChange;
import org.accede.invitation.ProcedureFact;
import org.accede.json.shape.ActJson;
import org.accede.json.shape.CoverageJson;
import org.accede.json.shape.DefaultTermJson;
import org.accede.json.shape.NoteJson;
import org.accede.json.shape.ParticipantJson;
import org.accede.json.shape.StepJson;
import org.accede.json.shape.TreatyJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * What differs between two registers, to be written for other programs.
 *
 * <p>Each change is an object on one line: its {@code kind}, what it is about, and what was on
 * record {@code before} and is {@code after}, in the form of the other files. The sources of the
 * older register are in {@code sourcesBefore}, those of the newer one in {@code sourcesAfter}.
 *
 * <pre>{@code
 * String json = new DifferenceFile(RegisterDifference.between(older, newer).changes()).toJson();
 * }</pre>
 *
 * @param changes the changes, in the order in which they are written
 */
public record DifferenceFile(ImmutableList<Change> changes) {
  /** A difference file; nothing of it is {@code null}. */
  public DifferenceFile {
    Objects.requireNonNull(changes, "changes");
  }

  private static final String FORMAT = "accede-difference-1";
  private static final ImmutableSet<String> OPENED =
      ImmutableSet.of("sourcesBefore", "sourcesAfter");

  /** The canonical text: the same changes in the same order give the same text. */
  public String toJson() {
    CitedSources before = new CitedSources();
    CitedSources after = new CitedSources();
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .list("changes", changes, change -> write(change, before, after))
            .object("sourcesBefore", before.write())
            .object("sourcesAfter", after.write());
    return JsonText.ofFile(file.build(), OPENED);
  }

  private static JsonObjectBuilder write(Change change, CitedSources before, CitedSources after) {
    JsonObjectBuilder line =
        new JsonObjectBuilder()
            .text("kind", change.kind())
            .text("participant", change.participant())
            .text("treaty", change.treaty());
    if (change instanceof FactChange one) {
      if (one.manner() != FactChange.Manner.REPLACES) {
        line.text("manner", one.manner());
      }
      return line.object("before", one.before().map(fact -> write(fact, before)))
          .object("after", one.after().map(fact -> write(fact, after)));
    }
    if (change instanceof TreatyChange one) {
      return line.texts("parts", one.parts())
          .object("before", one.before().map(treaty -> write(treaty, before)))
          .object("after", one.after().map(treaty -> write(treaty, after)));
    }
    if (change instanceof ParticipantChange one) {
      return line.texts("parts", one.parts())
          .object("before", one.before().map(who -> write(who, before)))
          .object("after", one.after().map(who -> write(who, after)));
    }
    if (change instanceof CoverageChange one) {
      return line.object("before", one.before().map(coverage -> write(coverage, before)))
          .object("after", one.after().map(coverage -> write(coverage, after)));
    }
    DefaultTermChange one = (DefaultTermChange) change;
    return line.object("before", one.before().map(term -> DefaultTermJson.one(term, before)))
        .object("after", one.after().map(term -> DefaultTermJson.one(term, after)));
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
