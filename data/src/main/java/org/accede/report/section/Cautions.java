package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.answer.Step;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.CoveragePhrase;

/** What a reader should know before relying on a report: how complete the record is. */
public final class Cautions {
  private final Page page;
  private final Perspective perspective;
  private final CoveragePhrase coveragePhrase;

  public Cautions(Page page, Perspective perspective, TreatyRegister register) {
    this.page = page;
    this.perspective = perspective;
    this.coveragePhrase = new CoveragePhrase(page.words(), register);
  }

  /**
   * The section with them.
   *
   * @param coverage that of what the report is about
   * @param about what that is, as a reader calls it
   */
  public Section section(List<Coverage> coverage, String about, ImmutableList<Standing> standings) {
    return Section.of("cautions", page, () -> write(coverage, about, standings));
  }

  private void write(List<Coverage> coverage, String about, ImmutableList<Standing> standings) {
    page.html()
        .element(
            "ul",
            () -> {
              coverage.forEach(one -> coverage(one, about));
              if (coverage.isEmpty()) {
                page.html().leaf("li", page.words().of("coverage.none", about));
              }
              byStep(standings).forEach((step, of) -> step(step, of, standings.size()));
            });
  }

  private void coverage(Coverage coverage, String about) {
    page.html()
        .element(
            "li",
            () -> {
              page.html()
                  .text(
                      page.words()
                          .of(
                              "coverage." + coverage.extent(),
                              about,
                              coverage.asOf(),
                              coveragePhrase.forWhom(coverage)));
              page.sources().cite(page.html(), coverage.provenance().citations());
            });
  }

  /** The cautions of all answers, each once, with what they are about. */
  private Map<Step, List<String>> byStep(ImmutableList<Standing> standings) {
    Map<Step, List<String>> byStep = new LinkedHashMap<>();
    for (Standing standing : standings) {
      for (Step step : standing.on(page.day()).explanation().cautions()) {
        byStep
            .computeIfAbsent(step, first -> new ArrayList<>())
            .add(perspective.name(standing, page.words()));
      }
    }
    return byStep;
  }

  private void step(Step step, List<String> of, int all) {
    page.html()
        .element(
            "li",
            () -> {
              if (of.size() < all) {
                page.html().text(page.words().of("cautions.about", String.join(", ", of)));
              }
              page.html().text(page.words().of(step.message()));
              page.sources().cite(page.html(), step.citations());
            });
  }
}
