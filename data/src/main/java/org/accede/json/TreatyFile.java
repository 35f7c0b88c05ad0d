package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Objects;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InvalidValueException;
import org.accede.invitation.ProcedureFact;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.shape.ActJson;
import org.accede.json.shape.CoverageJson;
import org.accede.json.shape.FactOrder;
import org.accede.json.shape.NoteJson;
import org.accede.json.shape.StepJson;
import org.accede.json.shape.TreatyJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * What the file of one treaty holds: its identity and clauses, where its chart is complete, its
 * chart and the depositary's notes beside it, and the steps of invitation procedures.
 *
 * <pre>{@code
 * TreatyRegister.Builder mine = TreatyRegister.builder();
 * TreatyFile.read(DataFile.at(Path.of("030.json"))).addTo(mine);
 * }</pre>
 *
 * <p>Two of them are equal if they hold the same facts, in whatever order they were given.
 *
 * @param treaty the treaty
 * @param coverage where its chart is complete; empty means nowhere
 * @param chart the acts, by participant, kind of act and date
 * @param notes the depositary's notes, such as declarations, by participant, kind of note and date
 * @param procedure the steps of invitation procedures, by participant, date and kind of step
 */
public record TreatyFile(
    Treaty treaty,
    ImmutableList<Coverage> coverage,
    ImmutableList<TreatyAct> chart,
    ImmutableList<DepositaryNote> notes,
    ImmutableList<ProcedureFact> procedure)
    implements FactsFile {
  static final String FORMAT = "accede-treaty-1";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("clauses", "sources");

  /**
   * The facts of a treaty, put in order.
   *
   * @throws InvalidValueException if one of them is about another treaty
   */
  public TreatyFile {
    Objects.requireNonNull(treaty, "treaty");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(chart, "chart");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(procedure, "procedure");
    coverage = ImmutableList.sortedCopyOf(FactOrder.OF_COVERAGE, coverage);
    chart = ImmutableList.sortedCopyOf(FactOrder::ofActs, chart);
    notes = ImmutableList.sortedCopyOf(FactOrder::ofNotes, notes);
    procedure = ImmutableList.sortedCopyOf(FactOrder::ofSteps, procedure);
    for (TreatyFact fact : Iterables.<TreatyFact>concat(chart, notes, procedure)) {
      if (!fact.treaty().equals(treaty.number())) {
        throw new InvalidValueException(
            "fact", fact.label(), "a fact about treaty " + treaty.number());
      }
    }
  }

  /**
   * Reads the file of a treaty.
   *
   * @throws DataFileException if it is anything but that
   */
  public static TreatyFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, TreatyFile::read);
  }

  static TreatyFile read(JsonMembers members) {
    Treaty treaty = TreatyJson.read(members);
    return new TreatyFile(
        treaty,
        CoverageJson.read(members),
        members.optionalObjects("chart", act -> ActJson.read(act, treaty.number())),
        members.optionalObjects("notes", note -> NoteJson.read(note, treaty.number())),
        members.optionalObjects("procedure", step -> StepJson.read(step, treaty.number())));
  }

  @Override
  public void addTo(TreatyRegister.Builder register) {
    register.add(treaty);
    for (Coverage one : coverage) {
      register.cover(treaty.number(), one);
    }
    for (TreatyAct act : chart) {
      register.add(act);
    }
    for (DepositaryNote note : notes) {
      register.add(note);
    }
    for (ProcedureFact step : procedure) {
      register.add(step);
    }
  }

  @Override
  public String toJson() {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder file = new JsonObjectBuilder().text("format", FORMAT);
    TreatyJson.write(file, treaty, sources);
    CoverageJson.write(file, coverage, sources);
    file.objects("chart", chart, act -> ActJson.write(act, sources))
        .objects("notes", notes, note -> NoteJson.write(note, sources))
        .objects("procedure", procedure, step -> StepJson.write(step, sources))
        .object("sources", sources.write());
    return JsonText.ofFile(file.build(), OPENED);
  }
}
