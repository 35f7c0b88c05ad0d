package org.accede.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.register.Dossier;
import org.accede.treaty.TreatyFact;

/** The steps of an explanation as a list, with the numbers of their sources. */
final class Why {
  private final Page page;
  private final ImmutableSet<String> saidBelow;

  private Why(Page page, ImmutableSet<String> saidBelow) {
    this.page = page;
    this.saidBelow = saidBelow;
  }

  /** The steps without the remarks of facts that are listed with them below. */
  static Why besides(Page page, Dossier dossier) {
    return new Why(
        page,
        Stream.<TreatyFact>concat(dossier.acts().stream(), dossier.steps().stream())
            .flatMap(fact -> fact.provenance().remark().stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  void steps(ImmutableList<Step> all) {
    ImmutableList<Step> steps =
        all.stream().filter(step -> !isSaidBelow(step)).collect(ImmutableList.toImmutableList());
    if (!steps.isEmpty()) {
      page.html().element("ul", ImmutableMap.of("class", "why"), () -> steps.forEach(this::step));
    }
  }

  private boolean isSaidBelow(Step step) {
    return step.remark().filter(saidBelow::contains).isPresent();
  }

  private void step(Step step) {
    page.html()
        .element(
            "li",
            () -> {
              sentence(step);
              page.sources().cite(page.html(), step.citations());
              steps(step.details());
            });
  }

  private void sentence(Step step) {
    String sentence = page.words().of(step.message());
    if (step.remark().isPresent()) {
      page.html().leaf("span", ImmutableMap.of("class", "remark", "lang", "en"), sentence);
    } else {
      page.html().text(sentence);
    }
  }
}
