package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;
import org.accede.time.AsOf;
import org.accede.time.Trilean;

/** Somebody who can hold the facts against {@link SimpleChecks}. */
interface FactChecker extends AutoCloseable {
  String EASY_RULES = "easyrules";
  String DROOLS = "drools";
  String DROOLS_KEPT = "drools-kept";

  ImmutableList<String> ALL = ImmutableList.of(Peers.ACCEDE, EASY_RULES, DROOLS, DROOLS_KEPT);

  /** What is found on a day, in any order. */
  List<?> findings(LocalDate day);

  @Override
  void close();

  static FactChecker open(String name) {
    return switch (name) {
      case Peers.ACCEDE -> new OfAccede();
      case EASY_RULES -> new EasyRulesChecker(SimpleChecks.cases(CouncilOfEurope.register()));
      case DROOLS -> new DroolsChecker(SimpleChecks.cases(CouncilOfEurope.register()));
      case DROOLS_KEPT -> new DroolsChecker.Kept(SimpleChecks.cases(CouncilOfEurope.register()));
      default -> throw new IllegalArgumentException("nobody is called " + name);
    };
  }

  /** Findings in words, in order, so that they can be compared. */
  static ImmutableList<String> words(List<?> findings) {
    return findings.stream()
        .map(one -> one instanceof Finding found ? Hit.of(found).toString() : one.toString())
        .sorted()
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
  }

  /**
   * What is found.
   *
   * @param check the id of the check
   * @param participant the code
   * @param treaty the number
   * @param isCertain whether it holds however the facts can have been
   */
  record Hit(String check, String participant, String treaty, boolean isCertain) {
    static Hit of(String check, SimpleChecks.FactCase one, Trilean holds) {
      return new Hit(
          check,
          one.fact().participant().value(),
          one.fact().treaty().toString(),
          holds == Trilean.YES);
    }

    static Hit of(Finding finding) {
      return new Hit(
          finding.check(),
          finding.participant().orElseThrow().code().value(),
          finding.treaty().orElseThrow().number().toString(),
          finding.certainty() == Certainty.CERTAIN);
    }
  }

  /** Accede with these checks and no others. */
  final class OfAccede implements FactChecker {
    private final Checks checks =
        Checks.in(Accessions.in(CouncilOfEurope.register()), SimpleChecks.catalogue());

    @Override
    public List<Finding> findings(LocalDate day) {
      return checks.asOf(AsOf.on(day));
    }

    @Override
    public void close() {
      // holds nothing open
    }
  }
}
