package org.accede.cli.command;

import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.terminal.Layout;
import org.accede.output.Document;
import org.accede.query.StandardCatalogue;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.source.Citation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The catalogue of checks with its sources. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "The rules that 'accede check' holds the facts against, with their sources.")
final class RulesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();

  @Override
  public Integer call() {
    Wording wording = languageOption.wording();
    Catalogue catalogue = StandardCatalogue.get();
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.rules(catalogue).toJson(languageOption.language())
            : text(catalogue, wording));
    return 0;
  }

  private static String text(Catalogue catalogue, Wording wording) {
    StringBuilder text = new StringBuilder();
    for (Check check : catalogue.checks()) {
      append(text, check.id() + " (" + wording.of("check.severity." + check.severity()) + ")");
      append(text, "  " + wording.of(check.statement()));
      for (Citation citation : check.basis()) {
        append(text, "  - " + citation.label());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    Layout.wrap(line).forEach(part -> text.append(part).append('\n'));
  }
}
