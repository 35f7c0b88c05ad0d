package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A good file, broken in one place at a time. */
class TreatyFileStrictnessTest {
  private static final String GOOD =
      """
      {
        "format": "accede-treaty-1",
        "number": "030",
        "series": "ETS",
        "title": {"en": "Convention", "fr": "Convention"},
        "kind": "CONVENTION",
        "openedOn": "1959-04-20",
        "codes": {"entryIntoForce": 2, "signatureMode": 2, "participation": "MENX001"},
        "identitySources": ["index"],
        "clauses": {
          "read": "FULL_TEXT",
          "sources": ["text#Art. 28"],
          "threshold": {"consents": 3, "partiesTo": "024", "all": "PARTIES_TO 005", "share": {"atLeast": "1/3", "of": "the Fund"}, "notBefore": "155", "otherWay": {"after": "P7Y", "consents": 2}},
          "firstEntryIntoForce": {"method": "ON_DATE", "waitedFor": "155"},
          "laterEntryIntoForce": {"method": "PERIOD_AFTER_DATE", "amount": 90, "unit": "DAY"},
          "accession": {"routes": [{"who": {"class": "NON_MEMBER_STATE"}, "when": "ANY_TIME"}]},
          "denunciation": {"minimumOfTreaty": "P4Y", "thenEvery": "P2Y"},
          "endsWith": {"treaty": "024", "article": "8(3)"}
        },
        "coverage": [
          {"extent": "CONSENTS", "asOf": "2023-06-28", "sources": ["text"]},
          {"extent": "PRESENT_PARTIES", "for": ["DEU", "FRA"], "asOf": "2024-06-28", "sources": ["text"]},
          {"extent": "CONSENTS", "for": "NON_MEMBERS", "asOf": "2025-06-28", "sources": ["text"]}
        ],
        "chart": [
          {"participant": "KAZ", "act": "CONSENT", "kind": "ACCESSION", "on": "2024", "sources": ["index"]},
          {"participant": "RUS", "act": "DENUNCIATION", "effect": "2022-09-16", "part": "Chapter I", "sources": ["index"]},
          {"participant": "RUS", "act": "WITHDRAWAL_OF_DENUNCIATION", "on": "2022-08-31", "sources": ["index"]}
        ],
        "procedure": [
          {"participant": "KAZ", "fact": "INVITATION", "on": "2020-04-22", "period": "P5Y", "sources": ["text"]},
          {"participant": "TUN", "fact": "CONSULTATION", "on": "2012-08", "deadline": "2012-10-15", "prolongedUntil": "2012-11-30", "consulted": "MEMBERS", "sources": ["text"]},
          {"participant": "TUN", "fact": "OBJECTION", "on": "2012-09", "outcome": "WITHDRAWN", "by": ["FRA"], "sources": ["text"]},
          {"participant": "TUN", "fact": "DECISION_IN_PRINCIPLE", "on": "2012-12", "meeting": "1158", "sources": ["text"]},
          {"participant": "TUN", "fact": "EXTENSION", "on": "2018-03", "invitedOn": "2013-01", "until": "2023-02-08", "sources": ["text"]}
        ],
        "sources": {
          "index": {"kind": "DEPOSITARY", "title": "Index", "asOf": "2026"},
          "text": {"kind": "TREATY", "title": "Text"}
        }
      }
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // text, what stands in its place, pointer, value, expected
        arguments(
            "accede-treaty-1",
            "accede-treaty-2",
            "/format",
            "\"accede-treaty-2\"",
            "\"accede-treaty-1\"; a newer version of Accede wrote the file"),
        arguments(
            "accede-treaty-1",
            "accede-index-1",
            "/format",
            "\"accede-index-1\"",
            "\"accede-treaty-1\""),
        arguments("\"030\"", "30", "/number", "30", "a text"),
        arguments(
            "\"030\"",
            "\"30\"",
            "/number",
            "\"30\"",
            "three digits and perhaps a letter, such as 030 or 012A"),
        arguments("\"ETS\"", "\"STE\"", "/series", "\"STE\"", "one of [ETS, CETS]"),
        arguments(
            "\"en\": \"Convention\", ",
            "",
            "/title",
            "{\"fr\": \"Convention\"}",
            "the member \"en\""),
        arguments("\"en\": \"Convention\"", "\"en\": \" \"", "/title/en", "\" \"", "a text"),
        arguments("\"en\": \"Convention\"", "\"en\": null", "/title/en", "null", "a text"),
        arguments(
            "\"kind\": \"CONVENTION\"",
            "\"kind\": \"TREATY\"",
            "/kind",
            "\"TREATY\"",
            "one of [CONVENTION, ADDITIONAL_PROTOCOL, AMENDING_PROTOCOL]"),
        arguments(
            "1959-04-20",
            "1959-02-29",
            "/openedOn",
            "\"1959-02-29\"",
            "a day, month or year that exists"),
        arguments(
            "\"signatureMode\": 2",
            "\"signatureMode\": \"2\"",
            "/codes/signatureMode",
            "\"2\"",
            "a whole number"),
        arguments(
            "\"signatureMode\": 2",
            "\"signatureMode\": 2.5",
            "/codes/signatureMode",
            "2.5",
            "a whole number"),
        arguments(
            "\"signatureMode\": 2",
            "\"signatureMode\": -2",
            "/codes/signatureMode",
            "-2",
            "a whole number"),
        arguments(
            "\"signatureMode\": 2",
            "\"signatureMode\": 9999999999",
            "/codes/signatureMode",
            "9999999999",
            "a whole number"),
        arguments(
            "MENX001",
            "MENX",
            "/codes/participation",
            "\"MENX\"",
            "seven characters, such as MENX001"),
        arguments(
            "\"identitySources\": [\"index\"]",
            "\"identitySources\": []",
            "/identitySources",
            "[]",
            "a list that is not empty"),
        arguments(
            "\"identitySources\": [\"index\"]",
            "\"identitySources\": \"index\"",
            "/identitySources",
            "\"index\"",
            "a list that is not empty"),
        arguments(
            "text#Art. 28",
            "book#Art. 28",
            "/clauses/sources/0",
            "\"book#Art. 28\"",
            "the name of one of the file's sources, and perhaps # and a place in it"),
        arguments(
            "text#Art. 28",
            "text#",
            "/clauses/sources/0",
            "\"text#\"",
            "a place in the source after #"),
        arguments(
            "PARTIES_TO 005",
            "PARTIES TO 005",
            "/clauses/threshold/all",
            "\"PARTIES TO 005\"",
            "PARTIES_TO and the number of a treaty"),
        arguments(
            "{\"minimumOfTreaty\": \"P4Y\", \"thenEvery\": \"P2Y\"}",
            "{}",
            "/clauses/denunciation",
            "{}",
            "an object with members"),
        arguments(
            "\"1/3\"",
            "\"a third\"",
            "/clauses/threshold/share/atLeast",
            "\"a third\"",
            "a fraction, such as 1/3"),
        arguments(
            "\"1/3\"",
            "\"4/3\"",
            "/clauses/threshold/share/atLeast",
            "\"4/3\"",
            "a fraction above 0 and up to 1, such as 1/3"),
        arguments(
            "{\"after\": \"P7Y\"",
            "{\"after\": \"P7D\"",
            "/clauses/threshold/otherWay",
            "after \"P7D\"",
            "years and months, such as P5Y"),
        arguments(
            "\"amount\": 90",
            "\"amount\": 0",
            "/clauses/laterEntryIntoForce/amount",
            "0",
            "a whole number above 0, or no such member"),
        arguments(
            "\"amount\": 90, ",
            "",
            "/clauses/laterEntryIntoForce",
            "amount \"0 DAY\"",
            "a positive amount with a unit, or neither"),
        arguments(
            "\"class\": \"NON_MEMBER_STATE\"",
            "\"class\": \"NON_MEMBER_STATE\", \"of\": \"018\"",
            "/clauses/accession/routes/0/who",
            null,
            "standing and the treaty it is towards, both or neither"),
        arguments(
            "\"when\": \"ANY_TIME\"",
            "\"when\": \"ANY_TIME\", \"toSign\": false",
            "/clauses/accession/routes/0/toSign",
            "false",
            "true, or no such member"),
        arguments(
            "\"when\": \"ANY_TIME\"",
            "\"when\": \"ANY_TIME\", \"~a/b\": 1",
            "/clauses/accession/routes/0/~0a~1b",
            "the unknown member \"~a/b\"",
            "none but who, how, when, of, toSign"),
        arguments(
            "\"waitedFor\": \"155\"",
            "\"waitedFor\": \"ETS 155\"",
            "/clauses/firstEntryIntoForce/waitedFor",
            "\"ETS 155\"",
            "three digits and perhaps a letter, such as 030 or 012A"),
        arguments(
            "\"unit\": \"DAY\"",
            "\"unit\": \"DAY\", \"waitedFor\": \"155\"",
            "/clauses/laterEntryIntoForce/waitedFor",
            "the unknown member \"waitedFor\"",
            "none but article, method, amount, unit, runsFrom, note"),
        arguments(
            "\"treaty\": \"024\", ",
            "",
            "/clauses/endsWith",
            "{\"article\": \"8(3)\"}",
            "the member \"treaty\""),
        arguments("\"8(3)\"", "\"\"", "/clauses/endsWith/article", "\"\"", "a text"),
        arguments(
            "\"PRESENT_PARTIES\"",
            "\"PARTIES\"",
            "/coverage/1/extent",
            "\"PARTIES\"",
            "one of [PRESENT_PARTIES, CONSENTS, SIGNATURES_AND_CONSENTS]"),
        arguments("[\"DEU\", \"FRA\"]", "[]", "/coverage/1/for", "[]", "a list that is not empty"),
        arguments(
            "[\"DEU\", \"FRA\"]",
            "[\"DEU\", \"NON_MEMBERS\"]",
            "/coverage/1/for/1",
            "\"NON_MEMBERS\"",
            "three capital letters, such as KAZ"),
        arguments(
            "\"for\": \"NON_MEMBERS\"",
            "\"for\": \"EVERYONE\"",
            "/coverage/2/for",
            "\"EVERYONE\"",
            "one of [MEMBERS, NON_MEMBERS]"),
        arguments("\"for\": \"NON_MEMBERS\"", "\"for\": {}", "/coverage/2/for", "{}", "a text"),
        arguments("\"Chapter I\"", "\" \"", "/chart/1/part", "\" \"", "a text"),
        arguments("\"on\": \"2022-08-31\", ", "", "/chart/2", null, "the member \"on\""),
        arguments(
            "\"on\": \"2022-08-31\"",
            "\"on\": \"2022-08-31\", \"part\": \"Chapter II\"",
            "/chart/2/part",
            "the unknown member \"part\"",
            "none but participant, act, on, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            "\"invitedOn\": \"2013-01\"",
            "\"invitedOn\": 2013",
            "/procedure/4/invitedOn",
            "2013",
            "a text"),
        arguments("\"until\": \"2023-02-08\", ", "", "/procedure/4", null, "the member \"until\""),
        arguments(
            "2023-06-28", "2023-06", "/coverage/0/asOf", "\"2023-06\"", "a day such as 2020-04-22"),
        arguments(
            "\"KAZ\", \"act\"",
            "\"KZ\", \"act\"",
            "/chart/0/participant",
            "\"KZ\"",
            "three capital letters, such as KAZ"),
        arguments(
            "\"CONSENT\"",
            "\"CONSENTS\"",
            "/chart/0/act",
            "\"CONSENTS\"",
            "one of [SIGNATURE, CONSENT, ENTRY_INTO_FORCE, DENUNCIATION, WITHDRAWAL_OF_SIGNATURE, WITHDRAWAL_OF_CONSENT, WITHDRAWAL_OF_DENUNCIATION]"),
        arguments(
            "\"ACCESSION\"",
            "\"NOT_STATED\"",
            "/chart/0/kind",
            "\"NOT_STATED\"",
            "one of [RATIFICATION, ACCEPTANCE, APPROVAL, RATIFICATION_ACCEPTANCE_OR_APPROVAL, ACCESSION, SUCCESSION, DEFINITIVE_SIGNATURE]"),
        arguments("\"on\": \"2024\", ", "", "/chart/0", null, "the member \"on\""),
        arguments(
            "\"on\": \"2024\"",
            "\"on\": \"2024\", \"effect\": \"2025\"",
            "/chart/0/effect",
            "the unknown member \"effect\"",
            "none but participant, act, on, kind, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            "\"2024\", \"sources\": [\"index\"]",
            "\"2024\"",
            "/chart/0",
            null,
            "the member \"sources\""),
        arguments(
            "\"effect\": \"2022-09-16\", ",
            "",
            "/chart/1",
            "denunciation \"RUS 030 DENUNCIATION\"",
            "the day of notification, the day of effect, or both"),
        arguments(
            "P5Y",
            "five years",
            "/procedure/0/period",
            "\"five years\"",
            "an ISO 8601 period such as P5Y or P30D"),
        arguments("P5Y", "P0Y", "/procedure/0", "period \"P0D\"", "a positive period"),
        arguments(
            "\"fact\": \"CONSULTATION\"",
            "\"fact\": \"CONSULTATIONS\"",
            "/procedure/1/fact",
            "\"CONSULTATIONS\"",
            "one of [REQUEST, CONSULTATION, OBJECTION, DECISION_IN_PRINCIPLE, INVITATION, EXTENSION_REQUEST, EXTENSION]"),
        arguments(
            "\"deadline\": \"2012-10-15\", ", "", "/procedure/1", null, "the member \"deadline\""),
        arguments(
            "\"2012-10-15\"",
            "\"15 October 2012\"",
            "/procedure/1/deadline",
            "\"15 October 2012\"",
            null),
        arguments(
            "2012-11-30",
            "2012-10-14",
            "/procedure/1",
            "prolongedUntil \"2012-10-14\"",
            "a day not before the first deadline"),
        arguments(
            "\"on\": \"2012-08\"",
            "\"on\": \"2012-10-16\"",
            "/procedure/1",
            "on \"2012-10-16\"",
            "a day not after the deadline"),
        arguments(
            "\"consulted\": \"MEMBERS\"",
            "\"consulted\": \"EVERYBODY\"",
            "/procedure/1/consulted",
            "\"EVERYBODY\"",
            "one of [MEMBERS, OTHER_PARTIES, MEMBERS_AND_OTHER_PARTIES]"),
        arguments(
            "\"consulted\": \"MEMBERS\"",
            "\"meeting\": \"1158\", \"consulted\": \"MEMBERS\"",
            "/procedure/1/meeting",
            "the unknown member \"meeting\"",
            "none but participant, fact, on, deadline, prolongedUntil, consulted, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            "[\"FRA\"]",
            "[\"France\"]",
            "/procedure/2/by/0",
            "\"France\"",
            "three capital letters, such as KAZ"),
        arguments("[\"FRA\"]", "[]", "/procedure/2/by", "[]", "a list that is not empty"),
        arguments("\"on\": \"2012-12\", ", "", "/procedure/3", null, "the member \"on\""),
        arguments(
            "\"meeting\": \"1158\"",
            "\"until\": \"2012\"",
            "/procedure/3/until",
            "the unknown member \"until\"",
            "none but participant, fact, on, meeting, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            "\"kind\": \"TREATY\"", "\"kind\": \"BOOK\"", "/sources/text/kind", "\"BOOK\"", null),
        arguments(
            "\"text\": {",
            "\"more\": {\"kind\": \"PRESS\", \"title\": \"More\"}, \"text\": {",
            "/sources/more",
            null,
            "a source that some fact of the file cites"),
        arguments(
            "\"text\": {\"kind\": \"TREATY\", \"title\": \"Text\"}",
            "\"text\": 5",
            "/sources/text",
            "5",
            "an object with members"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsPointedAt(String good, String bad, String pointer, String value, String expected) {
    assertThat(GOOD).containsOnlyOnce(good);

    DataFileException failure = failureOf(GOOD.replace(good, bad));

    assertThat(failure.file()).isEqualTo("030.json");
    assertThat(failure.pointer()).isEqualTo(pointer);
    if (value != null) {
      assertThat(failure.value()).isEqualTo(value);
    }
    if (expected != null) {
      assertThat(failure.expected()).isEqualTo(expected);
    }
    assertThat(failure)
        .hasMessage(
            "030.json %s: found %s, expected %s", pointer, failure.value(), failure.expected());
  }

  static Stream<Arguments> brokenTexts() {
    return Stream.of(
        arguments("\"series\": \"ETS\",", "\"series\": \"ETS\"", "at line 5, byte"),
        arguments(
            "\"series\": \"ETS\"",
            "\"series\": \"ETS\", \"series\": \"ETS\"",
            "the member \"series\" twice at line 4, byte"),
        arguments("\"series\": \"ETS\"", "\"series\": ETS", "at line 4, byte"),
        arguments("\"series\": \"ETS\"", "// ETS\n\"series\": \"ETS\"", "at line 4, byte"),
        arguments(
            "\"series\": \"ETS\"",
            "\"series\": \"\\ud83d\"",
            "half a surrogate pair at line 4, byte"),
        arguments(
            "\"series\": \"ETS\"",
            "\"series\": " + "[".repeat(30) + "]".repeat(30),
            "at line 4, byte"),
        arguments(
            "\"title\": \"Text\"}\n  }\n}",
            "\"title\": \"Text\"}\n  }\n} {}",
            "something after the end at line 41, byte"),
        arguments(
            "\"title\": \"Text\"}\n  }\n}",
            "\"title\": \"Text\"}\n  }\n",
            "the end of the file at line 42, byte"));
  }

  @ParameterizedTest
  @MethodSource("brokenTexts")
  void whatIsNoJsonIsPointedAtByLineAndByte(String good, String bad, String found) {
    assertThat(GOOD).containsOnlyOnce(good);

    DataFileException failure = failureOf(GOOD.replace(good, bad));

    assertThat(failure.file()).isEqualTo("030.json");
    assertThat(failure.value()).contains(found);
    assertThat(failure).hasMessageContaining(found);
  }

  @Test
  void aMemberThatIsThereTwiceIsPointedAt() {
    assertThat(
            failureOf(GOOD.replace("\"fr\": \"Convention\"", "\"en\": \"Convention\"")).pointer())
        .isEqualTo("/title/en");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(failureOf("").value()).startsWith("the end of the file");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() {
    assertThat(failureOf("[1]").expected()).isEqualTo("an object with members");
    assertThat(failureOf("{\"format\": \"accede-index-1\"}").expected())
        .isEqualTo("\"accede-treaty-1\"");
  }

  @Test
  void aLongValueIsShortenedInTheMessage() {
    String title = "x".repeat(500);

    assertThat(
            failureOf(
                    GOOD.replace(
                        "{\"en\": \"Convention\", \"fr\": \"Convention\"}", '"' + title + '"'))
                .value())
        .hasSize(120)
        .endsWith("x...");
  }

  @Test
  void theGoodFileIsRead() {
    TreatyFile file = TreatyFile.read(DataFile.of(GOOD.getBytes(UTF_8), "030.json"));

    assertThat(file.chart()).extracting(Object::toString).hasSize(3);
    assertThat(file.procedure()).hasSize(5);
    assertThat(file.coverage()).hasSize(3);
  }

  @Test
  void whatRepeatsInAFileIsOneValue() {
    TreatyFile file = TreatyFile.read(DataFile.of(GOOD.getBytes(UTF_8), "030.json"));

    assertThat(file.chart().get(0).participant()).isSameAs(file.procedure().get(0).participant());
    assertThat(file.chart().get(0).provenance().citations().get(0))
        .isSameAs(file.treaty().citations().get(0));
    assertThat(file.coverage().get(0).provenance().citations().get(0).source())
        .isSameAs(file.treaty().clauses().citations().get(0).source());
  }

  private static DataFileException failureOf(String text) {
    DataFile file = DataFile.of(text.getBytes(UTF_8), "030.json");
    return assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> TreatyFile.read(file))
        .actual();
  }
}
