package org.accede.report.page;

/**
 * A section of a report.
 *
 * @param id the name by which the page links to it
 * @param title its heading
 * @param content writes what stands below the heading
 * @param isAnnex whether it goes into an annex: reasons, records and sources
 */
public record Section(String id, String title, Runnable content, boolean isAnnex) {
  /** A section of the page itself. */
  public Section(String id, String title, Runnable content) {
    this(id, title, content, false);
  }

  /** A section whose heading has a key of its own. */
  public static Section of(String id, Page page, Runnable content) {
    return new Section(id, page.words().of("section." + id), content);
  }

  /** The last one: the sources that those before it cite. */
  public static Section sources(Page page) {
    return of("sources", page, () -> page.sources().write(page.html()));
  }

  /** The same in an annex. */
  public Section asAnnex() {
    return new Section(id, title, content, true);
  }
}
