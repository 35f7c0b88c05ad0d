package org.accede.treatyoffice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.accede.act.ChartMark;

/** The marks of a row of a chart. */
final class RowMarks {
  private static final ImmutableMap<String, ChartMark> MARKS =
      ImmutableMap.of(
          "Reserves", ChartMark.RESERVATIONS,
          "Declarations", ChartMark.DECLARATIONS,
          "Objections", ChartMark.OBJECTIONS,
          "Territoires", ChartMark.TERRITORIES,
          "Communications", ChartMark.COMMUNICATIONS);

  /** Texts that a program would take for a mark, and a reader for the contrary. */
  private static final ImmutableSet<String> UNCLEAR =
      ImmutableSet.of("0", "false", "n", "no", "non", "null");

  static final ImmutableSet<String> FIELDS = MARKS.keySet();

  private RowMarks() {}

  /** Those that are set; tells of those of which it is not clear. */
  static ImmutableSet<ChartMark> read(Row row, Anomalies.Of odd) {
    Set<ChartMark> marks = EnumSet.noneOf(ChartMark.class);
    MARKS.forEach(
        (name, mark) -> {
          Field field = row.field(name);
          if (isUnclear(field)) {
            odd.add(AnomalyKind.MARK_UNCLEAR, field);
          } else if (isSet(field)) {
            marks.add(mark);
          }
        });
    return Sets.immutableEnumSet(marks);
  }

  private static boolean isUnclear(Field field) {
    return switch (field.form()) {
      case TEXT -> UNCLEAR.contains(field.text().strip().toLowerCase(Locale.ROOT));
      case OBJECT, ARRAY -> true;
      default -> false;
    };
  }

  private static boolean isSet(Field field) {
    return switch (field.form()) {
      case TRUE -> true;
      case NUMBER -> field.requiredNumber() != 0;
      case TEXT -> !field.text().isBlank();
      default -> false;
    };
  }
}
