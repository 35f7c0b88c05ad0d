package org.accede.cli.text;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.invitation.Invitation;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import picocli.CommandLine.Help.TextTable;

/** Procedures of invitation for people: a line for each, with the decision and the last day. */
public final class InvitationsText {
  /** Stages that stand side by side; of more one says that there are several. */
  private static final int MOST_STAGES = 2;

  private final Wording wording;
  private final TreatyRegister register;
  private final AsOf asOf;

  /**
   * A text.
   *
   * @param register what was known on the day of the question
   */
  public InvitationsText(Wording wording, TreatyRegister register, AsOf asOf) {
    this.wording = wording;
    this.register = register;
    this.asOf = asOf;
  }

  /** The lines of a list of procedures. */
  public List<String> lines(Collection<Accessions.ToTreaty> procedures) {
    List<String> lines = new ArrayList<>();
    lines.addAll(title("invitations.title", "invitations.titleKnownOn", procedures.size()));
    if (!procedures.isEmpty()) {
      table(lines, procedures);
      note(lines);
    }
    return lines;
  }

  /**
   * Those whose invitation can end within some time: first those of whose last day something is on
   * record, by that day, then the others, which may end within it or not.
   */
  public List<String> expiring(Collection<Accessions.ToTreaty> procedures, Period within) {
    List<Accessions.ToTreaty> known =
        procedures.stream()
            .filter(one -> end(one).isPresent())
            .sorted(Comparator.comparing(one -> end(one).orElseThrow()))
            .toList();
    List<Accessions.ToTreaty> unknown =
        procedures.stream().filter(one -> end(one).isEmpty()).toList();
    LocalDate last = asOf.date().plus(within);
    List<String> lines = new ArrayList<>();
    lines.addAll(title("invitations.expiring", "invitations.expiringKnownOn", last, known.size()));
    if (!known.isEmpty()) {
      table(lines, known);
    }
    if (!unknown.isEmpty()) {
      lines.add("");
      lines.add(wording.of(Message.of("invitations.expiring.unknown", unknown.size())));
      table(lines, unknown);
    }
    if (!procedures.isEmpty()) {
      note(lines);
    }
    return lines;
  }

  /** A title as of the day, and as known on another where one was asked for. */
  private List<String> title(String key, String keyKnownOn, Object... arguments) {
    List<Object> told = new ArrayList<>();
    told.add(asOf.date());
    asOf.knownOn().ifPresent(told::add);
    told.addAll(Arrays.asList(arguments));
    return Layout.wrap(
        wording.of(Message.of(asOf.knownOn().isPresent() ? keyKnownOn : key, told.toArray())));
  }

  private void table(List<String> lines, Collection<Accessions.ToTreaty> procedures) {
    lines.add("");
    TextTable table = Layout.table(26, 6, 23, 23, 22);
    table.addRowValues(
        wording.of("invitations.participant"),
        "",
        wording.of("invitations.decided"),
        wording.of("invitations.lastDay"),
        wording.of("invitations.stage"));
    procedures.forEach(procedure -> row(table, procedure));
    lines.addAll(Layout.lines(table));
  }

  private void note(List<String> lines) {
    lines.add("");
    lines.addAll(Layout.wrap(wording.of("invitations.note")));
  }

  private void row(TextTable table, Accessions.ToTreaty procedure) {
    Answer<AccessionState> answer = procedure.asOf(asOf);
    Optional<ImpreciseDate> decided = decided(procedure);
    table.addRowValues(
        Layout.cut(procedure.participant().name().in(wording.language()), 24),
        procedure.treaty().number().toString(),
        decided.map(Object::toString).orElse(""),
        decided.isPresent() ? lastDay(answer) : "",
        stages(answer));
  }

  /** The day of the last invitation that can have been adopted by then. */
  private Optional<ImpreciseDate> decided(Accessions.ToTreaty procedure) {
    return Streams.findLast(
        register
            .dossier(procedure.participant().code(), procedure.treaty().number())
            .procedures()
            .stream()
            .flatMap(one -> one.invitation().stream())
            .map(Invitation::on)
            .filter(on -> on.isOnOrBefore(asOf.date()) != Trilean.NO));
  }

  /**
   * The last day of a term that somebody stated or a rule counts; not where only its day is. What
   * an extension that was asked for has made of it is not known: it is the day before that.
   */
  private String lastDay(Answer<AccessionState> answer) {
    return beforeAnExtension(answer)
        .or(() -> invited(answer).flatMap(InvitationsText::boundedEnd))
        .map(Object::toString)
        .orElseGet(() -> invited(answer).map(any -> wording.of("invitations.notKnown")).orElse(""));
  }

  private static Optional<ImpreciseDate> beforeAnExtension(Answer<AccessionState> answer) {
    return answer.onRecord().stream()
        .filter(state -> state.stage() == AccessionStage.INVITATION_LAPSED)
        .filter(state -> state.extensionPending() != Trilean.NO)
        .flatMap(state -> state.since().stream())
        .map(since -> since.plusDays(-1))
        .filter(last -> last.latest().isPresent())
        .findFirst();
  }

  private static Optional<AccessionState> invited(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .filter(one -> one.stage() == AccessionStage.INVITED)
        .findFirst();
  }

  private static Optional<ImpreciseDate> boundedEnd(AccessionState invited) {
    return invited.until().filter(until -> until.latest().isPresent());
  }

  /** The first day that can be the last of the term; empty where the term has no known bound. */
  private Optional<LocalDate> end(Accessions.ToTreaty procedure) {
    return invited(procedure.asOf(asOf))
        .flatMap(InvitationsText::boundedEnd)
        .map(until -> until.earliest().orElse(asOf.date()));
  }

  private String stages(Answer<AccessionState> answer) {
    return answer
        .lastSeen()
        .map(
            seen ->
                wording.of(
                        Message.of(
                            "invitations.lastSeen",
                            Message.of("stage." + seen.value().stage()),
                            seen.on().toString()))
                    + asked(seen.value()))
        .orElseGet(() -> candidates(answer));
  }

  private String candidates(Answer<AccessionState> answer) {
    List<String> stages =
        answer.candidates().stream()
            .map(state -> wording.of("stage." + state.stage()) + asked(state))
            .distinct()
            .toList();
    return stages.size() > MOST_STAGES
        ? wording.of("invitations.undetermined")
        : String.join(" / ", stages);
  }

  /** That more time was asked for, which an invitation that has merely run out is not. */
  private String asked(AccessionState state) {
    return state.extensionPending() == Trilean.NO
        ? ""
        : wording.of("list.further")
            + wording.of("status.askedExtension." + state.extensionPending());
  }
}
