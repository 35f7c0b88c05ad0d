package org.accede.bench;

/** The engines that speak SQL, each in memory and with the keys and indexes that serve it best. */
enum SqlDialect {
  /** Scans columns; the index serves single pairs. */
  DUCKDB(
      "jdbc:duckdb:",
      "",
      "",
      "CREATE INDEX %1$s_pair ON %1$s (participant, treaty)",
      "CREATE INDEX ending ON span (invited_until)"),
  /** The table lies in the order of its key; few spans have an end of an invitation. */
  SQLITE(
      "jdbc:sqlite::memory:",
      ", PRIMARY KEY (known_on, participant, treaty, first_day)",
      " WITHOUT ROWID",
      "",
      "CREATE INDEX ending ON span (invited_until) WHERE invited_until IS NOT NULL"),
  H2(
      "jdbc:h2:mem:",
      ", PRIMARY KEY (known_on, participant, treaty, first_day)",
      "",
      "",
      "CREATE INDEX ending ON span (invited_until)");

  private final String url;
  private final String key;
  private final String suffix;
  private final String pairIndex;
  private final String endingIndex;

  SqlDialect(String url, String key, String suffix, String pairIndex, String endingIndex) {
    this.url = url;
    this.key = key;
    this.suffix = suffix;
    this.pairIndex = pairIndex;
    this.endingIndex = endingIndex;
  }

  String url() {
    return url;
  }

  String key() {
    return key;
  }

  String suffix() {
    return suffix;
  }

  String pairIndex() {
    return pairIndex;
  }

  String endingIndex() {
    return endingIndex;
  }
}
