package org.accede.report;

import com.google.common.collect.ImmutableMap;

/** Pairs of a name and what is said under it: the short facts below a title. */
final class FactSheet {
  private final Page page;

  FactSheet(Page page) {
    this.page = page;
  }

  void write(String style, Runnable entries) {
    page.html().element("dl", ImmutableMap.of("class", style), entries);
  }

  void entry(String key, Runnable value) {
    named(page.words().of(key), value);
  }

  /** A number, whose name agrees with it. */
  void count(String key, int number) {
    named(page.words().of(key, number), () -> page.html().text(Integer.toString(number)));
  }

  /** A number of which others may be missing. */
  void atLeast(String key, int number) {
    named(
        page.words().of(key, number),
        () -> page.html().text(page.words().of("site.atLeast", number)));
  }

  private void named(String name, Runnable value) {
    page.html()
        .element(
            "div",
            () -> {
              page.html().leaf("dt", name);
              page.html().element("dd", value);
            });
  }

  void entry(String key, String value) {
    entry(key, () -> page.html().text(value));
  }
}
