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
    page.html()
        .element(
            "div",
            () -> {
              page.html().leaf("dt", page.words().of(key));
              page.html().element("dd", value);
            });
  }

  void entry(String key, String value) {
    entry(key, () -> page.html().text(value));
  }
}
