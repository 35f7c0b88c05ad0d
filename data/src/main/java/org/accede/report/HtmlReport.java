package org.accede.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.query.StandardCatalogue;
import org.accede.report.document.ParticipantReport;
import org.accede.report.document.ReportData;
import org.accede.report.document.TreatyReport;
import org.accede.report.page.Links;
import org.accede.report.page.Page;
import org.accede.report.words.NameNotes;
import org.accede.report.words.ReportWords;
import org.accede.text.Language;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;
import org.accede.time.AsOf;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;

/**
 * One page of HTML about a participant or a treaty as of a day, in English, French or another
 * language.
 *
 * <p>It needs no network and no script, prints on A4, and is made to be read on a telephone, in the
 * dark, with the keyboard and with a screen reader. It is to be written in UTF-8.
 *
 * <pre>{@code
 * HtmlReport report =
 *     HtmlReport.in(accessions, new StrasbourgWorkingDays(), CouncilOfEurope.dataDate());
 * String page = report.language(OfficialLanguage.FRENCH).of(kazakhstan, LocalDate.of(2025, 9, 11));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HtmlReport {
  /** The texts of reports, for who writes those of another language. */
  public static final Texts TEXTS = ReportWords.TEXTS;

  private final Accessions accessions;
  private final WorkingDays workingDays;
  private final LocalDate dataDate;
  private final Language language;
  private final ImmutableList<String> ownFacts;
  private final Checks checks;

  private HtmlReport(
      Accessions accessions,
      WorkingDays workingDays,
      LocalDate dataDate,
      Language language,
      ImmutableList<String> ownFacts,
      Checks checks) {
    this.accessions = accessions;
    this.workingDays = workingDays;
    this.dataDate = dataDate;
    this.language = language;
    this.ownFacts = ownFacts;
    this.checks = checks;
  }

  /**
   * Reports in English.
   *
   * @param accessions whose register and reading of terms are used
   * @param workingDays of the depositary, for deadlines
   * @param dataDate the day of the data
   */
  public static HtmlReport in(Accessions accessions, WorkingDays workingDays, LocalDate dataDate) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(workingDays, "workingDays");
    Objects.requireNonNull(dataDate, "dataDate");
    return new HtmlReport(
        accessions,
        workingDays,
        dataDate,
        OfficialLanguage.ENGLISH,
        ImmutableList.of(),
        Checks.in(accessions, StandardCatalogue.get()));
  }

  /** The same in another language. */
  public HtmlReport language(Language other) {
    Objects.requireNonNull(other, "other");
    return new HtmlReport(accessions, workingDays, dataDate, other, ownFacts, checks);
  }

  /**
   * The same, with facts beside those that the day of the data speaks of: the page names them.
   *
   * @param names of files, or whatever else they are known by
   */
  public HtmlReport ownFacts(ImmutableList<String> names) {
    Objects.requireNonNull(names, "names");
    return new HtmlReport(accessions, workingDays, dataDate, language, names, checks);
  }

  /** The report of a participant: its standing with every treaty of which something is known. */
  public String of(Participant participant, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new ParticipantReport(page(day), accessions, participant, data())
        .write(
            from(day, Deadlines.in(accessions, workingDays).of(participant)),
            checks.of(participant).asOf(AsOf.on(day)));
  }

  /** The report of a treaty: who is in, who is invited, what an invitation needs. */
  public String of(Treaty treaty, LocalDate day) {
    Objects.requireNonNull(treaty, "treaty");
    Objects.requireNonNull(day, "day");
    return new TreatyReport(page(day), accessions, treaty, data())
        .write(
            from(day, Deadlines.in(accessions, workingDays).to(treaty)),
            checks.to(treaty).asOf(AsOf.on(day)));
  }

  private Page page(LocalDate day) {
    ReportWords words = ReportWords.in(language);
    return Page.of(words, day, Links.NONE, NameNotes.of(accessions.register(), words));
  }

  private ReportData data() {
    return new ReportData(dataDate, ownFacts, accessions.reading());
  }

  /** All that are still to come, however far. */
  private static ImmutableList<Deadline> from(LocalDate day, Deadlines deadlines) {
    return deadlines.between(day, LocalDate.MAX);
  }
}
