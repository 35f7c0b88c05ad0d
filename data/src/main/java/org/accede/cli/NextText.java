package org.accede.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.participant.ParticipantKind;
import org.accede.query.Deadline;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Peers;
import org.accede.query.Plan;
import org.accede.query.ProcedureTime;
import org.accede.query.ProcedureTimes;
import org.accede.query.WayIn;
import org.accede.rule.accession.AccessionState;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/** What a participant can do next, for people: a screen of what is nearest, or all of it. */
final class NextText {
  private static final int NUMBER = 6;
  private static final String INDENT = " ".repeat(2 + NUMBER);
  private static final int NUMBERS_SHOWN = 12;
  private static final int GROUNDS_SHOWN = 2;

  private final Wording wording;
  private final Outlook outlook;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();
  private final Map<Treaty, Answer<AccessionState>> listed = new LinkedHashMap<>();

  NextText(Wording wording, Outlook outlook, boolean all) {
    this.wording = wording;
    this.outlook = outlook;
    this.all = all;
  }

  String text() {
    title();
    deadlines();
    group(NextStepGroup.JOIN_NOW, 4);
    asking(2);
    group(NextStepGroup.FIND_OUT_OR_ASK_ANEW, 3);
    group(NextStepGroup.NOT_OPEN, 4);
    undetermined();
    counted();
    StatusCautions.lines(wording, listed).forEach(this::say);
    return String.join("\n", lines) + "\n";
  }

  private LocalDate day() {
    return outlook.asOf().date();
  }

  private void title() {
    say(
        outlook
            .asOf()
            .knownOn()
            .map(known -> of("outlook.titleKnownOn", outlook.participant().name(), day(), known))
            .orElseGet(() -> of("outlook.title", outlook.participant().name(), day())));
  }

  /** One line for each invitation, with both acts that its end is the last day for. */
  private void deadlines() {
    Map<Treaty, Deadline> ends = new LinkedHashMap<>();
    outlook.deadlines().forEach(deadline -> ends.putIfAbsent(deadline.treaty(), deadline));
    if (ends.isEmpty()) {
      return;
    }
    heading("DEADLINES", ends.size());
    ends.forEach(
        (treaty, deadline) ->
            say("  " + of("outlook.deadline", deadline.safeDay(), number(treaty), title(treaty))));
  }

  private void group(NextStepGroup group, int most) {
    ImmutableList<NextStep> steps = outlook.of(group);
    if (steps.isEmpty()) {
      return;
    }
    heading(group.name(), steps.size());
    shown(steps, most).forEach(this::entry);
    more(steps, most);
    if (group == NextStepGroup.NOT_OPEN) {
      steps.stream()
          .flatMap(step -> step.what().details().stream())
          .filter(step -> step.message().key().equals("next.notOpen.membership"))
          .findFirst()
          .ifPresent(step -> say("  " + wording.of(step.message())));
    }
  }

  private void entry(NextStep step) {
    head(step);
    StringBuilder text = new StringBuilder(wording.of(step.what().message()));
    String grounds = grounds(step);
    if (!grounds.isEmpty()) {
      text.append(" [").append(grounds).append(']');
    }
    Optional<Plan> plan = step.deposit();
    plan.flatMap(deposited -> inForce(deposited.entryIntoForce(), step.advice().countedBy()))
        .ifPresent(sentence -> text.append(' ').append(sentence));
    plan.stream()
        .flatMap(deposited -> deposited.first().stream())
        .forEach(first -> text.append(' ').append(wording.of(first.message())));
    say(INDENT + text);
  }

  /** The documents that state the facts; the treaty itself is cited by its article. */
  private static String grounds(NextStep step) {
    if (step.group() == NextStepGroup.NOT_OPEN) {
      return "";
    }
    ImmutableSet<Citation> clauses =
        ImmutableSet.<Citation>builder()
            .addAll(step.treaty().citations())
            .addAll(step.treaty().clauses().citations())
            .build();
    return facts(step.standing().explanation().steps())
        .map(fact -> best(fact, clauses))
        .flatMap(Optional::stream)
        .distinct()
        .limit(GROUNDS_SHOWN)
        .map(Citation::label)
        .collect(Collectors.joining("; "));
  }

  private static Stream<Step> facts(List<Step> steps) {
    return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), facts(step.details())));
  }

  /** Of the documents that state a fact, the one nearest to whoever decided. */
  private static Optional<Citation> best(Step fact, ImmutableSet<Citation> clauses) {
    return fact.citations().stream()
        .filter(citation -> !clauses.contains(citation))
        .min(Comparator.comparing(citation -> citation.source().kind()));
  }

  /** When it would be in force, by which article; nothing where no day can be told. */
  private Optional<String> inForce(ImpreciseDate on, Optional<String> article) {
    return on.latest()
        .map(
            latest ->
                article
                    .map(place -> of("outlook.inForce.article", day(), on, place))
                    .orElseGet(() -> of("outlook.inForce", day(), on)));
  }

  // To ask.

  private void asking(int most) {
    ImmutableList<NextStep> steps = outlook.of(NextStepGroup.ASK_TO_BE_INVITED);
    if (steps.isEmpty()) {
      return;
    }
    heading(NextStepGroup.ASK_TO_BE_INVITED.name(), steps.size());
    // said once: it is the same for every treaty
    steps.stream()
        .flatMap(step -> step.way().stream())
        .map(way -> way.steps().stream().filter(NextText::isOfAll).toList())
        .filter(common -> !common.isEmpty())
        .findFirst()
        .ifPresent(common -> common.forEach(step -> say("  - " + cited(step))));
    times(outlook.times(), "outlook.times.all.").forEach(time -> say("  - " + time));
    for (NextStep step : shown(steps, most)) {
      head(step);
      step.way().ifPresent(this::way);
    }
    more(steps, most);
  }

  private static boolean isOfAll(Step step) {
    String key = step.message().key();
    return key.equals("next.way.letter") || key.equals("next.way.consultation");
  }

  private String cited(Step step) {
    return step.citations().stream()
        .findFirst()
        .map(citation -> of("outlook.cited", step.message(), citation.label()))
        .orElseGet(() -> wording.of(step.message()));
  }

  private void way(WayIn way) {
    ImmutableList<Message> asked =
        way.steps().stream()
            .map(Step::message)
            .filter(step -> step.key().equals("next.way.clause"))
            .collect(ImmutableList.toImmutableList());
    if (!asked.isEmpty()) {
      String how =
          asked.stream()
              .map(one -> wording.of((Message) one.arguments().get(2)))
              .collect(Collectors.joining(wording.of("list.further")));
      say(INDENT + of("outlook.takes", asked.get(0).arguments().get(1), how));
    } else {
      way.steps().stream()
          .filter(step -> !isOfAll(step))
          .forEach(step -> say(INDENT + cited(step)));
    }
    way.first().forEach(first -> say(INDENT + wording.of(first.message())));
    StringBuilder text = new StringBuilder();
    inForce(way.entryIntoForce(), way.countedBy())
        .ifPresent(sentence -> text.append(sentence).append(' '));
    text.append(peers(way.peers()));
    times(way.times(), "outlook.times.one.").forEach(time -> text.append(' ').append(time));
    say(INDENT + text);
  }

  private String peers(Peers peers) {
    return of(
        outlook.participant().kind() == ParticipantKind.STATE
            ? "outlook.peers.STATE."
                + (outlook.participant().isMemberOn(day()) == Trilean.YES ? "YES" : "NO")
            : "outlook.peers.ORGANISATION",
        count(peers.parties(), peers.perhapsParties()),
        count(peers.invited(), peers.perhapsInvited()));
  }

  private static Message count(int sure, int perhaps) {
    if (perhaps == 0) {
      return Message.of("outlook.count", sure);
    }
    return sure == 0
        ? Message.of("outlook.count.notKnown")
        : Message.of("outlook.count.atLeast", sure);
  }

  private List<String> times(ProcedureTimes times, String key) {
    List<String> said = new ArrayList<>();
    times.requestToInvitation().ifPresent(time -> said.add(time(key + "invitation", time)));
    times.invitationToDeposit().ifPresent(time -> said.add(time(key + "deposit", time)));
    return said;
  }

  private String time(String key, ProcedureTime time) {
    return of(key, time.shortest(), time.median(), time.longest(), time.cases());
  }

  // What is not offered.

  private void undetermined() {
    ImmutableList<NextStep> steps = outlook.of(NextStepGroup.UNDETERMINED);
    if (steps.isEmpty()) {
      return;
    }
    heading(NextStepGroup.UNDETERMINED.name(), steps.size());
    List<String> open =
        steps.stream()
            .filter(NextStep::isOpenUnlessActed)
            .map(step -> step.treaty().number().toString())
            .toList();
    if (!open.isEmpty()) {
      int most = all ? open.size() : Math.min(NUMBERS_SHOWN, open.size());
      String numbers = String.join(", ", open.subList(0, most)) + (most < open.size() ? ", …" : "");
      say("  " + of("outlook.openUnlessActed", open.size(), numbers));
    }
    outlook
        .settling()
        .ifPresent(step -> say("  " + of("outlook.settling", outlook.settled(), step.message())));
  }

  private void counted() {
    int joined = outlook.of(NextStepGroup.JOINED).size();
    int left = outlook.of(NextStepGroup.LEFT).size();
    lines.add("");
    say(of("outlook.counted", joined, left));
  }

  // How it is laid out.

  private ImmutableList<NextStep> shown(ImmutableList<NextStep> steps, int most) {
    return all || steps.size() <= most ? steps : steps.subList(0, most);
  }

  private void more(ImmutableList<NextStep> steps, int most) {
    if (!all && steps.size() > most) {
      say("  " + of("outlook.more", steps.size() - most));
    }
  }

  private void heading(String key, int count) {
    lines.add("");
    say(of("outlook.group." + key, count));
  }

  private void head(NextStep step) {
    listed.put(step.treaty(), step.standing());
    lines.add("  " + number(step.treaty()) + title(step.treaty()));
  }

  private static String number(Treaty treaty) {
    String number = treaty.number().toString();
    return number + " ".repeat(NUMBER - number.length());
  }

  private String title(Treaty treaty) {
    String title = treaty.commonName().orElse(treaty.title()).in(wording.language());
    return Layout.cut(Layout.oneLine(title), Layout.WIDTH - INDENT.length());
  }

  private String of(String key, Object... arguments) {
    return wording.of(Message.of(key, arguments));
  }

  private void say(String line) {
    lines.addAll(Layout.wrap(line));
  }
}
