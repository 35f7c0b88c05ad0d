package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.accede.bench.SimpleChecks.FactCase;
import org.accede.time.Trilean;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: the rules are fired for one fact after another. */
final class EasyRulesChecker implements FactChecker {
  private static final String CASE = "case";
  private static final String DAY = "day";
  private static final String FOUND = "found";

  private final ImmutableList<FactCase> cases;
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRulesChecker(ImmutableList<FactCase> cases) {
    this.cases = cases;
    rules.register(
        rule(SimpleChecks.BEFORE_OPENING, FactCase::isJoining, SimpleChecks::beforeOpening),
        rule(SimpleChecks.AFTER_CLOSING, FactCase::isClosable, SimpleChecks::afterClosing),
        rule(SimpleChecks.ENTRY_BEFORE_TREATY, FactCase::isEntry, SimpleChecks::entryBeforeTreaty),
        rule(SimpleChecks.WITHOUT_SOURCE, FactCase::isInferred, SimpleChecks::inferred));
  }

  private static Rule rule(
      String id, Predicate<FactCase> concerns, BiFunction<FactCase, LocalDate, Trilean> holds) {
    return new RuleBuilder()
        .name(id)
        .when(
            facts -> {
              FactCase one = facts.get(CASE);
              LocalDate day = facts.get(DAY);
              return concerns.test(one) && holds.apply(one, day) != Trilean.NO;
            })
        .then(
            facts -> {
              FactCase one = facts.get(CASE);
              LocalDate day = facts.get(DAY);
              List<Hit> found = facts.get(FOUND);
              found.add(Hit.of(id, one, holds.apply(one, day)));
            })
        .build();
  }

  @Override
  public List<Hit> findings(LocalDate day) {
    List<Hit> found = new ArrayList<>();
    Facts facts = new Facts();
    facts.put(DAY, day);
    facts.put(FOUND, found);
    for (FactCase one : cases) {
      facts.put(CASE, one);
      engine.fire(rules, facts);
    }
    return found;
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
