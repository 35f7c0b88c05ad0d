package org.accede.report;

import java.io.Serializable;

/**
 * A file of a site.
 *
 * @param kind what it is
 * @param path its place below the folder of the site, such as {@code en/participants/KAZ.html}
 * @param text its text, to be written in UTF-8
 */
public record SiteFile(Kind kind, String path, String text) implements Serializable {
  /** What a file of a site is. */
  public enum Kind {
    /** The style sheet or the script, which all pages share. */
    SHARED,
    /** The first page, which leads to each language. */
    ENTRANCE,
    /** The list of all pages. */
    INDEX,
    /** The matrix of treaties against participants. */
    MATRIX,
    /** The feed of the newest acts. */
    FEED,
    /** The page of a participant. */
    PARTICIPANT,
    /** The calendar of a participant. */
    CALENDAR,
    /** The page of a treaty. */
    TREATY,
    /** The page of a group. */
    GROUP,
    /** The page of a body. */
    BODY
  }
}
