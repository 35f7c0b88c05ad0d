package org.accede.report;

import java.time.LocalDate;
import org.accede.time.TermReading;

/**
 * On what facts, and on what reading of them, a report rests.
 *
 * @param date the day of the data
 * @param reading how a term of years is read
 */
record ReportData(LocalDate date, TermReading reading) {
  void write(FactSheet facts, Page page) {
    facts.entry("identity.asOf", () -> page.date(page.day()));
    facts.entry("identity.dataDate", () -> page.date(date));
    facts.entry("identity.reading", page.words().of("identity.reading." + reading));
  }
}
