package org.accede.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.accede.exchange.DeadlineCalendar;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.text.OfficialLanguage;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;

/**
 * A site of static pages about all participants and treaties of a register as of a day, in English
 * and French.
 *
 * <pre>{@code
 * Site.in(accessions, new StrasbourgWorkingDays(), CouncilOfEurope.dataDate(), day)
 *     .forEach((path, text) -> AtomicFile.write(folder.resolve(path), text));
 * }</pre>
 *
 * <p>For each language there is an index of everything with a search in it, a matrix of treaties
 * against participants, a page for each participant and treaty, an iCalendar file with the
 * deadlines of each participant, and an Atom feed of the newest acts on record. Pages link to each
 * other by relative addresses, load nothing but the style sheet and the script of the site, need no
 * network, and say all they know without the script. They are to be written in UTF-8.
 *
 * <p>The same register and days give the same files. One file is made at a time.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Site {
  private final Accessions accessions;
  private final WorkingDays workingDays;
  private final LocalDate dataDate;
  private final LocalDate day;
  private final ImmutableList<String> ownFacts;

  private Site(
      Accessions accessions,
      WorkingDays workingDays,
      LocalDate dataDate,
      LocalDate day,
      ImmutableList<String> ownFacts) {
    this.accessions = accessions;
    this.workingDays = workingDays;
    this.dataDate = dataDate;
    this.day = day;
    this.ownFacts = ownFacts;
  }

  /**
   * The site of a register.
   *
   * @param accessions whose register and reading of terms are used
   * @param workingDays of the depositary, for deadlines
   * @param dataDate the day of the data
   * @param day the day asked about
   */
  public static Site in(
      Accessions accessions, WorkingDays workingDays, LocalDate dataDate, LocalDate day) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(workingDays, "workingDays");
    Objects.requireNonNull(dataDate, "dataDate");
    Objects.requireNonNull(day, "day");
    return new Site(accessions, workingDays, dataDate, day, ImmutableList.of());
  }

  /**
   * The same, with facts beside those that the day of the data speaks of: the pages name them.
   *
   * @param names of files, or whatever else they are known by
   */
  public Site ownFacts(ImmutableList<String> names) {
    Objects.requireNonNull(names, "names");
    return new Site(accessions, workingDays, dataDate, day, names);
  }

  /**
   * Makes all files, one after the other.
   *
   * @param file given the place of each below the folder of the site, such as {@code
   *     en/participants/KAZ.html}, and its text
   */
  public void forEach(BiConsumer<String, String> file) {
    Objects.requireNonNull(file, "file");
    file.accept(SiteFrame.STYLE, ReportFrame.styleSheet() + ReportFrame.resource(SiteFrame.STYLE));
    file.accept(SiteFrame.SCRIPT, ReportFrame.resource(SiteFrame.SCRIPT));
    file.accept(SitePlace.INDEX, new SiteEntrance(day).write());
    for (OfficialLanguage language : OfficialLanguage.values()) {
      forEach(language, file);
    }
  }

  private void forEach(OfficialLanguage language, BiConsumer<String, String> file) {
    ReportWords words = ReportWords.in(language);
    SitePlace index = new SitePlace(language, SitePlace.INDEX);
    file.accept(
        index.path(), new SiteIndex(page(index), index, accessions.register(), data()).write());
    SitePlace matrix = new SitePlace(language, SitePlace.MATRIX);
    file.accept(matrix.path(), new SiteMatrix(page(matrix), matrix, accessions).write());
    SitePlace feed = new SitePlace(language, SitePlace.FEED);
    file.accept(feed.path(), new SiteFeed(words, feed, accessions.register(), day).write());
    Deadlines deadlines = Deadlines.in(accessions, workingDays);
    DeadlineCalendar calendar = DeadlineCalendar.asOf(dataDate, language);
    for (Participant participant : accessions.register().participants()) {
      SitePlace place = new SitePlace(language, SitePlace.page(participant));
      ImmutableList<Deadline> own = deadlines.of(participant).between(day, LocalDate.MAX);
      file.accept(
          place.path(),
          new SiteParticipantPage(page(place), place, accessions, participant, data()).write(own));
      file.accept(
          new SitePlace(language, SitePlace.calendar(participant)).path(), calendar.of(own));
    }
    for (Treaty treaty : accessions.register().treaties()) {
      SitePlace place = new SitePlace(language, SitePlace.page(treaty));
      file.accept(
          place.path(),
          new SiteTreatyPage(page(place), place, accessions, treaty, data())
              .write(deadlines.to(treaty).between(day, LocalDate.MAX)));
    }
  }

  private Page page(SitePlace place) {
    return Page.of(ReportWords.in(place.language()), day, place);
  }

  private ReportData data() {
    return new ReportData(dataDate, ownFacts, accessions.reading());
  }
}
