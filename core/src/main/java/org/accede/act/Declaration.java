package org.accede.act;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A reservation, declaration or other statement that a participant has made about a treaty, as the
 * depositary lists it.
 */
@Value.Immutable
@ActStyle
public non-sealed interface Declaration extends DepositaryNote {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** What sort of statement it is. */
  DeclarationKind kind();

  /** The source's word for what it is, where {@link #kind()} is not that word. */
  Optional<String> nature();

  /** The articles that it concerns, in their order; empty if the source names none. */
  @Value.NaturalOrder
  ImmutableSortedSet<ArticleNumber> articles();

  /** Its text as the source gives it, with whatever markup that has. */
  Optional<String> text();

  /** The first day of its effect, if known. */
  Optional<ImpreciseDate> effect();

  /** The first day on which it has effect no more; empty while no withdrawal is known. */
  Optional<ImpreciseDate> withdrawn();

  @Override
  Provenance provenance();

  /** The first day of its effect; any day if that is not known. */
  @Override
  default ImpreciseDate on() {
    return effect().orElseGet(ImpreciseDate::unknown);
  }

  @Override
  default String word() {
    return "DECLARATION";
  }

  /**
   * Whether it has effect on a day: it has taken effect, and its withdrawal has not.
   *
   * <p>This is a matter of its dates alone; what the effect is in law is not judged.
   */
  default Trilean inEffectOn(LocalDate day) {
    Trilean gone = withdrawn().map(end -> end.isOnOrBefore(day)).orElse(Trilean.NO);
    return range().isOnOrBefore(day).and(gone.not());
  }

  /**
   * Refuses a withdrawal before the effect, another kind without the source's word, and blank
   * texts.
   */
  @Value.Check
  default void check() {
    if (effect().isPresent()
        && withdrawn().isPresent()
        && effect().get().isCertainlyAfter(withdrawn().get())) {
      throw new InvalidValueException(
          "withdrawn",
          withdrawn().get().toString(),
          "a day not before the effect of " + effect().get());
    }
    if (kind() == DeclarationKind.OTHER && nature().isEmpty()) {
      throw new InvalidValueException("kind", kind().name(), "the source's word beside it");
    }
    refuseBlank("nature", nature());
    refuseBlank("text", text());
  }

  private static void refuseBlank(String argument, Optional<String> text) {
    if (text.isPresent() && text.get().isBlank()) {
      throw new InvalidValueException(argument, text.get(), "a text, or nothing");
    }
  }

  /**
   * Builds a declaration.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code kind}, {@code provenance}; and {@code
   * nature} where the kind is {@link DeclarationKind#OTHER}.
   */
  class Builder extends ImmutableDeclaration.Builder {}
}
