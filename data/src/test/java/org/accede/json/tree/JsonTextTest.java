package org.accede.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** The one text that a value has. */
class JsonTextTest {
  private static final JsonValue ONE = JsonValue.Numeral.of(1);
  private static final JsonValue OBJECT =
      new JsonValue.Struct(ImmutableMap.of("x", ONE, "y", new JsonValue.Text("z")));
  private static final JsonValue NOTHING = new JsonValue.Array(ImmutableList.of());

  @Test
  void aTextHasOnlyThoseEscapesThatItMustHave() {
    assertThat(new JsonValue.Text("\"\\/\n\r\t\b\u0000\u001f\u007f é€\u2028🇹"))
        .hasToString("\"\\\"\\\\/\\n\\r\\t\\u0008\\u0000\\u001f\u007f é€\u2028🇹\"");
  }

  @Test
  void aValueIsOnOneLine() {
    assertThat(
            new JsonValue.Array(
                ImmutableList.of(
                    OBJECT, OBJECT, NOTHING, new JsonValue.Truth(false), new JsonValue.Null())))
        .hasToString("[{\"x\": 1, \"y\": \"z\"}, {\"x\": 1, \"y\": \"z\"}, [], false, null]");
  }

  @Test
  void inAFileTheObjectsOfAListStandOnLinesOfTheirOwnAndSoDoWhatIsNamed() {
    JsonValue.Struct file =
        new JsonValue.Struct(
            ImmutableMap.of(
                "list", new JsonValue.Array(ImmutableList.of(OBJECT, OBJECT)),
                "mixed", new JsonValue.Array(ImmutableList.of(OBJECT, ONE)),
                "none", NOTHING,
                "opened", OBJECT,
                "object", OBJECT));

    assertThat(JsonText.ofFile(file, ImmutableSet.of("opened", "list")))
        .isEqualTo(
            """
            {
              "list": [
                {"x": 1, "y": "z"},
                {"x": 1, "y": "z"}
              ],
              "mixed": [{"x": 1, "y": "z"}, 1],
              "none": [],
              "opened": {
                "x": 1,
                "y": "z"
              },
              "object": {"x": 1, "y": "z"}
            }
            """);
  }
}
