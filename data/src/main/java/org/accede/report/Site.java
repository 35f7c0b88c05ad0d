package org.accede.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.exchange.DeadlineCalendar;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.register.Groups;
import org.accede.report.document.ReportData;
import org.accede.report.page.Page;
import org.accede.report.page.ReportFrame;
import org.accede.report.site.Affiliations;
import org.accede.report.site.SiteBodyPage;
import org.accede.report.site.SiteEntrance;
import org.accede.report.site.SiteFeed;
import org.accede.report.site.SiteFrame;
import org.accede.report.site.SiteGroupPage;
import org.accede.report.site.SiteIndex;
import org.accede.report.site.SiteMatrix;
import org.accede.report.site.SiteParticipantPage;
import org.accede.report.site.SitePlace;
import org.accede.report.site.SiteTreatyPage;
import org.accede.report.words.NameNotes;
import org.accede.report.words.ReportWords;
import org.accede.text.OfficialLanguage;
import org.accede.time.Trilean;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;

/**
 * A site of static pages about all participants and treaties of a register, and about groups and
 * bodies, as of a day, in English and French.
 *
 * <pre>{@code
 * Site.in(accessions, new StrasbourgWorkingDays(), CouncilOfEurope.dataDate(), day)
 *     .groups(CouncilOfEurope.groups())
 *     .bodies(CouncilOfEurope.bodies())
 *     .forEach(file -> AtomicFile.write(folder.resolve(file.path()), file.text()));
 * }</pre>
 *
 * <p>For each language there is an index of everything with a search in it, a matrix of treaties
 * against participants, a page for each participant, treaty, group and body, an iCalendar file with
 * the deadlines of each participant, and an Atom feed of the newest acts on record. Pages link to
 * each other by relative addresses, load nothing but the style sheet and the script of the site,
 * need no network, and say all they know without the script. They are to be written in UTF-8.
 *
 * <p>The same register and days give the same files. One file is made at a time.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Site {
  private final Accessions accessions;
  private final WorkingDays workingDays;
  private final LocalDate day;
  private final ReportData data;
  private final Affiliations affiliations;

  private Site(
      Accessions accessions,
      WorkingDays workingDays,
      LocalDate day,
      ReportData data,
      Affiliations affiliations) {
    this.accessions = accessions;
    this.workingDays = workingDays;
    this.day = day;
    this.data = data;
    this.affiliations = affiliations;
  }

  /**
   * The site of a register, without groups and bodies.
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
    return new Site(
        accessions,
        workingDays,
        day,
        new ReportData(dataDate, ImmutableList.of(), accessions.reading()),
        new Affiliations(ImmutableList.of(), Bodies.none()));
  }

  /**
   * The same, with facts beside those that the day of the data speaks of: the pages name them.
   *
   * @param names of files, or whatever else they are known by
   */
  public Site ownFacts(ImmutableList<String> names) {
    Objects.requireNonNull(names, "names");
    return new Site(
        accessions,
        workingDays,
        day,
        new ReportData(data.date(), names, data.reading()),
        affiliations);
  }

  /** The same with pages of those groups that somebody of the register is in, or may be. */
  public Site groups(Groups others) {
    return with(
        new Affiliations(
            others.all().stream().filter(this::holdsAnybody).collect(toImmutableList()),
            affiliations.bodies()));
  }

  private boolean holdsAnybody(Group group) {
    return accessions.register().participants().stream()
        .anyMatch(one -> group.holds(one, day) != Trilean.NO);
  }

  /** The same with pages of these bodies, which are no treaties. */
  public Site bodies(Bodies others) {
    Objects.requireNonNull(others, "others");
    return with(new Affiliations(affiliations.groups(), others));
  }

  private Site with(Affiliations others) {
    return new Site(accessions, workingDays, day, data, others);
  }

  /** Makes all files, one after the other. */
  public void forEach(Consumer<? super SiteFile> file) {
    Objects.requireNonNull(file, "file");
    files().values().forEach(made -> file.accept(made.get()));
  }

  /** The files by their places below the folder of the site. */
  ImmutableMap<String, Supplier<SiteFile>> files() {
    SiteFiles files = new SiteFiles();
    files.add(
        SiteFile.Kind.SHARED,
        SiteFrame.STYLE,
        () -> ReportFrame.styleSheet() + ReportFrame.resource(SiteFrame.class, SiteFrame.STYLE));
    files.add(
        SiteFile.Kind.SHARED,
        SiteFrame.SCRIPT,
        () -> ReportFrame.resource(SiteFrame.class, SiteFrame.SCRIPT));
    files.add(SiteFile.Kind.ENTRANCE, SitePlace.INDEX, () -> new SiteEntrance(day).write());
    ImmutableList<Deadline> deadlines =
        Deadlines.in(accessions, workingDays).between(day, LocalDate.MAX);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      add(language, deadlines, files);
    }
    return files.byPath();
  }

  private void add(OfficialLanguage language, ImmutableList<Deadline> deadlines, SiteFiles files) {
    Function<String, SitePlace> place = name -> new SitePlace(language, name);
    files.add(SiteFile.Kind.INDEX, place.apply(SitePlace.INDEX), this::index);
    files.add(SiteFile.Kind.MATRIX, place.apply(SitePlace.MATRIX), this::matrix);
    files.add(SiteFile.Kind.FEED, place.apply(SitePlace.FEED), this::feed);
    DeadlineCalendar calendar = DeadlineCalendar.asOf(data.date(), language);
    ImmutableListMultimap<Participant, Deadline> ofParticipants =
        Multimaps.index(deadlines, Deadline::participant);
    for (Participant one : accessions.register().participants()) {
      ImmutableList<Deadline> own = ofParticipants.get(one);
      files.add(
          SiteFile.Kind.PARTICIPANT,
          place.apply(SitePlace.page(one)),
          at -> participant(at, one, own));
      files.add(
          SiteFile.Kind.CALENDAR,
          place.apply(SitePlace.calendar(one)),
          at -> calendar.withParticipant(one).of(own));
    }
    ImmutableListMultimap<Treaty, Deadline> ofTreaties =
        Multimaps.index(deadlines, Deadline::treaty);
    for (Treaty one : accessions.register().treaties()) {
      files.add(
          SiteFile.Kind.TREATY,
          place.apply(SitePlace.page(one)),
          at -> treaty(at, one, ofTreaties.get(one)));
    }
    for (Group one : affiliations.groups()) {
      files.add(SiteFile.Kind.GROUP, place.apply(SitePlace.page(one)), at -> group(at, one));
    }
    for (Body one : affiliations.bodies().all()) {
      files.add(SiteFile.Kind.BODY, place.apply(SitePlace.page(one)), at -> body(at, one));
    }
  }

  private String index(SitePlace place) {
    return new SiteIndex(page(place), place, accessions.register(), affiliations, data).write();
  }

  private String matrix(SitePlace place) {
    return new SiteMatrix(page(place), place, accessions, affiliations.groups()).write();
  }

  private String feed(SitePlace place) {
    return new SiteFeed(ReportWords.in(place.language()), place, accessions.register(), day)
        .write();
  }

  private String participant(SitePlace place, Participant one, ImmutableList<Deadline> own) {
    return new SiteParticipantPage(page(place), place, accessions, one, affiliations, data)
        .write(own);
  }

  private String treaty(SitePlace place, Treaty one, ImmutableList<Deadline> own) {
    return new SiteTreatyPage(page(place), place, accessions, one, data).write(own);
  }

  private String group(SitePlace place, Group one) {
    return new SiteGroupPage(page(place), place, accessions, one, data).write();
  }

  private String body(SitePlace place, Body one) {
    return new SiteBodyPage(
            page(place), place, accessions.register(), affiliations.bodies(), one, data)
        .write();
  }

  private Page page(SitePlace place) {
    ReportWords words = ReportWords.in(place.language());
    return Page.of(words, day, place, NameNotes.of(accessions.register(), words));
  }
}
