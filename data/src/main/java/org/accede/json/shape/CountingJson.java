package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.TreatyNumber;

/** How clauses count, and the clauses of entry into force, which are little else. */
final class CountingJson {
  private static final Set<CountingMethod> METHODS =
      Sets.immutableEnumSet(EnumSet.allOf(CountingMethod.class));
  private static final Set<Counting.Unit> UNITS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Counting.Unit.NONE)));
  private static final Set<EntryIntoForceClause.RunsFrom> STARTS =
      Sets.immutableEnumSet(EnumSet.allOf(EntryIntoForceClause.RunsFrom.class));

  private CountingJson() {}

  static Counting read(JsonMembers members) {
    CountingMethod method = members.oneOf("method", METHODS);
    Optional<Integer> amount = members.optionalCount("amount");
    if (amount.isPresent() && amount.get() == 0) {
      throw members.required("amount").fault("a whole number above 0, or no such member");
    }
    Optional<Counting.Unit> unit = members.optionalOneOf("unit", UNITS);
    return new Counting(method, amount.orElse(0), unit.orElse(Counting.Unit.NONE));
  }

  static JsonObjectBuilder write(JsonObjectBuilder clause, Counting counting) {
    clause.text("method", counting.method());
    return counting.unit() == Counting.Unit.NONE
        ? clause
        : clause.number("amount", counting.amount()).text("unit", counting.unit());
  }

  /** The clause on the treaty's own entry into force, which alone can wait for another treaty's. */
  static EntryIntoForceClause readFirstClause(JsonMembers members) {
    return readClause(members, members.optionalTreaty("waitedFor"));
  }

  static EntryIntoForceClause readClause(JsonMembers members) {
    return readClause(members, Optional.empty());
  }

  private static EntryIntoForceClause readClause(
      JsonMembers members, Optional<TreatyNumber> waitedFor) {
    return new EntryIntoForceClause.Builder()
        .article(members.optionalText("article"))
        .counting(read(members))
        .runsFrom(members.optionalOneOf("runsFrom", STARTS))
        .waitedFor(waitedFor)
        .note(members.optionalText("note"))
        .build();
  }

  static JsonObjectBuilder writeClause(EntryIntoForceClause clause) {
    return write(new JsonObjectBuilder().text("article", clause.article()), clause.counting())
        .text("runsFrom", clause.runsFrom())
        .text("waitedFor", clause.waitedFor())
        .text("note", clause.note());
  }
}
