package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.accede.report.page.Page;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;

/** Standings of which no more is to be said than that they are: their names, each a link. */
final class NameList {
  private final Page page;
  private final Perspective perspective;

  NameList(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  void write(List<Standing> standings) {
    page.html()
        .element("ul", ImmutableMap.of("class", "names"), () -> standings.forEach(this::item));
  }

  private void item(Standing standing) {
    page.html()
        .element(
            "li",
            () -> {
              perspective.jump(standing.participant(), standing.treaty(), ImmutableList.of(), page);
              String further = perspective.further(standing, page.words());
              if (!further.isBlank()) {
                page.html().text(" ");
                page.html().leaf("span", ImmutableMap.of("class", "title"), further);
              }
            });
  }
}
