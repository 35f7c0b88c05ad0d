package org.accede.output;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The formats of documents, each with its name, its version and its JSON Schema.
 *
 * <p>A document opens with the name of its format, in the member {@code format}. The number at the
 * end is raised when a member gets another meaning or goes away, so that a program that knows a
 * name can rely on what the schema of that name says.
 *
 * <pre>{@code
 * OutputFormat.STATUS.toString()  // accede-status-1
 * OutputFormat.STATUS.schema()    // "$schema": "https://json-schema.org/draft/2020-12/schema", ...
 * }</pre>
 */
public enum OutputFormat {
  /** Where a participant stands with treaties. */
  STATUS,
  /** Where several participants stand with several treaties. */
  COMPARE,
  /** Where a participant stands with a treaty, and why. */
  EXPLANATION,
  /** How a participant stands with a body that is no treaty. */
  BODY,
  /** Where a participant stood with a treaty on every day, and what happened. */
  TIMELINE,
  /** Deadlines. */
  DEADLINES,
  /** What checks found. */
  FINDINGS,
  /** What follows from a deposit. */
  PLAN,
  /** What a participant can do next. */
  NEXT,
  /** Treaties. */
  TREATIES,
  /** Participants. */
  PARTICIPANTS,
  /** Groups of participants, and their members. */
  MEMBERS,
  /** Procedures of invitation, and where they stand. */
  INVITATIONS,
  /** The checks of a catalogue. */
  RULES,
  /** Published entries into force held against the final clauses. */
  AUDIT,
  /** A table, as it is given to spreadsheets. */
  TABLE,
  /** What an import of the Treaty Office's replies has read, and what was odd. */
  IMPORT,
  /** How fetching replies of the Treaty Office's service ended. */
  FETCH,
  /** What a site of pages is made of. */
  SITE;

  private static final int VERSION = 1;

  /** The name that stands in a document, such as {@code accede-status-1}. */
  @Override
  public String toString() {
    return "accede-" + word() + "-" + VERSION;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its documents name the language of their texts; a table does not know its own. */
  boolean namesLanguage() {
    return this != TABLE;
  }

  /**
   * The JSON Schema (draft 2020-12) of its documents; it needs no other, and admits no member that
   * it does not name.
   */
  public String schema() {
    return text(word() + ".json");
  }

  /**
   * The JSON Schema (draft 2020-12) of the values that stand in documents and that Jackson writes
   * by themselves: under {@code $defs} one for each, by the name of its Java type, such as {@code
   * AccessionState}.
   */
  public static String schemaOfValues() {
    return text("values.json");
  }

  private static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(OutputFormat.class, "schema/" + name), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the schema " + name + " is in the jar", unreadable);
    }
  }
}
