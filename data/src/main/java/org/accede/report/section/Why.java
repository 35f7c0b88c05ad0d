package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.register.Dossier;
import org.accede.report.page.Page;
import org.accede.text.Message;
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

  void steps(ImmutableList<Step> steps) {
    list(ImmutableList.of(), steps);
  }

  private void list(ImmutableList<String> notes, ImmutableList<Step> steps) {
    if (!notes.isEmpty() || !steps.isEmpty()) {
      page.html()
          .element(
              "ul",
              ImmutableMap.of("class", "why"),
              () -> {
                notes.forEach(this::note);
                steps.forEach(this::step);
              });
    }
  }

  private void note(String note) {
    page.html()
        .element(
            "li",
            () ->
                page.html()
                    .leaf(
                        "span",
                        ImmutableMap.of("class", "remark", "lang", "en"),
                        page.words().of(Message.of("why.note", note))));
  }

  private void step(Step step) {
    page.html()
        .element(
            "li",
            () -> {
              page.html().text(page.words().of(step.message()));
              page.sources().cite(page.html(), step.citations());
              list(
                  step.notes().stream()
                      .filter(note -> !saidBelow.contains(note))
                      .collect(ImmutableList.toImmutableList()),
                  step.details());
            });
  }
}
