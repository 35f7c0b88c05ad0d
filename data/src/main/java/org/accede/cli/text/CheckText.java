package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import org.accede.answer.ExplanationText;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Severity;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.AsOf;

/** Findings as a text for people: a line for each, if there are several, then a paragraph. */
public final class CheckText {
  private static final String INDENT = "  ";

  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  public CheckText(Wording wording) {
    this.wording = wording;
  }

  /** The findings of a day. */
  public String of(AsOf asOf, ImmutableList<Finding> findings) {
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    long notices = count(findings, Severity.NOTICE);
    append(
        wording.of(
            asOf.knownOn()
                .map(
                    known ->
                        Message.of(
                            "check.titleKnownOn",
                            asOf.date(),
                            known,
                            findings.size(),
                            errors,
                            warnings,
                            notices))
                .orElse(
                    Message.of(
                        "check.title", asOf.date(), findings.size(), errors, warnings, notices))));
    if (findings.size() > 1) {
      text.append('\n');
      findings.forEach(finding -> append("- " + heading(finding)));
    }
    findings.forEach(this::append);
    return text.toString();
  }

  private static long count(ImmutableList<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private void append(Finding finding) {
    text.append('\n');
    append(heading(finding));
    append(INDENT + wording.of(finding.statement()));
    if (finding.certainty() == Certainty.POSSIBLE) {
      append(INDENT + wording.of("check.possibleNote"));
    }
    ExplanationText.lines(finding.explanation(), wording).forEach(line -> append(INDENT + line));
    append(INDENT + wording.of("check.whatToDo"));
    append(INDENT + INDENT + "- " + wording.of(finding.whatToDo()));
    append(INDENT + wording.of("check.basis"));
    finding.explanation().basis().stream()
        .map(Citation::label)
        .forEach(label -> append(INDENT + INDENT + "- " + label));
  }

  private String heading(Finding finding) {
    return wording.of("check.severity." + finding.severity()) + " " + about(finding);
  }

  private String about(Finding finding) {
    String whom = finding.participant().map(one -> wording.of(one.name())).orElse("");
    String what = finding.treaty().map(one -> wording.of(one.label())).orElse("");
    String both = whom.isEmpty() || what.isEmpty() ? whom + what : whom + ", " + what;
    return (both.isEmpty() ? wording.of("check.register") : both)
        + " ["
        + finding.check()
        + "]"
        + (finding.certainty() == Certainty.POSSIBLE ? " " + wording.of("check.possible") : "");
  }

  private void append(String line) {
    Layout.wrap(line).forEach(part -> text.append(part).append('\n'));
  }
}
