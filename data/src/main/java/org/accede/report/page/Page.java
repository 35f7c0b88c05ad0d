package org.accede.report.page;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.accede.participant.Participant;
import org.accede.report.words.NameNotes;
import org.accede.report.words.ReportWords;
import org.accede.time.ImpreciseDate;

/**
 * What every section of a report needs at hand.
 *
 * @param html what it is written to
 * @param words the words of its language
 * @param sources the sources cited so far
 * @param day the day that the report is about
 * @param links where names lead that have no section of their own
 * @param notes what names call for at its foot
 */
public record Page(
    Html html, ReportWords words, SourceList sources, LocalDate day, Links links, NameNotes notes) {
  /** An empty page. */
  public static Page of(ReportWords words, LocalDate day, Links links, NameNotes notes) {
    return new Page(new Html(), words, new SourceList(words), day, links, notes);
  }

  /** A date, marked as one where it is a day. */
  public void date(ImpreciseDate date) {
    if (date.isExact()) {
      html.leaf("time", ImmutableMap.of("datetime", date.toString()), words.date(date));
    } else {
      html.text(words.date(date));
    }
  }

  /** A day, marked as one. */
  public void date(LocalDate day) {
    date(ImpreciseDate.on(day));
  }

  /** The name of a participant; a link where it has a page. */
  public void name(Participant participant) {
    String name = words.name(participant);
    links
        .to(participant)
        .ifPresentOrElse(place -> html.page(place, ImmutableMap.of(), name), () -> html.text(name));
  }

  /** A paragraph of this report's own words. */
  public void paragraph(String style, String key, Object... arguments) {
    html.leaf("p", ImmutableMap.of("class", style), words.of(key, arguments));
  }
}
