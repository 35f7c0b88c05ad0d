package org.accede.cli;

import static java.util.Comparator.comparing;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
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
    TextTable table = Layout.table(6, 34, 6, 24, 30);
    register.steps().stream()
        .map(step -> new Pair(step.participant(), step.treaty()))
        .distinct()
        .sorted(comparing(Pair::participant).thenComparing(Pair::treaty))
        .forEach(pair -> row(table, accessions, register, pair, wording));
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    Layout.lines(table).forEach(out::println);
    out.flush();
    return 0;
  }

  /** A participant and a treaty, once for all their steps. */
  private record Pair(ParticipantCode participant, TreatyNumber treaty) {}

  private void row(
      TextTable table, Accessions accessions, TreatyRegister register, Pair step, Wording wording) {
    Answer<AccessionState> answer =
        accessions
            .of(step.participant())
            .to(step.treaty())
            .asOf(asOfOptions.asOf(Injected.value(front)));
    if ((stage != null && answer.candidates().stream().noneMatch(one -> one.stage() == stage))
        || (expiring != null && answer.candidates().stream().noneMatch(this::isExpiring))) {
      return;
    }
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
        step.participant().value(),
        Layout.cut(register.participant(step.participant()).name().in(wording.language()), 32),
        step.treaty().toString(),
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
