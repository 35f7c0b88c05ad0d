package org.accede.json.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has no value is left out, and the rest is in order. */
class JsonObjectBuilderTest {
  private static JsonObjectBuilder of(String letter) {
    return new JsonObjectBuilder().text("letter", letter);
  }

  @Test
  void whatHasAValueIsThereInOrder() {
    assertThat(
            new JsonObjectBuilder()
                .text("text", 7)
                .text("perhaps", Optional.of("a"))
                .texts("texts", ImmutableList.of("a", 7))
                .number("number", 0)
                .number("perhapsNumber", Optional.of(-1))
                .truth("truth", false)
                .mark("mark", true)
                .object("object", of("a"))
                .object("perhapsObject", Optional.of(of("b")))
                .objects("objects", ImmutableList.of("a", "b"), JsonObjectBuilderTest::of)
                .list("list", ImmutableList.of("c"), JsonObjectBuilderTest::of)
                .list("empty", ImmutableList.of(), JsonObjectBuilderTest::of)
                .members(of("z"))
                .build())
        .hasToString(
            "{\"text\": \"7\", \"perhaps\": \"a\", \"texts\": [\"a\", \"7\"], \"number\": 0, "
                + "\"perhapsNumber\": -1, \"truth\": false, \"mark\": true, "
                + "\"object\": {\"letter\": \"a\"}, \"perhapsObject\": {\"letter\": \"b\"}, "
                + "\"objects\": [{\"letter\": \"a\"}, {\"letter\": \"b\"}], "
                + "\"list\": [{\"letter\": \"c\"}], \"empty\": [], \"letter\": \"z\"}");
  }

  @Test
  void whatHasNoneIsNot() {
    assertThat(
            new JsonObjectBuilder()
                .text("text", " ")
                .text("perhaps", Optional.empty())
                .texts("texts", ImmutableList.of())
                .number("number", Optional.empty())
                .mark("mark", false)
                .object("object", new JsonObjectBuilder())
                .object("perhapsObject", Optional.empty())
                .objects("objects", ImmutableList.of(), JsonObjectBuilderTest::of)
                .build())
        .hasToString("{}");
  }
}
