package org.accede.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.output.Document;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** All procedures of invitation on record, with where they stand. */
@Command(
    name = "invitations",
    mixinStandardHelpOptions = true,
    description = "The procedures of invitation on record, and where they stand on a day.")
final class InvitationsCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Option(
      names = "--state",
      paramLabel = "STAGE",
      description = "Only those that stand, or may stand, there: ${COMPLETION-CANDIDATES}.")
  private @Nullable AccessionStage stage;

  @Option(
      names = "--expiring",
      paramLabel = "PERIOD",
      description = "Only invitations that can end within this period: 12m, 2y.")
  private @Nullable Period expiring;

  @Override
  public Integer call() {
    Wording wording = languageOption.wording();
    TreatyRegister register = registerOptions.register(languageOption);
    Accessions accessions = readingOption.accessions(register);
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    ImmutableList<Accessions.ToTreaty> listed =
        register.steps().stream()
            .map(step -> new Pair(step.participant(), step.treaty()))
            .distinct()
            .sorted(comparing(Pair::participant).thenComparing(Pair::treaty))
            .map(pair -> accessions.of(pair.participant()).to(pair.treaty()))
            .filter(procedure -> isListed(procedure.asOf(asOf)))
            .collect(toImmutableList());
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    if (formatOption.isJson()) {
      Output.of(Injected.value(spec))
          .document(Document.invitations(asOf, listed).toJson(languageOption.language()));
    } else {
      TextTable table = Layout.table(6, 34, 6, 24, 30);
      listed.forEach(procedure -> row(table, procedure, procedure.asOf(asOf), wording));
      Layout.lines(table).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  /** A participant and a treaty, once for all their steps. */
  private record Pair(ParticipantCode participant, TreatyNumber treaty) {}

  private boolean isListed(Answer<AccessionState> answer) {
    return (stage == null || answer.candidates().stream().anyMatch(one -> one.stage() == stage))
        && (expiring == null || answer.candidates().stream().anyMatch(this::isExpiring));
  }

  private static void row(
      TextTable table,
      Accessions.ToTreaty procedure,
      Answer<AccessionState> answer,
      Wording wording) {
    String stages =
        answer
            .lastSeen()
            .map(
                seen ->
                    wording.of(
                        Message.of(
                            "invitations.lastSeen",
                            Message.of("stage." + seen.value().stage()),
                            seen.on().toString())))
            .orElseGet(
                () ->
                    answer.candidates().stream()
                        .map(one -> wording.of("stage." + one.stage()))
                        .collect(Collectors.joining(" / ")));
    Optional<ImpreciseDate> until =
        answer.candidates().stream()
            .filter(one -> one.stage() == AccessionStage.INVITED)
            .flatMap(one -> one.until().stream())
            .findFirst();
    table.addRowValues(
        procedure.participant().code().value(),
        Layout.cut(procedure.participant().name().in(wording.language()), 32),
        procedure.treaty().number().toString(),
        until.map(Object::toString).orElse(""),
        stages);
  }

  private boolean isExpiring(AccessionState state) {
    LocalDate day = asOfOptions.asOf(Injected.value(front)).date();
    return state.stage() == AccessionStage.INVITED
        && state
            .until()
            .map(until -> until.isOnOrBefore(day.plus(Injected.value(expiring))) != Trilean.NO)
            .orElse(false);
  }
}
