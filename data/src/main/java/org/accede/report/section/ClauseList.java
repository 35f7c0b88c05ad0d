package org.accede.report.section;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.query.InvitationDecision;
import org.accede.register.TreatyRegister;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.words.ClausePhrases;
import org.accede.report.words.NumberKnown;
import org.accede.rule.entry.ThresholdRule;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;

/** What the final clauses of a treaty say, as far as they were read. */
public final class ClauseList {
  private final Page page;
  private final ClausePhrases phrases;

  public ClauseList(Page page) {
    this.page = page;
    this.phrases = new ClausePhrases(page.words());
  }

  /**
   * What an invitation needs, and who has a part in it on the day.
   *
   * @param recordEnd where the record of the Parties ends, if that is before the day
   */
  public void decision(InvitationDecision decision, Optional<LocalDate> recordEnd) {
    if (decision.routes().isEmpty()) {
      page.paragraph("plain", "decision.none");
    }
    for (AccessionRoute route : decision.routes()) {
      page.html()
          .element(
              "p",
              ImmutableMap.of("class", "plain"),
              () -> {
                page.html()
                    .text(
                        page.words()
                            .of(
                                route.toSign() ? "decision.toSign" : "decision.toAccede",
                                phrases.place(decision.article(), code(decision.treaty())),
                                phrases.of(route)));
                page.sources().cite(page.html(), decision.treaty().clauses().citations());
              });
      page.html()
          .element(
              "ul",
              () -> {
                for (DecisionRequirement requirement : route.how()) {
                  page.html().leaf("li", page.words().capital(phrases.of(requirement)));
                }
              });
    }
    FactSheet facts = new FactSheet(page);
    facts.write(
        "counts",
        () -> {
          facts.entry("decision.members", Integer.toString(decision.members().size()));
          facts.count(
              "decision.parties",
              decision.parties().size(),
              NumberKnown.of(!decision.perhapsParties().isEmpty(), recordEnd.isPresent()));
          facts.entry(
              "decision.perhapsParties", Integer.toString(decision.perhapsParties().size()));
        });
    recordEnd.ifPresent(day -> page.paragraph("note", "decision.recordEnds", day));
    page.html()
        .leaf(
            "p",
            ImmutableMap.of("class", "note"),
            decision
                .notification()
                .map(
                    clause ->
                        page.words()
                            .of(
                                clause.invitedStates()
                                    ? "decision.notified"
                                    : "decision.notNotified",
                                clause.article()))
                .orElseGet(() -> page.words().of("decision.notificationNotRead")));
  }

  private static Optional<?> code(Treaty treaty) {
    return treaty.clauses().accession().flatMap(clause -> clause.code());
  }

  /** The clauses one by one. */
  public void write(Treaty treaty, TreatyRegister register) {
    FinalClauses clauses = treaty.clauses();
    page.html()
        .element(
            "p",
            ImmutableMap.of("class", "plain"),
            () -> {
              page.html().text(page.words().of("clauses.read." + clauses.read()));
              page.sources().cite(page.html(), clauses.citations());
            });
    page.html()
        .element(
            "ul",
            () -> {
              clauses
                  .signature()
                  .ifPresent(
                      clause ->
                          clause
                              .who()
                              .forEach(
                                  who ->
                                      item(
                                          "clauses.signature",
                                          phrases.place(clause.article(), clause.code()),
                                          phrases.of(who))));
              clauses.accession().ifPresent(this::waysIn);
              if (clauses.hasNoAccessionClause()) {
                item("clauses.noAccession");
              }
              clauses
                  .firstEntryIntoForce()
                  .ifPresent(clause -> counting("clauses.first", clause, register));
              clauses
                  .laterEntryIntoForce()
                  .ifPresent(clause -> counting("clauses.later", clause, register));
              clauses
                  .accession()
                  .flatMap(clause -> clause.effect())
                  .ifPresent(clause -> counting("clauses.acceding", clause, register));
              clauses
                  .denunciation()
                  .ifPresent(
                      clause ->
                          clause
                              .effect()
                              .ifPresent(
                                  effect ->
                                      item(
                                          "clauses.denunciation",
                                          phrases.place(clause.article(), Optional.empty()),
                                          phrases.of(effect))));
              clauses
                  .endsWith()
                  .ifPresent(
                      other ->
                          item(
                              "clauses.endsWith",
                              phrases.place(other),
                              register.treaty(other.treaty()).label()));
              progress(treaty, register);
            });
    clauses
        .special()
        .ifPresent(
            special ->
                page.html()
                    .element(
                        "p",
                        ImmutableMap.of("class", "remark"),
                        () -> {
                          page.html().text(page.words().of("clauses.note") + " ");
                          page.html().leaf("span", ImmutableMap.of("lang", "en"), special);
                        }));
  }

  private void waysIn(AccessionClause clause) {
    String place = phrases.place(clause.article(), clause.code());
    clause.routes().forEach(route -> page.html().leaf("li", phrases.wayIn(place, route)));
  }

  /** How far it has come, while it is not in force. */
  private void progress(Treaty treaty, TreatyRegister register) {
    if (treaty.inForceOn().isEmpty()) {
      new ThresholdRule()
          .progress(register, treaty).explanation().steps().stream()
              .map(Step::message)
              .forEach(message -> page.html().leaf("li", page.words().of(message)));
    }
  }

  private void counting(String key, EntryIntoForceClause clause, TreatyRegister register) {
    item(key, phrases.place(clause.article(), Optional.empty()), phrases.of(clause.counting()));
    clause
        .waitedFor()
        .ifPresent(other -> item("clauses.waitedFor", register.treaty(other).label()));
  }

  private void item(String key, Object... arguments) {
    page.html().leaf("li", page.words().of(key, arguments));
  }
}
