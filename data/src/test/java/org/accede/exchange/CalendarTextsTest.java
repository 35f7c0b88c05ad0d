package org.accede.exchange;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import org.accede.query.DeadlineKind;
import org.accede.text.OfficialLanguage;
import org.accede.texts.TextBundle;
import org.junit.jupiter.api.Test;

/** The texts of a calendar against the keys that its sources speak of. */
class CalendarTextsTest {
  private static final Set<String> KINDS =
      Arrays.stream(DeadlineKind.values()).map(Enum::name).collect(toSet());
  private static final Set<String> EVENTS =
      Sets.union(KINDS, Set.of("DEPOSIT_OR_EXTENSION")).immutableCopy();

  @Test
  void everyKeyHasATextAndNoTextIsUnused() {
    assertThat(
            TextBundle.CALENDAR.keysInSources(
                ImmutableMap.of(
                    "event.summary.", EVENTS, "event.what.", EVENTS, "category.", KINDS)))
        .isEqualTo(TextBundle.CALENDAR.texts(OfficialLanguage.ENGLISH).keySet());
  }
}
