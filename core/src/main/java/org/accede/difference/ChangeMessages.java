package org.accede.difference;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;
import org.accede.text.Language;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Changes as sentences for people, in English and French.
 *
 * <pre>{@code
 * ChangeMessages messages = ChangeMessages.naming(older, newer);
 * Wording.in(OfficialLanguage.ENGLISH).of(messages.of(change))
 *     // Kazakhstan, ETS No. 030: invitation to accede, adopted on 18 June 2025 (valid for 5 years).
 * }</pre>
 */
public final class ChangeMessages {
  private final TreatyRegister older;
  private final TreatyRegister newer;

  private ChangeMessages(TreatyRegister older, TreatyRegister newer) {
    this.older = older;
    this.newer = newer;
  }

  /** Messages that call participants and treaties by the names in two registers. */
  public static ChangeMessages naming(TreatyRegister older, TreatyRegister newer) {
    return new ChangeMessages(older, newer);
  }

  /**
   * Changes in the order in which a reader looks for them: as a {@linkplain RegisterDifference
   * difference} has them, but participants by their names in a language and not by their codes.
   *
   * @param changes changes in the order of a difference
   */
  public ImmutableList<Change> sorted(ImmutableList<Change> changes, Language language) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(RegisterDifference::group)
            .thenComparing(
                change -> change.participant().map(code -> name(code, language)).orElse(""),
                language.alphabetical()),
        changes);
  }

  private String name(ParticipantCode code, Language language) {
    return find(code).map(one -> one.name().in(language)).orElseGet(code::value);
  }

  /** The sentence for a change. */
  public Message of(Change change) {
    if (change instanceof FactChange one) {
      return pair(
          change,
          "change.corrected",
          one.before().map(FactPhrase::of),
          one.after().map(FactPhrase::of));
    }
    if (change instanceof CoverageChange one) {
      return pair(
          change, "change.changed", one.before().map(this::phrase), one.after().map(this::phrase));
    }
    if (change instanceof DefaultTermChange one) {
      return pair(
          change,
          "change.changed",
          one.before()
              .map(
                  term ->
                      Message.of("change.defaultTerm.period", term.adoptedFrom(), term.period())),
          one.after()
              .map(
                  term ->
                      Message.of("change.defaultTerm.period", term.adoptedFrom(), term.period())));
    }
    return change instanceof TreatyChange treaty ? of(treaty) : of((ParticipantChange) change);
  }

  private Message pair(
      Change change, String both, Optional<Message> before, Optional<Message> after) {
    Message subject = subject(change);
    if (change.kind() == ChangeKind.SOURCE_CHANGED) {
      return Message.of("change.sources", subject, after.orElseThrow());
    }
    if (before.isEmpty()) {
      return Message.of("change.new", subject, after.orElseThrow());
    }
    return after.isEmpty()
        ? Message.of("change.gone", subject, before.get())
        : Message.of(both, subject, after.get(), before.get());
  }

  private Message of(TreatyChange change) {
    Message subject = subject(change);
    if (change.before().isEmpty()) {
      return Message.of("change.treaty.added", subject, change.after().orElseThrow().title());
    }
    if (change.after().isEmpty()) {
      return Message.of("change.treaty.removed", subject, change.before().get().title());
    }
    if (change.kind() == ChangeKind.SOURCE_CHANGED) {
      return Message.of("change.sources", subject, Message.of("change.identity"));
    }
    Treaty before = change.before().get();
    Treaty after = change.after().get();
    return Message.of(
        "change.parts",
        subject,
        FactPhrase.joined(
            change.parts().stream()
                .filter(part -> part != TreatyPart.SOURCES)
                .map(
                    part ->
                        part(
                            Message.of("change.part.treaty." + part),
                            part.of(before),
                            part.of(after)))
                .collect(ImmutableList.toImmutableList())));
  }

  private Message of(ParticipantChange change) {
    Message subject = subject(change);
    if (change.before().isEmpty()) {
      return Message.of("change.participant.added", subject);
    }
    if (change.after().isEmpty()) {
      return Message.of("change.participant.removed", subject);
    }
    if (change.kind() == ChangeKind.SOURCE_CHANGED) {
      return Message.of("change.sources", subject, Message.of("change.identity"));
    }
    Participant before = change.before().get();
    Participant after = change.after().get();
    return Message.of(
        "change.parts",
        subject,
        FactPhrase.joined(
            change.parts().stream()
                .filter(part -> part != ParticipantPart.SOURCES)
                .map(part -> part(part, before, after))
                .collect(ImmutableList.toImmutableList())));
  }

  private static Message part(ParticipantPart part, Participant before, Participant after) {
    Message name = Message.of("change.part.participant." + part);
    return switch (part) {
      case EXISTENCE -> part(name, existence(before), existence(after));
      case MEMBERSHIPS -> part(name, memberships(before), memberships(after));
      case OBSERVER_STATUSES -> part(name, observerStatuses(before), observerStatuses(after));
      default -> part(name, part.of(before), part.of(after));
    };
  }

  /** A part with its values, where these are short; a clause is only named. */
  private static Message part(Message name, Object before, Object after) {
    Optional<Object> old = word(before);
    Optional<Object> now = word(after);
    return old.isPresent() && now.isPresent()
        ? Message.of("change.part", name, now.get(), old.get())
        : name;
  }

  private static Optional<Object> word(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? word(optional.get()) : Optional.of(Message.of("change.absent"));
    }
    if (value instanceof List<?> list && list.isEmpty()) {
      return Optional.of(Message.of("change.absent"));
    }
    if (value instanceof List<?> list && list.get(0) instanceof String) {
      return Optional.of(list.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    if (value instanceof BilingualText text) {
      return Optional.of(Message.of("change.bilingual", text.english(), text.french()));
    }
    if (value instanceof Boolean truth) {
      return Optional.of(Message.of(truth ? "change.yes" : "change.no"));
    }
    boolean isShort =
        value instanceof String
            || value instanceof Integer
            || value instanceof Message
            || value instanceof TreatyNumber
            || value instanceof ImpreciseDate;
    return isShort ? Optional.of(value) : Optional.empty();
  }

  private static Message existence(Participant participant) {
    return participant
        .existence()
        .map(
            one ->
                one.ceased()
                    .map(end -> Message.of("change.exists.until", one.from(), end))
                    .orElseGet(() -> Message.of("change.exists.from", one.from())))
        .orElseGet(() -> Message.of("change.absent"));
  }

  private static Message memberships(Participant participant) {
    return FactPhrase.joined(
        participant.memberships().stream()
            .map(ChangeMessages::membership)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Message membership(Membership one) {
    return one.ceased()
        .map(end -> Message.of("change.member.ceased", one.from(), end))
        .orElseGet(() -> Message.of("change.member.from", one.from()));
  }

  private static Message observerStatuses(Participant participant) {
    return FactPhrase.joined(
        participant.observerStatuses().stream()
            .map((ObserverStatus one) -> Message.of("change.observer." + one.body(), one.from()))
            .collect(ImmutableList.toImmutableList()));
  }

  private Message phrase(Coverage coverage) {
    Message what = Message.of("change.coverage." + coverage.extent(), coverage.asOf());
    return coverage.scope() == Scope.Group.EVERYONE
        ? what
        : Message.of("change.with", what, scope(coverage.scope()));
  }

  private Message scope(Scope scope) {
    return scope instanceof Scope.Named named
        ? Message.of(
            "coverage.for.NAMED",
            named.participants().stream()
                .map(this::name)
                .reduce((one, other) -> Message.of("change.names", one, other))
                .orElseThrow())
        : Message.of("coverage.for." + scope);
  }

  private Message subject(Change change) {
    Optional<Object> who = change.participant().map(this::name);
    Optional<Object> what = change.treaty().map(this::label);
    if (who.isPresent() && what.isPresent()) {
      return Message.of("change.dossier", who.get(), what.get());
    }
    return who.or(() -> what)
        .map(one -> Message.of("change.name", one))
        .orElseGet(() -> Message.of("change.defaultTerm"));
  }

  private Object name(ParticipantCode code) {
    return find(code).<Object>map(Participant::name).orElse(code);
  }

  private Optional<Participant> find(ParticipantCode code) {
    return newer.find(code).or(() -> older.find(code));
  }

  private Object label(TreatyNumber number) {
    return newer
        .find(number)
        .or(() -> older.find(number))
        .<Object>map(Treaty::label)
        .orElse(number);
  }
}
