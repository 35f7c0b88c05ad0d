package org.accede.report;

/**
 * A section of a report.
 *
 * @param id the name by which the page links to it
 * @param title its heading
 * @param content writes what stands below the heading
 */
record Section(String id, String title, Runnable content) {}
