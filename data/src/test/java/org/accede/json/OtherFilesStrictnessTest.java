package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files of participants, parameters and an index, broken in one place at a time. */
class OtherFilesStrictnessTest {
  private static final String PARTICIPANTS =
      """
      {
        "format": "accede-participants-1",
        "participants": [
          {
            "code": "POL", "alpha2": "PL", "kind": "STATE", "name": {"en": "Poland", "fr": "Pologne"},
            "variants": ["Republic of Poland"],
            "european": {"is": "yes", "sources": ["iso"]},
            "existence": {"from": "../1918-11-11", "ceased": "2090", "sources": ["iso"]},
            "membership": [
              {"from": "1991-11-26", "sources": ["iso"],
                "fromContradictedBy": [{"on": "1991-11-29", "source": "iso"}]}
            ],
            "observer": [{"body": "COMMITTEE_OF_MINISTERS", "from": "1990", "sources": ["iso"]}],
            "coverage": [{"extent": "CONSENTS", "asOf": "2025-06-28", "sources": ["iso"]}],
            "sources": ["iso"]
          }
        ],
        "sources": {"iso": {"kind": "REFERENCE", "title": "ISO 3166-1"}}
      }
      """;
  private static final String PARAMETERS =
      """
      {
        "format": "accede-parameters-1",
        "defaultTerms": [{"adoptedFrom": "2013-04-10", "period": "P5Y", "sources": ["cm"]}],
        "sources": {"cm": {"kind": "COMMITTEE_DECISION", "title": "Decision"}}
      }
      """;
  private static final String INDEX =
      """
      {"format": "accede-index-1", "data": "2026-11-23", "treaties": ["001", "030"]}
      """;

  private static final String GROUPS =
      """
      {
        "format": "accede-groups-1",
        "groups": [
          {"code": "A_B", "title": {"en": "One", "fr": "Un"}, "participants": ["KAZ"]},
          {"code": "CC", "title": {"en": "Two", "fr": "Deux"}, "variants": ["2"], "seats": [{"participant": "GBR", "from": "1973", "ceased": "2020-01-31/2020-02-01"}], "remark": "r", "sources": ["eu#p. 1"]}
        ],
        "sources": {"eu": {"kind": "REFERENCE", "title": "EU"}}
      }
      """;

  static Stream<Arguments> mistakes() {
    Function<DataFile, ?> participants = ParticipantsFile::read;
    Function<DataFile, ?> parameters = ParametersFile::read;
    Function<DataFile, ?> index = IndexFile::read;
    Function<DataFile, ?> groups = GroupsFile::read;
    return Stream.of(
        arguments(
            groups,
            GROUPS,
            "\"A_B\"",
            "\"a_b\"",
            "/groups/0/code",
            "words in upper case, such as CENTRAL_ASIA"),
        arguments(groups, GROUPS, "\"CC\"", "\"A_B\"", "/groups/1/code", "each code once"),
        arguments(
            groups,
            GROUPS,
            "\"KAZ\"",
            "\"KZ\"",
            "/groups/0/participants/0",
            "three capital letters, such as KAZ"),
        arguments(
            groups,
            GROUPS,
            "\"participants\": [\"KAZ\"]",
            "\"remark\": \"none\"",
            "/groups/0",
            "the member \"participants\""),
        arguments(
            groups,
            GROUPS,
            ", \"from\": \"1973\", \"ceased\": \"2020-01-31/2020-02-01\"",
            "",
            "/groups/1/seats/0/participant",
            "a seat with a date, or a place in participants"),
        arguments(
            groups,
            GROUPS,
            "\"title\": {\"en\": \"Two\", \"fr\": \"Deux\"}, ",
            "",
            "/groups/1",
            "the member \"title\""),
        arguments(
            groups, GROUPS, "\"seats\"", "\"seat\"", "/groups/1", "the member \"participants\""),
        arguments(
            participants,
            PARTICIPANTS,
            "\"POL\"",
            "\"PL\"",
            "/participants/0/code",
            "three capital letters, such as KAZ"),
        arguments(
            participants,
            PARTICIPANTS,
            "\"STATE\"",
            "\"COUNTRY\"",
            "/participants/0/kind",
            "one of [STATE, ORGANISATION]"),
        arguments(
            participants,
            PARTICIPANTS,
            "[\"Republic of Poland\"]",
            "[5]",
            "/participants/0/variants/0",
            "a text"),
        arguments(
            participants, PARTICIPANTS, "\"yes\"", "true", "/participants/0/european/is", "a text"),
        arguments(
            participants,
            PARTICIPANTS,
            "\"yes\"",
            "\"maybe\"",
            "/participants/0/european/is",
            "\"yes\" or \"no\", or no statement at all"),
        arguments(
            participants,
            PARTICIPANTS,
            "\"from\": \"../1918-11-11\", ",
            "",
            "/participants/0/existence",
            "the member \"from\""),
        arguments(
            participants,
            PARTICIPANTS,
            "\"ceased\": \"2090\"",
            "\"until\": \"2090\"",
            "/participants/0/existence/until",
            "none but from, ceased, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            participants,
            PARTICIPANTS,
            ", \"ceased\": \"2090\", \"sources\": [\"iso\"]",
            "",
            "/participants/0/existence",
            "the member \"sources\""),
        arguments(
            participants,
            PARTICIPANTS,
            "\"CONSENTS\", ",
            "\"CONSENTS\", \"for\": \"MEMBERS\", ",
            "/participants/0/coverage/0/for",
            "none but extent, asOf, sources, contradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            participants,
            PARTICIPANTS,
            "1991-11-26",
            "26.11.1991",
            "/participants/0/membership/0/from",
            "an EDTF date such as 2020-04-22, 2023-04, 1991, 2010-02-27/2023-10-05, ../2025-07-14 or 2025-09-16/.."),
        arguments(
            participants,
            PARTICIPANTS,
            "fromContradictedBy",
            "contradictedBy",
            "/participants/0/membership/0/contradictedBy",
            "none but from, ceased, ceasedContradictedBy, sources, fromContradictedBy, knownFrom, inferred, remark, exception, id, supersedes"),
        arguments(
            participants,
            PARTICIPANTS,
            ", \"source\": \"iso\"",
            "",
            "/participants/0/membership/0/fromContradictedBy/0",
            "the member \"source\""),
        arguments(
            participants,
            PARTICIPANTS,
            "COMMITTEE_OF_MINISTERS",
            "CONGRESS",
            "/participants/0/observer/0/body",
            "one of [COMMITTEE_OF_MINISTERS, PARLIAMENTARY_ASSEMBLY]"),
        arguments(
            parameters,
            PARAMETERS,
            "2013-04-10",
            "2013-04",
            "/defaultTerms/0/adoptedFrom",
            "a day such as 2020-04-22"),
        arguments(parameters, PARAMETERS, "\"P5Y\"", "5", "/defaultTerms/0/period", "a text"),
        arguments(
            parameters,
            PARAMETERS,
            "[\"cm\"]",
            "[]",
            "/defaultTerms/0/sources",
            "a list that is not empty"),
        arguments(index, INDEX, "\"2026-11-23\"", "20261123", "/data", "a text"),
        arguments(index, INDEX, "\"030\"", "30", "/treaties/1", "a text"),
        arguments(index, INDEX, "\"030\"", "\"001\"", "/treaties/1", "each treaty once"),
        arguments(
            index, INDEX, "[\"001\", \"030\"]", "{}", "/treaties", "a list that is not empty"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsPointedAt(
      Function<DataFile, ?> read,
      String text,
      String good,
      String bad,
      String pointer,
      String expected) {
    assertThat(text).containsOnlyOnce(good);
    assertThatNoException()
        .isThrownBy(() -> read.apply(DataFile.of(text.getBytes(UTF_8), "good.json")));

    DataFile file = DataFile.of(text.replace(good, bad).getBytes(UTF_8), "bad.json");

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read.apply(file))
        .satisfies(
            failure -> {
              assertThat(failure.file()).isEqualTo("bad.json");
              assertThat(failure.pointer()).isEqualTo(pointer);
              assertThat(failure.expected()).isEqualTo(expected);
            });
  }
}
