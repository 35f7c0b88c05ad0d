package org.accede.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.accede.output.Document;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All treaties. */
@Command(
    name = "treaties",
    mixinStandardHelpOptions = true,
    description =
        "All treaties of the series: number, opening for signature, entry into force, title.")
final class TreatiesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Override
  public Integer call() {
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    Collection<Treaty> treaties = registerOptions.register(languageOption).treaties();
    if (formatOption.isJson()) {
      Output.of(Injected.value(spec))
          .document(Document.treaties(treaties).toJson(languageOption.language()));
      return 0;
    }
    TextTable table = Layout.table(6, 12, 12, 70);
    for (Treaty treaty : treaties) {
      table.addRowValues(
          treaty.number().toString(),
          treaty.openedOn().toString(),
          treaty.inForceOn().map(Object::toString).orElse("-"),
          treaty.title().in(languageOption.language()));
    }
    Layout.lines(table).forEach(out::println);
    return 0;
  }
}
