package org.accede.report.page;

import java.util.Locale;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Severity;

/** The names that the style sheet has for stages and severities. */
public final class StageStyle {
  /** That of an answer with several possible stages. */
  public static final String UNDETERMINED = "undetermined";

  private StageStyle() {}

  public static String of(AccessionStage stage) {
    return of((Enum<?>) stage);
  }

  public static String of(Severity severity) {
    return of((Enum<?>) severity);
  }

  private static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
