package org.accede.json.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of each sort, in a file that has one of them, or none. */
class JsonMembersTest {
  private static final ImmutableList<SourceKind> KINDS =
      ImmutableList.of(SourceKind.TREATY, SourceKind.PRESS);

  /** What members are asked for, by the name of the method that asks. */
  private static final ImmutableMap<String, Shape<?>> SORTS =
      ImmutableMap.<String, Shape<?>>builder()
          .put("text", members -> members.text("m"))
          .put("optionalTexts", members -> members.optionalTexts("m"))
          .put("count", members -> members.count("m"))
          .put("truth", members -> members.truth("m"))
          .put("mark", members -> members.mark("m"))
          .put("oneOf", members -> members.oneOf("m", KINDS))
          .put("optionalSomeOf", members -> members.optionalSomeOf("m", KINDS))
          .put("date", members -> members.date("m"))
          .put("day", members -> members.day("m"))
          .put("period", members -> members.period("m"))
          .put("participant", members -> members.participant("m"))
          .put("optionalParticipants", members -> members.optionalParticipants("m"))
          .put("treaty", members -> members.treaty("m"))
          .put("citation", members -> members.citation("m"))
          .put("citations", members -> members.citations("m"))
          .put("bilingual", members -> members.bilingual("m"))
          .put("optionalBilingualOrEnglish", members -> members.optionalBilingualOrEnglish("m"))
          .put("object", members -> members.object("m", inner -> inner.text("x")))
          .put("list", members -> members.list("m", inner -> inner.text("x")))
          .put("optionalParticipationCode", members -> members.optionalParticipationCode("m"))
          .put("nothing", members -> "")
          .buildOrThrow();

  private static final Source SOURCE =
      new Source.Builder().id("s").kind(SourceKind.TREATY).title("S").build();

  private static <T> T read(String more, Shape<T> shape) {
    String text = "{\"format\": \"test-1\"" + more + "}";
    return JsonDocument.read(DataFile.of(text.getBytes(UTF_8), "mine.json"), "test-1", shape);
  }

  private static <T> T member(String value, Shape<T> shape) {
    return read(", \"m\": " + value, shape);
  }

  /** Reads a member that is there, and one that is not. */
  private static <T> void assertOptional(
      String value, T expected, Function<JsonMembers, Optional<T>> shape) {
    Optional<T> there = member(value, shape::apply);
    Optional<T> missing = read("", shape::apply);

    assertThat(there).contains(expected);
    assertThat(missing).isEmpty();
  }

  @Test
  void whatMayBeLeftOutIsThereOrNot() {
    assertOptional("\"a\"", "a", members -> members.optionalText("m"));
    assertOptional("0", 0, members -> members.optionalCount("m"));
    assertOptional("\"PRESS\"", SourceKind.PRESS, members -> members.optionalOneOf("m", KINDS));
    assertOptional(
        "\"2020-04\"", ImpreciseDate.parse("2020-04"), members -> members.optionalDate("m"));
    assertOptional(
        "\"2020-04-22\"", LocalDate.of(2020, 4, 22), members -> members.optionalDay("m"));
    assertOptional("\"P5Y\"", Period.ofYears(5), members -> members.optionalPeriod("m"));
    assertOptional(
        "\"KAZ\"", ParticipantCode.of("KAZ"), members -> members.optionalParticipant("m"));
    assertOptional("\"030\"", TreatyNumber.of("030"), members -> members.optionalTreaty("m"));
    assertOptional(
        "\"MENX001\"",
        new ParticipationCode("MENX001"),
        members -> members.optionalParticipationCode("m"));
    assertOptional(
        "{\"en\": \"ford\", \"fr\": \"gué\"}",
        new BilingualText("ford", "gué"),
        members -> members.optionalBilingual("m"));
    assertOptional(
        "\"ford\"",
        new BilingualText("ford", "ford"),
        members -> members.optionalBilingualOrEnglish("m"));
    assertOptional(
        "{\"en\": \"ford\", \"fr\": \"gué\"}",
        new BilingualText("ford", "gué"),
        members -> members.optionalBilingualOrEnglish("m"));
    assertOptional(
        "{\"x\": \"a\"}", "a", members -> members.optionalObject("m", inner -> inner.text("x")));
  }

  private static <T> void assertList(
      String value, ImmutableList<T> expected, Function<JsonMembers, ImmutableList<T>> shape) {
    ImmutableList<T> there = member(value, shape::apply);
    assertThat(there).isEqualTo(expected);
  }

  private static <T> void assertOptionalList(
      String value, ImmutableList<T> expected, Function<JsonMembers, ImmutableList<T>> shape) {
    assertList(value, expected, shape);
    ImmutableList<T> missing = read("", shape::apply);
    assertThat(missing).isEmpty();
  }

  @Test
  void aListThatMayBeLeftOutHasNothingThen() {
    assertOptionalList(
        "[\"a\", \"b\"]", ImmutableList.of("a", "b"), members -> members.optionalTexts("m"));
    assertOptionalList(
        "[\"PRESS\", \"TREATY\"]",
        ImmutableList.of(SourceKind.PRESS, SourceKind.TREATY),
        members -> members.optionalSomeOf("m", KINDS));
    assertOptionalList(
        "[\"KAZ\"]",
        ImmutableList.of(ParticipantCode.of("KAZ")),
        members -> members.optionalParticipants("m"));
    assertOptionalList(
        "[{\"x\": \"a\"}, {\"x\": \"b\"}]",
        ImmutableList.of("a", "b"),
        members -> members.optionalObjects("m", inner -> inner.text("x")));
  }

  @Test
  void aListThatHasToBeThereMayBeEmpty() {
    assertList("[]", ImmutableList.of(), members -> members.list("m", inner -> inner.text("x")));
    assertList(
        "[{\"x\": \"a\"}, {\"x\": \"b\"}]",
        ImmutableList.of("a", "b"),
        members -> members.list("m", inner -> inner.text("x")));
  }

  @Test
  void aMarkIsSetOrLeftOut() {
    boolean set = member("true", members -> members.mark("m"));
    boolean leftOut = read("", members -> members.mark("m"));

    assertThat(set).isTrue();
    assertThat(leftOut).isFalse();
  }

  @Test
  void aCitationNamesASourceOfTheFileAndPerhapsAPlaceInIt() {
    String sources = ", \"sources\": {\"s\": {\"kind\": \"TREATY\", \"title\": \"S\"}}";

    assertList(
        "[\"s#p. 7\", \"s\"]" + sources,
        ImmutableList.of(new Citation(SOURCE, "p. 7"), Citation.of(SOURCE)),
        members -> members.citations("m"));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(sources, members -> "nothing that cites it"))
        .withMessage(
            "mine.json /sources/s: found {\"kind\": \"TREATY\", \"title\": \"S\"}, expected a"
                + " source that some fact of the file cites");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> member("\"s# \"" + sources, members -> members.citation("m")))
        .withMessage("mine.json /m: found \"s# \", expected a place in the source after #");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text | \"\" | /m: found \"\", expected a text",
        "text | \" \" | /m: found \" \", expected a text",
        "text | null | /m: found null, expected a text",
        "optionalTexts | [\"a\", 7] | /m/1: found 7, expected a text",
        "optionalTexts | [] | /m: found [], expected a list that is not empty",
        "optionalTexts | {} | /m: found {}, expected a list that is not empty",
        "count | -1 | /m: found -1, expected a whole number",
        "count | 2147483648 | /m: found 2147483648, expected a whole number",
        "count | 1.5 | /m: found 1.5, expected a whole number",
        "count | \"1\" | /m: found \"1\", expected a whole number",
        "truth | 0 | /m: found 0, expected true or false",
        "mark | false | /m: found false, expected true, or no such member",
        "oneOf | \"MAP\" | /m: found \"MAP\", expected one of [TREATY, PRESS]",
        "optionalSomeOf | [\"TREATY\", \"press\"] | /m/1: found \"press\", expected one of [TREATY,"
            + " PRESS]",
        "date | \"soon\" | /m: found \"soon\", expected an EDTF date",
        "day | \"2020-04\" | /m: found \"2020-04\", expected a day such as 2020-04-22",
        "period | \"5Y\" | /m: found \"5Y\", expected an ISO 8601 period such as P5Y or P30D",
        "participant | \"kaz\" | /m: found \"kaz\", expected three capital letters",
        "optionalParticipants | [\"KAZ\", 7] | /m/1: found 7, expected a text",
        "treaty | \"30\" | /m: found \"30\", expected three digits",
        "citation | \"s\" | /m: found \"s\", expected the name of one of the file's sources,"
            + " and perhaps # and a place in it",
        "bilingual | {\"en\": \"a\"} | /m: found {\"en\": \"a\"}, expected the member \"fr\"",
        "optionalBilingualOrEnglish | 7 | /m: found 7, expected an object with members",
        "object | {} | /m: found {}, expected an object with members",
        "object | {\"x\": \"a\", \"a/b~c\": 1} | /m/a~1b~0c: found the unknown member \"a/b~c\","
            + " expected none but x",
        "list | [{\"x\": \"a\"}, {}] | /m/1: found {}, expected an object with members",
        "optionalParticipationCode | \"MEN\" | /m: found \"MEN\", expected seven characters",
        "nothing | 7 | /m: found the unknown member \"m\", expected none but",
      })
  void whatIsNotOfTheSortIsRefusedWithFileAndPlace(String sort, String json, String message) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> member(json, SORTS.get(sort)))
        .withMessageStartingWith("mine.json " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "text",
    "count",
    "truth",
    "oneOf",
    "date",
    "day",
    "period",
    "participant",
    "treaty",
    "citation",
    "citations",
    "bilingual",
    "object",
    "list"
  })
  void whatHasToBeThereIsMissed(String sort) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read("", SORTS.get(sort)))
        .withMessage("mine.json: found {\"format\": \"test-1\"}, expected the member \"m\"");
  }

  @ParameterizedTest
  @CsvSource({"118, true", "119, false"})
  void ofALongValueTheBeginningIsShown(int length, boolean isWhole) {
    String value = "x".repeat(length);

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> member("\"" + value + "\"", members -> members.count("m")))
        .withMessage(
            "mine.json /m: found \""
                + (isWhole ? value + "\"" : "x".repeat(116) + "...")
                + ", expected a whole number");
  }

  @ParameterizedTest
  @CsvSource({
    "test-2, '\"test-1\"; a newer version of Accede wrote the file'",
    "test-0, '\"test-1\"'",
    "test-01, '\"test-1\"'",
    "best-2, '\"test-1\"'",
    "test-, '\"test-1\"'",
  })
  void anotherFormatIsRefused(String format, String expected) {
    String text = "{\"format\": \"" + format + "\"}";

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () ->
                JsonDocument.read(
                    DataFile.of(text.getBytes(UTF_8), "mine.json"), "test-1", members -> 1))
        .withMessage("mine.json /format: found \"" + format + "\", expected " + expected);
  }
}
