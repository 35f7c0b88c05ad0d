package org.accede.time;

import java.time.LocalDate;

/** "On the date of deposit": the same day (ETS No. 022 and 036 were opened and in force on one). */
public record OnDate() implements PeriodRule {
  @Override
  public LocalDate earliest(LocalDate day) {
    return day;
  }

  @Override
  public String word() {
    return "ON_DATE";
  }

  @Override
  public int amount() {
    return 0;
  }
}
