package org.accede.json.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.IntStream;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON texts of all sizes, whatever they are about. */
class JsonReadingTest {
  private static JsonValue read(String text) {
    return JsonReading.read(DataFile.of(text.getBytes(UTF_8), "mine.json"));
  }

  /** An object with as many members, each of which holds its own number. */
  private static String object(int members, String more) {
    return IntStream.range(0, members)
        .mapToObj(i -> "\"m" + i + "\":" + i)
        .collect(joining(",", "{", more + "}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 15, 16, 17, 18, 40})
  void anObjectHasItsMembersInOrderHoweverManyThereAre(int size) {
    Map<String, JsonValue> members = ((JsonValue.Struct) read(object(size, ""))).members();

    assertThat(members.entrySet())
        .containsExactlyElementsOf(
            IntStream.range(0, size)
                .mapToObj(i -> Map.entry("m" + i, (JsonValue) JsonValue.Numeral.of(i)))
                .toList());
    assertThat(members).hasSize(size);
    assertThat(members.get("m" + size)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 18, 40})
  void aMemberThatIsThereTwiceIsRefusedHoweverManyThereAre(int size) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(object(size, ",\"m0\":0")))
        .withMessageStartingWith("mine.json /m0: found the member \"m0\" twice at line 1, byte ")
        .withMessageEndingWith(", expected each member once");
  }

  /** Most objects of a file have the members of the one before. */
  @Test
  void objectsWithAsManyMembersKeepTheirOwnNames() {
    assertThat(read("[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"b\":5,\"a\":6},{\"c\":7}]"))
        .hasToString(
            "[{\"a\": 1, \"b\": 2}, {\"a\": 3, \"b\": 4}, {\"b\": 5, \"a\": 6}, {\"c\": 7}]");
  }

  @Test
  void valuesOfEachKindAreRead() {
    assertThat(read("[true, false, null, -1.50e2, \"a\", [], {}]"))
        .isEqualTo(
            new JsonValue.Array(
                ImmutableList.of(
                    new JsonValue.Truth(true),
                    new JsonValue.Truth(false),
                    new JsonValue.Null(),
                    new JsonValue.Numeral("-1.50e2"),
                    new JsonValue.Text("a"),
                    new JsonValue.Array(ImmutableList.of()),
                    new JsonValue.Struct(Map.of()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\uD83C\\uDDF9",
        "x\\uD83C\\uDDF9\\uD83C\\uDDF7x",
        "a text of thirty-three letters or more \\uD83C\\uDDF9"
      })
  void wholePairsOfSurrogatesAreCharacters(String text) {
    assertThat(((JsonValue.Text) read("\"" + text + "\"")).value())
        .isEqualTo(text.replace("\\uD83C\\uDDF9", "🇹").replace("\\uD83C\\uDDF7", "🇷"));
  }

  @ParameterizedTest
  @CsvSource({
    "\\uD83C",
    "\\uDDF9",
    "x\\uD83Cx",
    "\\uDDF9\\uD83C",
    "\\uD83C\\uD83C",
    "\\uD83C\\uDDF9\\uDDF9",
    "a text of thirty-three letters or more \\uD83C"
  })
  void halfAPairOfSurrogatesIsRefusedWhereverItStands(String text) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read("[7, \"" + text + "\"]"))
        .withMessageStartingWith("mine.json /1: found half a surrogate pair at line 1, byte ")
        .withMessageEndingWith(", expected whole characters");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read("{\"" + text + "\": 1}"))
        .withMessageStartingWith("mine.json");
  }

  @ParameterizedTest
  @CsvSource({"20, true", "21, false"})
  void thereAreTwentyLevels(int levels, boolean isRead) {
    String json = "[".repeat(levels) + "]".repeat(levels);

    if (isRead) {
      assertThat(read(json)).hasToString(json);
    } else {
      assertThatExceptionOfType(DataFileException.class)
          .isThrownBy(() -> read(json))
          .withMessageEndingWith(
              "expected at most 20 levels, and numbers, names and texts of a sane length");
    }
  }
}
