package org.accede.report.page;

import com.google.common.collect.ImmutableMap;
import org.accede.report.words.NumberKnown;

/** Pairs of a name and what is said under it: the short facts below a title. */
public final class FactSheet {
  private final Page page;

  public FactSheet(Page page) {
    this.page = page;
  }

  public void write(String style, Runnable entries) {
    page.html().element("dl", ImmutableMap.of("class", style), entries);
  }

  public void entry(String key, Runnable value) {
    named(page.words().of(key), value);
  }

  /** A number, as it is known, whose name agrees with it. */
  public void count(String key, int number, NumberKnown known) {
    named(page.words().of(key, number), () -> page.html().text(page.words().count(number, known)));
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

  public void entry(String key, String value) {
    entry(key, () -> page.html().text(value));
  }
}
