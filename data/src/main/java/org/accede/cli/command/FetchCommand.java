package org.accede.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ServiceOptions;
import org.accede.cli.terminal.FileArgument;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Progress;
import org.accede.fetch.FetchException;
import org.accede.fetch.FetchOutcome;
import org.accede.fetch.FetchPlan;
import org.accede.fetch.Fetching;
import org.accede.fetch.ReplyFolder;
import org.accede.fetch.ServiceRequest;
import org.accede.fetch.TreatyOfficeService;
import org.accede.json.ManifestFile;
import org.accede.output.Document;
import org.accede.output.OutputFormat;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The replies of the depositary's service, in a folder. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches the treaty search, the places and every chart of signatures and ratifications from"
          + " the Treaty Office's service into a folder, one file for each reply with the bytes as"
          + " they came, and a manifest. Reading them is the work of import.",
      "What the folder holds is not asked for again: after a failure or an interruption the same"
          + " command goes on where it stopped. Certificates are always checked."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Everything asked for is in the folder.",
      "1:Something is missing, and standard error says what came in its place; the folder can be"
          + " used, and the next fetch goes on.",
      "2:Nothing could be done as asked."
    })
final class FetchCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final ServiceOptions serviceOptions = new ServiceOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The folder; made if it is not there.")
  private String folder = "";

  @Option(names = "--declarations", description = "Also the reservations and declarations.")
  private boolean declarations;

  @Option(
      names = "--treaty",
      paramLabel = "T",
      split = ",",
      description = "Only the charts of these treaties, without the search.")
  private List<String> treaties = new ArrayList<>();

  @Option(
      names = "--refresh",
      description = "Ask again for what the folder holds; it stays until the new reply is there.")
  private boolean refresh;

  @Option(names = "--dry-run", description = "Ask for nothing, and print what would be asked for.")
  private boolean dryRun;

  @Override
  public Integer call() throws InterruptedException {
    if (Output.isStandard(folder)) {
      throw new ParameterException(
          Injected.value(spec).commandLine(),
          "expected a folder, found " + folder + ": standard output holds no folder");
    }
    TreatyOfficeService service = serviceOptions.service(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    FetchPlan plan =
        new FetchPlan(
            treaties.stream()
                .map(name -> register.treaty(name).number())
                .collect(ImmutableSortedSet.toImmutableSortedSet(TreatyNumber::compareTo)),
            declarations);
    if (dryRun) {
      Output.of(Injected.value(spec)).text(dry(plan, service, register));
      return 0;
    }
    try (ReplyFolder kept =
        ReplyFolder.open(
            FileArgument.path("output", folder), Injected.value(front).clock().instant())) {
      if (refresh) {
        kept.refreshSince(Injected.value(front).clock().instant());
      }
      FetchOutcome outcome;
      try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
        outcome = new Fetching(service, kept).fetch(plan, new FetchProgress(progress));
      }
      tell(outcome.faults());
      formatOption.print(
          Injected.value(spec),
          formatOption.isJson()
              ? Document.of(OutputFormat.FETCH, json -> write(json, outcome, kept.manifest()))
                  .toJson(languageOption.language())
              : text(outcome, kept.manifest()));
      return outcome.isComplete() ? 0 : 1;
    }
  }

  private void tell(ImmutableList<FetchException> faults) {
    faults.forEach(
        fault ->
            Injected.value(spec).commandLine().getErr().println("accede: " + fault.getMessage()));
  }

  /** The addresses, one on a line; the treaties are those on record. */
  private static String dry(FetchPlan plan, TreatyOfficeService service, TreatyRegister register) {
    StringBuilder addresses = new StringBuilder();
    for (ServiceRequest request :
        plan.requests(register.treaties().stream().map(Treaty::number).toList())) {
      addresses.append(service.address(request)).append('\n');
    }
    return addresses.toString();
  }

  private String text(FetchOutcome outcome, ManifestFile manifest) {
    Wording wording = languageOption.wording();
    List<String> lines =
        new ArrayList<>(
            Layout.wrap(
                wording.of(
                    Message.of(
                        "fetch.done",
                        folder,
                        outcome.wanted(),
                        outcome.had(),
                        outcome.fetched()))));
    if (!outcome.isComplete()) {
      lines.addAll(Layout.wrap(wording.of("fetch.incomplete")));
    }
    if (treaties.isEmpty()) {
      String parts =
          String.join(
              ", ",
              manifest.complete().stream().map(part -> wording.of("fetch.part." + part)).toList());
      lines.addAll(
          Layout.wrap(
              wording.of(
                  parts.isEmpty()
                      ? Message.of("fetch.complete.none")
                      : Message.of("fetch.complete", parts))));
    }
    return String.join("\n", lines) + "\n";
  }

  private void write(JsonGenerator json, FetchOutcome outcome, ManifestFile manifest)
      throws IOException {
    json.writeStringField("folder", folder);
    json.writeNumberField("wanted", outcome.wanted());
    json.writeNumberField("had", outcome.had());
    json.writeNumberField("fetched", outcome.fetched());
    json.writeArrayFieldStart("complete");
    for (ManifestFile.Part part : manifest.complete()) {
      json.writeString(part.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("faults");
    for (FetchException fault : outcome.faults()) {
      json.writeStartObject();
      json.writeStringField("fault", fault.fault().name());
      json.writeStringField("address", fault.address().toString());
      json.writeStringField("message", fault.getMessage());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
