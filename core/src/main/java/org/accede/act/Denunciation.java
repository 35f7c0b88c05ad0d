package org.accede.act;

import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * The denunciation of a treaty, or the end of participation because the participant left the
 * Council of Europe where the treaty says so (as Article 58(3) of the European Convention on Human
 * Rights does).
 *
 * <p>Known by its notification, by the day it took effect, or by both.
 */
@Value.Immutable
@ActStyle
public non-sealed interface Denunciation extends TreatyAct {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The day the depositary was notified, if known. */
  Optional<ImpreciseDate> notified();

  /** The first day on which the treaty is in force for the participant no more, if known. */
  Optional<ImpreciseDate> effect();

  /**
   * The part that is denounced, such as "Chapter I" or a territory, in the words of the source;
   * empty for the whole. The denunciation of a part ends nothing else.
   */
  Optional<String> part();

  @Override
  Provenance provenance();

  /** The day it was notified; if that is not known, the day it took effect. */
  @Override
  default ImpreciseDate on() {
    return notified().or(this::effect).orElseGet(ImpreciseDate::unknown);
  }

  @Override
  default String word() {
    return "DENUNCIATION";
  }

  /** Whether it ends the participation as a whole. */
  default boolean isWhole() {
    return part().isEmpty();
  }

  /** Refuses a denunciation without any date, and a part without a name. */
  @Value.Check
  default void check() {
    if (notified().isEmpty() && effect().isEmpty()) {
      throw new InvalidValueException(
          "denunciation", label(), "the day of notification, the day of effect, or both");
    }
    if (part().isPresent() && part().get().isBlank()) {
      throw new InvalidValueException("part", part().get(), "the part, or nothing");
    }
  }

  /**
   * Builds a denunciation.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code provenance}; and {@code notified},
   * {@code effect}, or both.
   */
  class Builder extends ImmutableDenunciation.Builder {}
}
