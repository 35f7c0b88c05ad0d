package org.accede.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.accede.answer.Answer;
import org.accede.body.BodyStanding;
import org.accede.error.InvalidValueException;
import org.accede.output.AnswerJson.Telling;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Comparison;
import org.accede.query.Deadline;
import org.accede.query.LeadTimes;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Finding;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;

/**
 * Something that Accede gives, to be handed to another program as JSON: it opens with the name of
 * its format, which has a schema, and stands alone.
 *
 * <pre>{@code
 * Accessions.OfParticipant kazakhstan = Accessions.in(CouncilOfEurope.register()).of("KAZ");
 * AsOf asOf = AsOf.on(LocalDate.of(2025, 9, 11));
 * String json =
 *     Document.status(kazakhstan.participant(), asOf, kazakhstan.asOf(asOf))
 *         .toJson(OfficialLanguage.ENGLISH);
 * // "format": "accede-status-1", "language": "en", "participant": "KAZ", ...
 * }</pre>
 *
 * <p>Immutable; what it tells is worked out when it is written, so that a document that nobody
 * writes costs nothing.
 */
public final class Document {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private final OutputFormat format;
  private final Content content;

  private Document(OutputFormat format, Content content) {
    this.format = format;
    this.content = content;
  }

  /** The members of a document after its format and language. */
  @FunctionalInterface
  private interface Content {
    void write(JsonWriter json, OfficialLanguage language) throws IOException;
  }

  /** How the members of a document after its format and language are written. */
  @FunctionalInterface
  public interface Body {
    /** Writes the members, names with their values. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * What another part of the library has to tell, in a format; it may be written more than once.
   */
  public static Document of(OutputFormat format, Body body) {
    return new Document(format, (json, language) -> body.write(json.members().generator()));
  }

  /** Where a participant stands with treaties, each answer with its cautions. */
  public static Document status(
      Participant participant, AsOf asOf, Map<Treaty, Answer<AccessionState>> states) {
    return status(participant, asOf, states, ImmutableList.of());
  }

  /** The same, with how the participant stands with bodies that are no treaties. */
  public static Document status(
      Participant participant,
      AsOf asOf,
      Map<Treaty, Answer<AccessionState>> states,
      Collection<BodyStanding> bodies) {
    ImmutableMap<Treaty, Answer<AccessionState>> all = ImmutableMap.copyOf(states);
    ImmutableList<BodyStanding> standings = ImmutableList.copyOf(bodies);
    return new Document(
        OutputFormat.STATUS,
        (json, language) -> {
          json.work().participant(participant);
          asOf(json, asOf);
          json.members()
              .list(
                  "states",
                  all.entrySet(),
                  one ->
                      json.members()
                          .object(
                              () -> {
                                json.work().treaty(one.getKey());
                                answer(json, one.getValue(), Telling.CAUTIONS);
                              }));
          json.members().some("bodies", standings, json.bodies()::standing);
        });
  }

  /** How a participant stands with a body that is no treaty, and what that is. */
  public static Document body(Participant participant, BodyStanding standing) {
    Objects.requireNonNull(standing, "standing");
    return new Document(
        OutputFormat.BODY,
        (json, language) -> {
          json.work().participant(participant);
          json.members().text("asOf", standing.day());
          json.bodies().standingMembers(standing);
          json.bodies().description(standing.body());
        });
  }

  /** Where several participants stand with several treaties, each answer with its cautions. */
  public static Document comparison(Comparison comparison) {
    return comparison(comparison, ImmutableList.of());
  }

  /** The same, with the groups as which participants were asked for, and their sources. */
  public static Document comparison(Comparison comparison, Collection<? extends Group> groups) {
    Objects.requireNonNull(comparison, "comparison");
    ImmutableList<Group> used = ImmutableList.copyOf(groups);
    return new Document(
        OutputFormat.COMPARE,
        (json, language) -> {
          asOf(json, comparison.asOf());
          json.members()
              .some(
                  "groups",
                  used,
                  one -> json.members().object(() -> json.groups().description(one)));
          json.members()
              .list(
                  "participants",
                  comparison.participants(),
                  one -> json.members().object(() -> json.work().participant(one)));
          json.members().list("treaties", comparison.rows(), row -> row(json, row));
        });
  }

  private static void row(JsonWriter json, Comparison.Row row) throws IOException {
    json.members()
        .object(
            () -> {
              json.work().treaty(row.treaty());
              json.members().text("differs", row.differs());
              json.members()
                  .list(
                      "states",
                      row.cells(),
                      one ->
                          json.members()
                              .object(
                                  () -> {
                                    json.members().text("participant", one.participant().code());
                                    answer(json, one.answer(), Telling.CAUTIONS);
                                  }));
            });
  }

  /** Where a participant stands with a treaty, and why. */
  public static Document explanation(
      Participant participant, Treaty treaty, AsOf asOf, Answer<AccessionState> answer) {
    return new Document(
        OutputFormat.EXPLANATION,
        (json, language) -> {
          json.work().participant(participant);
          json.work().treaty(treaty);
          asOf(json, asOf);
          answer(json, answer, Telling.EXPLANATION);
        });
  }

  /** Where a participant stood with a treaty on every day, and what happened. */
  public static Document timeline(Accessions.ToTreaty asked) {
    return new Document(
        OutputFormat.TIMELINE,
        (json, language) -> {
          json.work().participant(asked.participant());
          json.work().treaty(asked.treaty());
          json.timeline(asked.timeline());
        });
  }

  /**
   * Deadlines, as they come.
   *
   * @param from the day from which the days that are left are counted
   * @param leadTimes how long before to warn
   */
  public static Document deadlines(
      LocalDate from, LeadTimes leadTimes, Collection<Deadline> deadlines) {
    ImmutableList<Deadline> all = ImmutableList.copyOf(deadlines);
    return new Document(
        OutputFormat.DEADLINES,
        (json, language) -> {
          json.members().text("from", from);
          json.members()
              .list(
                  "deadlines",
                  all,
                  deadline ->
                      json.members()
                          .object(
                              () -> {
                                json.work().deadline(deadline);
                                json.members().number("daysLeft", deadline.daysLeft(from));
                                json.members()
                                    .some(
                                        "warnOn",
                                        warningDays(leadTimes, deadline),
                                        json.members()::text);
                              }));
        });
  }

  /** When to warn of what must be done; of what comes about by itself, never. */
  private static ImmutableSet<LocalDate> warningDays(LeadTimes leadTimes, Deadline deadline) {
    return deadline.kind().isEvent() ? ImmutableSet.of() : leadTimes.warningDays(deadline);
  }

  /** What checks found on a day. */
  public static Document findings(AsOf asOf, Collection<Finding> findings) {
    ImmutableList<Finding> all = ImmutableList.copyOf(findings);
    return new Document(
        OutputFormat.FINDINGS,
        (json, language) -> {
          asOf(json, asOf);
          json.members().list("findings", all, json.work()::finding);
        });
  }

  /** What follows from a deposit, or that there can be none, and why. */
  public static Document plan(Plans.ToTreaty asked, Answer<Plan> answer) {
    return new Document(
        OutputFormat.PLAN,
        (json, language) -> {
          json.work().participant(asked.participant());
          json.work().treaty(asked.treaty());
          answer(json, answer, Telling.EXPLANATION);
        });
  }

  /** What a participant can do next. */
  public static Document next(Outlook outlook) {
    Objects.requireNonNull(outlook, "outlook");
    return new Document(
        OutputFormat.NEXT,
        (json, language) -> {
          json.work().participant(outlook.participant());
          asOf(json, outlook.asOf());
          json.outlook(outlook);
        });
  }

  /** Treaties, with their dates and subjects. */
  public static Document treaties(Collection<Treaty> treaties) {
    return treaties(treaties, ImmutableList.of());
  }

  /** Treaties that were asked for, and those of which it is not known whether they belong. */
  public static Document treaties(Collection<Treaty> treaties, Collection<Treaty> undetermined) {
    ImmutableList<Treaty> all = ImmutableList.copyOf(treaties);
    ImmutableList<Treaty> perhaps = ImmutableList.copyOf(undetermined);
    return new Document(
        OutputFormat.TREATIES,
        (json, language) -> {
          RecordJson records = new RecordJson(json, language);
          json.members().list("treaties", all, records::treaty);
          json.members().some("undetermined", perhaps, records::treaty);
        });
  }

  /** Participants, and whether they are member States or observers on a day. */
  public static Document participants(LocalDate day, Collection<Participant> participants) {
    ImmutableList<Participant> all = ImmutableList.copyOf(participants);
    return new Document(
        OutputFormat.PARTICIPANTS,
        (json, language) -> {
          json.members().text("asOf", day);
          json.members()
              .list(
                  "participants", all, one -> new RecordJson(json, language).participant(one, day));
        });
  }

  /**
   * Groups, and who of some participants is in them on a day, was, or will be.
   *
   * @param day the day
   * @param groups the groups
   * @param participants whose seats are given; those of others are left out
   * @throws InvalidValueException if a participant is there twice
   */
  public static Document groups(
      LocalDate day,
      Collection<? extends Group> groups,
      Collection<? extends Participant> participants) {
    Objects.requireNonNull(day, "day");
    ImmutableList<Group> all = ImmutableList.copyOf(groups);
    ImmutableMap<ParticipantCode, Participant> among = byCode(participants);
    return new Document(
        OutputFormat.MEMBERS,
        (json, language) -> {
          json.members().text("asOf", day);
          json.members().list("groups", all, one -> json.groups().group(one, among, day));
        });
  }

  private static ImmutableMap<ParticipantCode, Participant> byCode(
      Collection<? extends Participant> participants) {
    Map<ParticipantCode, Participant> byCode = new LinkedHashMap<>();
    for (Participant one : participants) {
      if (byCode.put(one.code(), one) != null) {
        throw new InvalidValueException(
            "participants", one.code().value(), "each participant once");
      }
    }
    return ImmutableMap.copyOf(byCode);
  }

  /** Where procedures of invitation stand, each answer with its cautions. */
  public static Document invitations(AsOf asOf, Collection<Accessions.ToTreaty> procedures) {
    ImmutableList<Accessions.ToTreaty> all = ImmutableList.copyOf(procedures);
    return new Document(
        OutputFormat.INVITATIONS,
        (json, language) -> {
          asOf(json, asOf);
          json.members()
              .list(
                  "invitations",
                  all,
                  one ->
                      json.members()
                          .object(
                              () -> {
                                json.work().participant(one.participant());
                                json.work().treaty(one.treaty());
                                answer(json, one.asOf(asOf), Telling.CAUTIONS);
                              }));
        });
  }

  /** The checks of a catalogue, with what they rest on. */
  public static Document rules(Catalogue catalogue) {
    return new Document(
        OutputFormat.RULES,
        (json, language) -> json.members().list("rules", catalogue.checks(), json.work()::check));
  }

  /** Published entries into force held against the final clauses. */
  public static Document audit(Audit audit) {
    return new Document(OutputFormat.AUDIT, (json, language) -> json.work().audit(audit));
  }

  private static void asOf(JsonWriter json, AsOf asOf) throws IOException {
    json.members().text("asOf", asOf.date());
    json.members().text("knownOn", asOf.knownOn());
  }

  private static void answer(JsonWriter json, Answer<?> answer, Telling telling)
      throws IOException {
    json.members().value("answer", answer, one -> json.answers().answer(one, telling));
  }

  /** Its format. */
  public OutputFormat format() {
    return format;
  }

  /** Its text: indented, lines that end in LF, sentences, names and titles in a language. */
  public String toJson(OfficialLanguage language) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n")));
      write(json, language);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written to", impossible);
    }
    return text + "\n";
  }

  /** Writes it as one JSON value. */
  public void write(JsonGenerator json, OfficialLanguage language) throws IOException {
    JsonWriter writer = JsonWriter.to(json, language);
    writer
        .members()
        .object(
            () -> {
              writer.members().text("format", format);
              if (format.namesLanguage()) {
                writer.members().text("language", language.code());
              }
              content.write(writer, language);
            });
  }
}
