package org.accede.report.words;

import java.util.stream.Collectors;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;

/**
 * For whom a record is complete, as the end of a sentence: nothing if for everyone, a group, or a
 * number of participants with their names.
 */
public final class CoveragePhrase {
  private final ReportWords words;
  private final TreatyRegister register;

  public CoveragePhrase(ReportWords words, TreatyRegister register) {
    this.words = words;
    this.register = register;
  }

  /** For whom it is complete, with a comma before it; empty if for everyone. */
  public String forWhom(Coverage coverage) {
    Scope scope = coverage.scope();
    if (scope == Scope.Group.EVERYONE) {
      return "";
    }
    return words.of(
        "scope.further",
        scope instanceof Scope.Named named ? named(named) : Message.of("coverage.for." + scope));
  }

  private Message named(Scope.Named scope) {
    String names =
        scope.participants().stream()
            .map(code -> register.find(code).map(words::name).orElse(code.value()))
            .sorted(words.alphabetical())
            .collect(Collectors.joining(", "));
    return Message.of("scope.named", scope.participants().size(), names);
  }
}
