package org.accede.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.answer.ExplanationText;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;

/** Registers held against a single check; every finding is put into words in both languages. */
public final class Held {
  private Held() {}

  /** What the check says on a day: {@code none}, {@code possible} or {@code certain}. */
  public static String against(Check check, TreatyRegister register, String day) {
    List<Finding> findings = findings(check, register, day);
    return findings.isEmpty()
        ? "none"
        : findings.stream().anyMatch(one -> one.certainty() == Certainty.CERTAIN)
            ? "certain"
            : "possible";
  }

  /** What the check finds on a day. */
  public static List<Finding> findings(Check check, TreatyRegister register, String day) {
    List<Finding> findings =
        Checks.in(Accessions.in(register), Catalogue.of(List.of(check)))
            .asOf(AsOf.on(LocalDate.parse(day)));
    for (Finding finding : findings) {
      for (OfficialLanguage language : OfficialLanguage.values()) {
        Wording wording = Wording.in(language);
        assertThat(wording.of(finding.statement())).isNotBlank();
        assertThat(wording.of(finding.whatToDo())).isNotBlank();
        assertThat(ExplanationText.lines(finding.explanation(), wording)).isNotEmpty();
      }
    }
    return findings;
  }
}
