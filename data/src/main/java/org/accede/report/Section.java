package org.accede.report;

/**
 * A section of a report.
 *
 * @param id the name by which the page links to it
 * @param title its heading
 * @param content writes what stands below the heading
 * @param isAnnex whether it goes into an annex: reasons, records and sources
 */
record Section(String id, String title, Runnable content, boolean isAnnex) {
  /** A section of the report itself. */
  Section(String id, String title, Runnable content) {
    this(id, title, content, false);
  }

  /** A section of an annex. */
  static Section annex(String id, String title, Runnable content) {
    return new Section(id, title, content, true);
  }
}
