package org.accede.cli.text;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.answer.Wording;
import org.accede.body.BodyMembership;
import org.accede.body.BodyStage;
import org.accede.body.BodyStanding;
import org.accede.participant.Participant;
import org.accede.report.WaysIn;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** Where a participant stands with treaties, in Markdown: one table for a paper. */
public final class StatusMarkdown {
  private final Wording wording;
  private final AsOf asOf;
  private final boolean all;
  private final StateWords words;
  private final WaysIn waysIn;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A page.
   *
   * @param all whether to list what is merely possible, too
   */
  public StatusMarkdown(Wording wording, AsOf asOf, boolean all) {
    this.wording = wording;
    this.asOf = asOf;
    this.all = all;
    this.words = new StateWords(wording);
    this.waysIn = WaysIn.in(wording.language());
  }

  /** The page about a participant. */
  public String of(
      Participant participant,
      ImmutableMap<Treaty, Answer<AccessionState>> states,
      List<BodyStanding> bodies) {
    StatusSelection selection = new StatusSelection(states, waysIn, all);
    for (AccessionStage stage : StatusSelection.ORDER) {
      if (all || !StatusSelection.MERELY_POSSIBLE.contains(stage)) {
        selection.at(stage).forEach(this::determined);
      }
    }
    selection.lastSeen().forEach(this::lastSeen);
    if (all) {
      selection.eitherWayIn().forEach((treaty, answer) -> row(treaty, waysIn.words(), "", "", ""));
    }
    selection.undetermined().forEach(this::undetermined);
    MarkdownPage page =
        new MarkdownPage()
            .heading(2, StatusText.title(wording, participant, asOf))
            .table(
                List.of(
                    wording.of("compare.treaty"),
                    wording.of("status.column.stage"),
                    wording.of("status.since"),
                    wording.of("status.until"),
                    wording.of("status.column.note")),
                rows);
    if (!all) {
      StatusUnlisted unlisted = new StatusUnlisted(wording);
      unlisted.sentence(selection).ifPresent(page::paragraph);
      unlisted.charts(states).ifPresent(page::paragraph);
    }
    StatusCautions.sentences(wording, selection.listed()).forEach(page::paragraph);
    if (!bodies.isEmpty()) {
      page.paragraph(wording.of(Message.of("body.heading", bodies.size())))
          .table(
              List.of(
                  wording.of("body.column.body"),
                  wording.of("body.column.role"),
                  wording.of("status.since"),
                  wording.of("status.until"),
                  wording.of("body.column.lastSeen")),
              bodies.stream().flatMap(one -> rows(one).stream()).toList());
    }
    return page.toString();
  }

  private void determined(Treaty treaty, AccessionState state) {
    row(
        treaty,
        wording.of("stage." + state.stage()),
        text(state.since()),
        text(state.until()),
        words.notes(state, asOf.date()).orElse(""));
  }

  private void lastSeen(Treaty treaty, Answer<AccessionState> answer) {
    LastSeen<AccessionState> seen = answer.lastSeen().orElseThrow();
    String on = wording.of(Message.of("status.lastSeenOn", seen.on()));
    row(
        treaty,
        wording.of("stage." + seen.value().stage()),
        text(seen.value().since()),
        text(seen.value().until()),
        words
            .notesOfLastSeen(seen.value(), asOf.date())
            .map(notes -> on + wording.of("list.further") + notes)
            .orElse(on));
  }

  private void undetermined(Treaty treaty, Answer<AccessionState> answer) {
    row(treaty, wording.of("status.undetermined"), "", "", words.stages(answer));
  }

  private void row(Treaty treaty, String stage, String since, String until, String note) {
    rows.add(
        List.of(
            wording.of(treaty.label()) + ", " + wording.of(treaty.shortTitle()),
            stage,
            since,
            until,
            note));
  }

  private List<List<String>> rows(BodyStanding standing) {
    String name = wording.of(standing.body().shortName());
    if (standing.stage() == BodyStage.NONE_ON_RECORD) {
      return List.of(List.of(name, wording.of("body.short." + standing.stage()), "", "", ""));
    }
    return standing.memberships().stream()
        .filter(one -> one.on(standing.day()) == standing.stage())
        .map(one -> row(name, one, standing))
        .toList();
  }

  private List<String> row(String name, BodyMembership one, BodyStanding standing) {
    return List.of(
        name,
        BodyText.role(wording, one, standing.day()),
        one.since().equals(ImpreciseDate.unknown()) ? "?" : one.since().toString(),
        text(one.until()),
        one.lastSeen().map(Object::toString).orElse(""));
  }

  private static String text(Optional<ImpreciseDate> date) {
    return date.map(ImpreciseDate::toString).orElse("");
  }
}
