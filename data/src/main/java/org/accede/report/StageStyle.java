package org.accede.report;

import java.util.Locale;
import org.accede.rule.accession.AccessionStage;

/** The names that the style sheet has for stages. */
final class StageStyle {
  /** That of an answer with several possible stages. */
  static final String UNDETERMINED = "undetermined";

  private StageStyle() {}

  static String of(AccessionStage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
