package org.accede.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.act.ArticleNumber;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.text.Language;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * States, deadlines, findings, charts, declarations and matrices as tables.
 *
 * <p>The names of columns and the codes in them are the same in both languages, so that programs
 * can rely on them; names, titles and sentences are in one language. Dates are EDTF (ISO 8601-2).
 * Several values in one cell are divided by {@code "; "}.
 *
 * <pre>{@code
 * Tables tables = Tables.in(OfficialLanguage.ENGLISH);
 * String csv = tables.chart(register, register.participants(), treaties).toCsv();
 * }</pre>
 */
public final class Tables {
  static final String SEPARATOR = "; ";

  private final Wording wording;

  private Tables(Wording wording) {
    this.wording = wording;
  }

  /** Tables whose names and sentences are in a language. */
  public static Tables in(Language language) {
    Objects.requireNonNull(language, "language");
    return new Tables(Wording.in(language));
  }

  /**
   * Where participants stand with treaties: a row for each pair.
   *
   * <p>If the stage is not determined, it is empty and {@code possible} has those that can be. If
   * that is because acts or decisions may have followed that nobody recorded, {@code
   * lastSeenStage}, {@code lastSeenSince} and {@code lastSeenOn} have what was last known, and on
   * which day.
   */
  public Table states(
      Accessions accessions,
      Collection<Participant> participants,
      Collection<Treaty> treaties,
      AsOf asOf) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(treaties, "treaties");
    Objects.requireNonNull(asOf, "asOf");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Participant participant : participants) {
      Accessions.OfParticipant asked = accessions.of(participant.code());
      for (Treaty treaty : treaties) {
        Answer<AccessionState> answer = asked.to(treaty.number()).asOf(asOf);
        Optional<AccessionState> state = answer.value();
        Optional<AccessionState> seen = answer.lastSeen().map(LastSeen::value);
        rows.add(
            row(
                participant.code().value(),
                name(participant),
                treaty.number().toString(),
                title(treaty),
                asOf.date().toString(),
                text(asOf.knownOn()),
                text(state.map(AccessionState::stage)),
                text(state.map(one -> wording.of("stage." + one.stage()))),
                text(state.flatMap(AccessionState::since)),
                text(state.flatMap(AccessionState::until)),
                state.map(one -> one.extensionPending().toString()).orElse(""),
                text(state.flatMap(AccessionState::denunciationNotified)),
                state.isPresent() ? "" : possible(answer),
                text(seen.map(AccessionState::stage)),
                text(seen.flatMap(AccessionState::since)),
                text(answer.lastSeen().map(LastSeen::on))));
      }
    }
    return new Table(
        row(
            "participant",
            "participantName",
            "treaty",
            "treatyTitle",
            "asOf",
            "knownOn",
            "stage",
            "stageName",
            "since",
            "until",
            "extensionPending",
            "denunciationNotified",
            "possible",
            "lastSeenStage",
            "lastSeenSince",
            "lastSeenOn"),
        rows.build(),
        ImmutableMap.of("possible", Table.Kind.CONSTANTS));
  }

  /** Deadlines, as they come, with how many days are left on a day. */
  public Table deadlines(Collection<Deadline> deadlines, LocalDate from) {
    Objects.requireNonNull(from, "from");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Deadline deadline : deadlines) {
      rows.add(
          ImmutableList.of(
              deadline.id(),
              deadline.participant().code().value(),
              name(deadline.participant()),
              deadline.treaty().number().toString(),
              title(deadline.treaty()),
              deadline.kind().name(),
              deadline.safeDay().toString(),
              Long.toString(deadline.daysLeft(from)),
              deadline.lastDay().toString(),
              Boolean.toString(deadline.isCertain()),
              wording.of(deadline.consequence()),
              deadline.explanation().citations().stream()
                  .map(Citation::label)
                  .collect(Collectors.joining(SEPARATOR))));
    }
    return new Table(
        ImmutableList.of(
            "id",
            "participant",
            "participantName",
            "treaty",
            "treatyTitle",
            "kind",
            "safeDay",
            "daysLeft",
            "lastDay",
            "certain",
            "consequence",
            "sources"),
        rows.build(),
        ImmutableMap.of("daysLeft", Table.Kind.NUMBER, "certain", Table.Kind.TRUTH));
  }

  /** Findings, as they come: what is wrong, whether for certain, why, and what to do. */
  public Table findings(Collection<Finding> findings) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Finding finding : findings) {
      rows.add(
          ImmutableList.of(
              finding.check(),
              finding.severity().name(),
              finding.certainty().name(),
              text(finding.participant().map(Participant::code)),
              text(finding.participant().map(this::name)),
              text(finding.treaty().map(Treaty::number)),
              text(finding.treaty().map(this::title)),
              wording.of(finding.statement()),
              finding.explanation().steps().stream()
                  .map(step -> wording.of(step.message()))
                  .collect(Collectors.joining(" ")),
              wording.of(finding.whatToDo()),
              finding.explanation().citations().stream()
                  .map(Citation::label)
                  .collect(Collectors.joining(SEPARATOR))));
    }
    return new Table(
        ImmutableList.of(
            "check",
            "severity",
            "certainty",
            "participant",
            "participantName",
            "treaty",
            "treatyTitle",
            "statement",
            "why",
            "whatToDo",
            "sources"),
        rows.build());
  }

  /**
   * The chart of signatures and ratifications: a row for each participation of a participant in a
   * treaty, by treaty and participant; the acts that a correction supersedes are left out. Where
   * the signature or the instrument was withdrawn, {@code withdrawal} says which and {@code
   * withdrawalOn} when; a denunciation that was taken back, or of a part only, is left out.
   */
  public Table chart(
      TreatyRegister register, Collection<Participant> participants, Collection<Treaty> treaties) {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(participants, "participants");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Treaty treaty : treaties) {
      for (Participant participant : participants) {
        for (Participation line :
            register.dossier(participant.code(), treaty.number()).participations()) {
          rows.add(
              row(
                  treaty.number().toString(),
                  title(treaty),
                  participant.code().value(),
                  name(participant),
                  text(line.signature().map(TreatyFact::on)),
                  text(line.consent().map(TreatyFact::on)),
                  text(line.consent().map(Consent::kind)),
                  text(line.entryIntoForce().map(TreatyFact::on)),
                  text(line.denunciation().flatMap(Denunciation::notified)),
                  text(line.denunciation().flatMap(Denunciation::effect)),
                  text(line.withdrawal().map(Withdrawal::of)),
                  text(line.withdrawal().map(Withdrawal::on)),
                  sources(line)));
        }
      }
    }
    return new Table(
        ImmutableList.of(
            "treaty",
            "treatyTitle",
            "participant",
            "participantName",
            "signature",
            "consent",
            "consentKind",
            "entryIntoForce",
            "denunciationNotified",
            "denunciationEffect",
            "withdrawal",
            "withdrawalOn",
            "sources"),
        rows.build());
  }

  /**
   * The reservations and declarations that have effect on a day, or may have, by treaty and
   * participant: what they concern, since when, until when, and their texts as the source gives
   * them. What their effect is in law is not judged.
   */
  public Table declarations(
      TreatyRegister register,
      Collection<Participant> participants,
      Collection<Treaty> treaties,
      LocalDate day) {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(day, "day");
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Treaty treaty : treaties) {
      for (Participant participant : participants) {
        register
            .dossier(participant.code(), treaty.number())
            .declarationsInEffectOn(day)
            .forEach(
                (declaration, inEffect) ->
                    rows.add(
                        ImmutableList.of(
                            treaty.number().toString(),
                            title(treaty),
                            participant.code().value(),
                            name(participant),
                            declaration.kind().name(),
                            declaration.nature().orElse(""),
                            declaration.articles().stream()
                                .map(ArticleNumber::value)
                                .collect(Collectors.joining(SEPARATOR)),
                            text(declaration.effect()),
                            text(declaration.withdrawn()),
                            inEffect.toString(),
                            declaration.text().orElse(""),
                            sources(ImmutableList.of(declaration)))));
      }
    }
    return new Table(
        ImmutableList.of(
            "treaty",
            "treatyTitle",
            "participant",
            "participantName",
            "kind",
            "nature",
            "articles",
            "effect",
            "withdrawn",
            "inEffect",
            "text",
            "sources"),
        rows.build());
  }

  /**
   * Participants against treaties: a row for each participant, a column for each treaty, and in
   * each cell the stage, or those that can be if it is not determined. What was last seen comes
   * first then, with its day: {@code SIGNATORY@2004-06-18; PARTY; CONSENT_EXPRESSED}.
   */
  public Table matrix(
      Accessions accessions,
      Collection<Participant> participants,
      Collection<Treaty> treaties,
      AsOf asOf) {
    return matrix(accessions, participants, treaties, asOf, Tables::cell);
  }

  private Table matrix(
      Accessions accessions,
      Collection<Participant> participants,
      Collection<Treaty> treaties,
      AsOf asOf,
      Function<Answer<AccessionState>, String> cell) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(asOf, "asOf");
    List<String> columns = new ArrayList<>(List.of("participant", "participantName"));
    treaties.forEach(treaty -> columns.add(treaty.number().toString()));
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Participant participant : participants) {
      Accessions.OfParticipant asked = accessions.of(participant.code());
      ImmutableList.Builder<String> row = ImmutableList.builder();
      row.add(participant.code().value(), name(participant));
      for (Treaty treaty : treaties) {
        row.add(cell.apply(asked.to(treaty.number()).asOf(asOf)));
      }
      rows.add(row.build());
    }
    return new Table(ImmutableList.copyOf(columns), rows.build());
  }

  /**
   * Participants against treaties: a row for each participant, a column for each treaty, and in
   * each cell whether it is a Party on the day, {@code yes}, {@code no}, or {@code unknown} where
   * the record does not tell.
   *
   * <p>For statistics that count Parties. Whoever has consented and waits for the entry into force
   * is none, nor is whoever has left; a treaty that was in force when last seen stays {@code yes}.
   */
  public Table parties(
      Accessions accessions,
      Collection<Participant> participants,
      Collection<Treaty> treaties,
      AsOf asOf) {
    return matrix(accessions, participants, treaties, asOf, Tables::isParty);
  }

  private static String isParty(Answer<AccessionState> answer) {
    ImmutableSet<Boolean> party =
        answer.candidates().stream()
            .map(state -> state.stage() == AccessionStage.PARTY)
            .collect(ImmutableSet.toImmutableSet());
    if (party.size() != 1) {
      return "unknown";
    }
    return party.contains(true) ? "yes" : "no";
  }

  private static String possible(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .map(state -> state.stage().name())
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String cell(Answer<AccessionState> answer) {
    if (answer.lastSeen().isEmpty()) {
      return possible(answer);
    }
    LastSeen<AccessionState> seen = answer.lastSeen().get();
    AccessionStage stage = seen.value().stage();
    return Stream.concat(
            Stream.of(stage + "@" + seen.on()),
            answer.candidates().stream()
                .map(AccessionState::stage)
                .filter(one -> one != stage)
                .map(AccessionStage::name)
                .distinct())
        .collect(Collectors.joining(SEPARATOR));
  }

  private static ImmutableList<String> row(String... cells) {
    return ImmutableList.copyOf(cells);
  }

  private static String sources(Participation line) {
    ImmutableList.Builder<TreatyAct> acts = ImmutableList.builder();
    line.signature().ifPresent(acts::add);
    line.consent().ifPresent(acts::add);
    line.entryIntoForce().ifPresent(acts::add);
    line.denunciation().ifPresent(acts::add);
    line.withdrawal().ifPresent(acts::add);
    return sources(acts.build());
  }

  private static String sources(ImmutableList<? extends TreatyFact> facts) {
    return facts.stream()
        .flatMap(fact -> fact.provenance().citations().stream())
        .map(Citation::source)
        .map(Source::title)
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  private String name(Participant participant) {
    return participant.name().in(wording.language());
  }

  private String title(Treaty treaty) {
    return treaty.title().in(wording.language());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
