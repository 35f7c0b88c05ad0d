package org.accede.report;

import java.util.Locale;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Severity;

/** The names that the style sheet has for stages and severities. */
final class StageStyle {
  /** That of an answer with several possible stages. */
  static final String UNDETERMINED = "undetermined";

  private StageStyle() {}

  static String of(AccessionStage stage) {
    return of((Enum<?>) stage);
  }

  static String of(Severity severity) {
    return of((Enum<?>) severity);
  }

  private static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
