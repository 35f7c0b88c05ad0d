package org.accede.report.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.words.ReportWords;
import org.accede.time.TermReading;

/**
 * On what facts, and on what reading of them, a report rests.
 *
 * @param date the day of the data
 * @param ownFacts what facts beside those are called; none if there are none
 * @param reading how a term of years is read
 */
public record ReportData(LocalDate date, ImmutableList<String> ownFacts, TermReading reading) {
  public void write(FactSheet facts, Page page) {
    writeDays(facts, page);
    if (!ownFacts.isEmpty()) {
      facts.entry("identity.ownFacts", String.join(", ", ownFacts));
    }
    facts.entry("identity.reading", reading(page.words()));
  }

  /** Where no reading of terms matters. */
  public void writeDays(FactSheet facts, Page page) {
    facts.entry("identity.asOf", () -> page.date(page.day()));
    facts.entry("identity.dataDate", () -> page.date(date));
  }

  private String reading(ReportWords words) {
    return TermReading.standard().contains(reading)
        ? words.of("identity.reading." + reading.name())
        : words.of("identity.reading.OTHER", reading.name());
  }
}
