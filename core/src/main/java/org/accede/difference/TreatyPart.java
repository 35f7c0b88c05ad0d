package org.accede.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.accede.treaty.Elaborators;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;

/** Something that is on record of a treaty and can change; together they are all of it. */
public enum TreatyPart {
  /** The series that prints it. */
  SERIES(Treaty::series),
  /** Its title. */
  TITLE(Treaty::title),
  /** The name by which it is commonly known. */
  COMMON_NAME(Treaty::commonName),
  /** Other names. */
  VARIANTS(Treaty::variants),
  /** What kind of treaty it is. */
  KIND(Treaty::kind),
  /** The treaty it belongs to. */
  PARENT(Treaty::parent),
  /** The day it was opened for signature. */
  OPENED_ON(Treaty::openedOn),
  /** The place where it was opened. */
  OPENED_AT(Treaty::openedAt),
  /** The day it entered into force. */
  IN_FORCE_ON(Treaty::inForceOn),
  /** The day from which no act is possible any more. */
  CLOSED_ON(Treaty::closedOn),
  /** Its registration with the United Nations. */
  UN_REGISTRATION(Treaty::unRegistration),
  /** The Treaty Office's codes. */
  CODES(Treaty::codes),
  /** How much of its final clauses was read. */
  CLAUSES_READ(treaty -> treaty.clauses().read()),
  /** Who may sign. */
  SIGNATURE_CLAUSE(treaty -> treaty.clauses().signature()),
  /** What it takes to enter into force. */
  THRESHOLD(treaty -> treaty.clauses().threshold()),
  /** When it enters into force. */
  FIRST_ENTRY_INTO_FORCE(treaty -> treaty.clauses().firstEntryIntoForce()),
  /** When it enters into force for those who consent later. */
  LATER_ENTRY_INTO_FORCE(treaty -> treaty.clauses().laterEntryIntoForce()),
  /** Who may accede. */
  ACCESSION_CLAUSE(TreatyPart::accession),
  /** How it is left. */
  DENUNCIATION_CLAUSE(treaty -> treaty.clauses().denunciation()),
  /** The treaty with which participation in it ends, too. */
  ENDS_WITH(treaty -> treaty.clauses().endsWith()),
  /** Whom the Secretary General notifies. */
  NOTIFICATION_CLAUSE(treaty -> treaty.clauses().notification()),
  /** What it asks of whoever consents. */
  REQUIREMENTS(treaty -> treaty.clauses().requirements()),
  /** How it depends on its parent, in words. */
  PARENT_RULE(treaty -> treaty.clauses().parentRule()),
  /** What is special about it, in words. */
  SPECIAL(treaty -> treaty.clauses().special()),
  /** The non-member States that took part in its elaboration. */
  ELABORATORS(TreatyPart::elaborators),
  /** Where all this comes from. */
  SOURCES(TreatyPart::sources);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Treaty, Object> value;

  TreatyPart(Function<Treaty, Object> value) {
    this.value = value;
  }

  /** What a treaty has in this part; {@code Optional.empty()} or an empty list if nothing. */
  Object of(Treaty treaty) {
    return value.apply(treaty);
  }

  /** The parts in which two treaties differ. */
  static ImmutableSet<TreatyPart> differing(Treaty one, Treaty other) {
    return Arrays.stream(values())
        .filter(part -> !part.of(one).equals(part.of(other)))
        .collect(Sets.toImmutableEnumSet());
  }

  private static Object accession(Treaty treaty) {
    FinalClauses clauses = treaty.clauses();
    return clauses.hasNoAccessionClause()
        ? ImmutableList.of(clauses.accession(), true)
        : clauses.accession();
  }

  private static Optional<Object> elaborators(Treaty treaty) {
    return treaty
        .elaborators()
        .map(known -> ImmutableList.of(known.participants(), known.complete()));
  }

  private static Object sources(Treaty treaty) {
    return ImmutableList.of(
        treaty.citations(),
        treaty.clauses().citations(),
        treaty.elaborators().map(Elaborators::citations));
  }
}
