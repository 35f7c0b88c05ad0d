package org.accede.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Output;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.InvitationsText;
import org.accede.cli.text.NameOrder;
import org.accede.invitation.Invitation;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
  private static final ImmutableSet<AccessionStage> NOBODY_IS_INVITED =
      Sets.immutableEnumSet(AccessionStage.NOT_YET_OPEN, AccessionStage.NOT_OPEN);

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
    TreatyRegister known = asOf.knownOn().map(register::knownOn).orElse(register);
    ImmutableList<Accessions.ToTreaty> listed =
        known.steps().stream()
            .filter(step -> expiring == null || step instanceof Invitation)
            .map(step -> known.dossier(step.participant(), step.treaty()))
            .distinct()
            .filter(dossier -> canHaveBegun(dossier, accessions, asOf))
            .map(dossier -> accessions.of(dossier.participant()).to(dossier.treaty()))
            .sorted(
                comparing(Accessions.ToTreaty::participant, NameOrder.in(wording.language()))
                    .thenComparing(procedure -> procedure.treaty().number()))
            .filter(procedure -> isListed(procedure.asOf(asOf)))
            .collect(toImmutableList());
    Output output = Output.of(Injected.value(spec));
    if (formatOption.isJson()) {
      output.document(Document.invitations(asOf, listed).toJson(languageOption.language()));
    } else {
      InvitationsText text = new InvitationsText(wording, known, asOf);
      List<String> lines = expiring == null ? text.lines(listed) : text.expiring(listed, expiring);
      output.text(
          Footnotes.of(register, languageOption.language()).below(String.join("\n", lines) + "\n"));
    }
    return 0;
  }

  /** One that has no earliest day is not from a time when nobody could be invited. */
  private static boolean canHaveBegun(Dossier dossier, Accessions accessions, AsOf asOf) {
    Trilean hasBegun =
        dossier.procedures().stream()
            .map(procedure -> procedure.hasBegunBy(asOf.date()))
            .reduce(Trilean.NO, Trilean::or);
    return switch (hasBegun) {
      case YES -> true;
      case MAYBE ->
          accessions.of(dossier.participant()).to(dossier.treaty()).asOf(asOf).candidates().stream()
              .map(AccessionState::stage)
              .anyMatch(one -> !NOBODY_IS_INVITED.contains(one));
      case NO -> false;
    };
  }

  private boolean isListed(Answer<AccessionState> answer) {
    return (stage == null || answer.candidates().stream().anyMatch(one -> one.stage() == stage))
        && (expiring == null || answer.candidates().stream().anyMatch(this::isExpiring));
  }

  private boolean isExpiring(AccessionState state) {
    LocalDate day = asOfOptions.asOf(Injected.value(front)).date();
    return state.stage() == AccessionStage.INVITED
        && state
            .until()
            .map(until -> until.isOnOrBefore(day.plus(Injected.value(expiring))) != Trilean.NO)
            .orElse(true);
  }
}
