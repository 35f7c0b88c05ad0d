package org.accede.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Members in arrays are a map like others. */
class FewMembersTest {
  private static final JsonValue ONE = JsonValue.Numeral.of(1);
  private static final JsonValue TWO = JsonValue.Numeral.of(2);
  private static final FewMembers MEMBERS =
      new FewMembers(new String[] {"one", "two"}, new JsonValue[] {ONE, TWO});

  @Test
  void itIsEqualToAMapWithTheSame() {
    Map<String, JsonValue> same = new LinkedHashMap<>();
    same.put("one", ONE);
    same.put("two", TWO);

    assertThat(MEMBERS).isEqualTo(same).hasSameHashCodeAs(same).hasSize(2);
    assertThat(MEMBERS.keySet()).containsExactly("one", "two");
    same.put("two", ONE);
    assertThat(MEMBERS).isNotEqualTo(same);
  }

  @Test
  void whatIsNotThereIsNull() {
    assertThat(MEMBERS.get("two")).isEqualTo(TWO);
    assertThat(MEMBERS.get("three")).isNull();
  }

  @Test
  void afterTheLastThereIsNone() {
    Iterator<Map.Entry<String, JsonValue>> entries = MEMBERS.entrySet().iterator();

    assertThat(entries.next()).isEqualTo(Map.entry("one", ONE));
    assertThat(entries.next()).isEqualTo(Map.entry("two", TWO));
    assertThat(entries.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
  }
}
