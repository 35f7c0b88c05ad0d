package org.accede.cli;

/** The form of what is printed. */
enum Format {
  TEXT,
  JSON
}
