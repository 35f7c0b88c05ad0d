package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.cli.terminal.FittedTable;
import org.accede.cli.terminal.Layout;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.InvitationDecision;
import org.accede.query.RecordEnd;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.report.ClauseWords;
import org.accede.report.CoverageWords;
import org.accede.rule.Requirements;
import org.accede.rule.entry.Progress;
import org.accede.rule.entry.ThresholdRule;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/** What is on record about a treaty, as text. */
public final class TreatyText {
  private final LocalDate day;
  private final Wording wording;
  private final ClauseWords clauseWords;
  private final CoverageWords coverageWords;
  private final TreatyRegister register;
  private final ImmutableList<Participant> participants;
  private final List<String> lines = new ArrayList<>();

  public TreatyText(Wording wording, TreatyRegister register, LocalDate day) {
    this.day = day;
    this.wording = wording;
    this.clauseWords = ClauseWords.in(wording.language());
    this.register = register;
    this.participants =
        ImmutableList.sortedCopyOf(NameOrder.in(wording.language()), register.participants());
    this.coverageWords = CoverageWords.in(wording.language(), register);
  }

  /** All about a treaty. */
  public String of(Treaty treaty) {
    say(wording.of(treaty.label()) + ", " + wording.of(treaty.title()));
    treaty.commonName().ifPresent(name -> say(wording.of(name)));
    identity(treaty);
    clauses(treaty.clauses());
    requirements(treaty);
    progress(treaty);
    decision(treaty);
    chart(treaty);
    completeness(treaty);
    sources(treaty);
    return String.join("\n", lines) + "\n";
  }

  private void identity(Treaty treaty) {
    lines.add("");
    item(
        "page.opened",
        date(treaty.openedOn()) + clauseWords.openedAt(treaty).map(at -> ", " + at).orElse(""));
    item("page.inForce", treaty.inForceOn().map(this::date).orElse("-"));
    treaty.closedOn().ifPresent(on -> item("page.closed", date(on)));
    treaty.parent().ifPresent(parent -> item("page.parent", register.treaty(parent).label()));
    treaty
        .codes()
        .ifPresent(
            codes ->
                item(
                    "page.codes",
                    codes.participation()
                        + ", "
                        + codes.signatureMode()
                        + ", "
                        + codes.entryIntoForce()));
  }

  /** For whom the record is complete, and as of when: what the absence of a State is worth. */
  private void completeness(Treaty treaty) {
    lines.add("");
    say(wording.of("page.completeness"));
    for (Coverage coverage : register.treatyCoverage().get(treaty.number())) {
      item("page.coverage." + coverage.extent(), coverage.asOf(), coverageWords.forWhom(coverage));
    }
    if (register.treatyCoverage().get(treaty.number()).isEmpty()) {
      say("  " + wording.of("page.coverage.none"));
    }
  }

  /** A day stands alone, anything else with its preposition. */
  private String date(ImpreciseDate date) {
    return date.day().map(wording::of).orElseGet(() -> wording.of(date));
  }

  private void progress(Treaty treaty) {
    Answer<Progress> answer = new ThresholdRule().progress(register, treaty);
    if (!answer.explanation().steps().isEmpty() || !answer.explanation().cautions().isEmpty()) {
      lines.add("");
      say(wording.of("page.progress"));
    }
    answer.explanation().steps().forEach(step -> say("  " + wording.of(step.message())));
    answer.explanation().cautions().forEach(step -> say("  " + wording.of(step.message())));
  }

  private void clauses(FinalClauses clauses) {
    lines.add("");
    say(wording.of("page.clauses." + clauses.read()));
    clauses
        .signature()
        .ifPresent(
            clause -> {
              String article = clauseWords.place(clause.article(), clause.code());
              clause.who().forEach(who -> item("page.signature", article, clauseWords.of(who)));
            });
    clauses
        .accession()
        .ifPresent(
            clause -> {
              String article = clauseWords.place(clause.article(), clause.code());
              clause.routes().forEach(route -> say("  " + clauseWords.wayIn(article, route)));
            });
    if (clauses.hasNoAccessionClause()) {
      say("  " + wording.of("page.accession.none"));
    }
    clauses.firstEntryIntoForce().ifPresent(clause -> counting("page.first", clause));
    clauses.laterEntryIntoForce().ifPresent(clause -> counting("page.later", clause));
    clauses
        .accession()
        .flatMap(AccessionClause::effect)
        .ifPresent(clause -> counting("page.acceding", clause));
    clauses
        .denunciation()
        .ifPresent(
            clause ->
                item(
                    "page.denunciation",
                    clauseWords.place(clause.article(), Optional.empty()),
                    clause.effect().map(clauseWords::of).orElse("?")));
    clauses
        .endsWith()
        .ifPresent(
            other ->
                item(
                    "page.endsWith",
                    clauseWords.place(other),
                    register.treaty(other.treaty()).label()));
    clauses.special().ifPresent(special -> item("page.note", special));
  }

  /** What it asks of whoever consents, as to other treaties. */
  private void requirements(Treaty treaty) {
    for (ConsentRequirement one : treaty.clauses().requirements()) {
      Step asked = Requirements.step(treaty, one, register.treaty(one.treaty()));
      say("  " + wording.of(asked.message()));
    }
  }

  /** What an invitation needs: the majorities and consents, and who has a part in them today. */
  private void decision(Treaty treaty) {
    InvitationDecision decision = InvitationDecision.on(day, Accessions.in(register), treaty);
    if (decision.routes().isEmpty()) {
      return;
    }
    lines.add("");
    say(wording.of(Message.of("page.decision", day)));
    for (AccessionRoute route : decision.routes()) {
      say("  - " + wording.of(Message.of("page.decision.who", clauseWords.of(route.who()))));
      route.how().forEach(how -> say("    - " + clauseWords.of(how)));
    }
    item("page.decision.members", decision.members().size());
    int parties = decision.parties().size();
    int perhaps = decision.perhapsParties().size();
    RecordEnd.before(day, Accessions.in(register))
        .of(treaty)
        .ifPresentOrElse(
            end ->
                item(
                    perhaps == 0 ? "page.decision.partiesOnRecord" : "page.decision.partiesPerhaps",
                    parties,
                    end,
                    perhaps),
            () -> item("page.decision.parties", parties, perhaps));
    say(
        "  "
            + wording.of(
                decision
                    .notification()
                    .map(
                        clause ->
                            Message.of(
                                clause.invitedStates()
                                    ? "page.notification.invited"
                                    : "page.notification.notInvited",
                                clause.article()))
                    .orElse(Message.of("page.notification.notRead"))));
  }

  private void counting(String key, EntryIntoForceClause clause) {
    item(
        key,
        clauseWords.place(clause.article(), Optional.empty()),
        clauseWords.of(clause.counting()));
    clause.waitedFor().ifPresent(other -> item("page.waitedFor", register.treaty(other).label()));
  }

  private void chart(Treaty treaty) {
    FittedTable table = new FittedTable(Layout.WIDTH, 0);
    table.row(
        wording.of("page.chart.participant"),
        wording.of("page.chart.signature"),
        wording.of("page.chart.consent"),
        wording.of("page.chart.entryIntoForce"));
    int rows = 0;
    List<String> ended = new ArrayList<>();
    for (Participant participant : participants) {
      Dossier dossier = register.dossier(participant.code(), treaty.number());
      String name = participant.name().in(wording.language());
      for (Participation line : dossier.participations()) {
        rows++;
        table.row(
            name,
            line.signature().map(Signature::on).map(Object::toString).orElse(""),
            line.consent().map(Consent::on).map(Object::toString).orElse(""),
            line.entryIntoForce().map(EntryIntoForce::on).map(Object::toString).orElse(""));
      }
      for (TreatyAct act : dossier.acts()) {
        if (act instanceof Denunciation || act instanceof Withdrawal) {
          ended.add("  " + wording.of(Message.of("change.new", name, end(act))));
        }
      }
    }
    if (rows > 0) {
      lines.add("");
      lines.addAll(table.lines());
      ended.forEach(this::say);
    }
    listed(treaty);
  }

  /** Those whom a chart lists and who have not acted. */
  private void listed(Treaty treaty) {
    List<String> names = new ArrayList<>();
    for (Participant participant : participants) {
      Dossier dossier = register.dossier(participant.code(), treaty.number());
      if (dossier.acts().isEmpty()
          && dossier.notes().stream().anyMatch(ListedWithoutAct.class::isInstance)) {
        names.add(participant.name().in(wording.language()));
      }
    }
    if (!names.isEmpty()) {
      lines.add("");
      say(wording.of(Message.of("page.listed", String.join(", ", names))));
    }
  }

  private static Message end(TreatyAct act) {
    if (act instanceof Withdrawal withdrawal) {
      return Message.of("change.fact.withdrawal." + withdrawal.of(), withdrawal.on());
    }
    Denunciation end = (Denunciation) act;
    Message when =
        end.notified().isPresent() && end.effect().isPresent()
            ? Message.of("change.fact.denunciation.both", end.notified().get(), end.effect().get())
            : end.notified()
                .map(on -> Message.of("change.fact.denunciation.notified", on))
                .orElseGet(() -> Message.of("change.fact.denunciation.effect", end.on()));
    return end.part()
        .map(part -> Message.of("change.with", when, Message.of("change.fact.part", part)))
        .orElse(when);
  }

  private void sources(Treaty treaty) {
    Set<Citation> cited = new LinkedHashSet<>(treaty.citations());
    cited.addAll(treaty.clauses().citations());
    for (Participant participant : register.participants()) {
      Dossier dossier = register.dossier(participant.code(), treaty.number());
      for (TreatyFact act : dossier.acts()) {
        cited.addAll(act.provenance().citations());
      }
    }
    lines.add("");
    say(wording.of("explanation.sources"));
    cited.stream()
        .map(Citation::source)
        .distinct()
        .forEach(
            source ->
                say("  - " + source.title() + source.url().map(u -> " <" + u + ">").orElse("")));
  }

  private void item(String key, Object... arguments) {
    say("  " + wording.of(Message.of(key, arguments)));
  }

  private void say(String line) {
    lines.addAll(Layout.wrap(line));
  }
}
