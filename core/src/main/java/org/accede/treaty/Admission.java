package org.accede.treaty;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.text.BilingualText;
import org.immutables.value.Value;

/**
 * Whom a final clause admits: a class of participants, perhaps only those with a standing towards
 * another treaty.
 *
 * <p>"Member States signatory to ETS No. 005" is {@code MEMBER_STATE} with standing {@code
 * SIGNATORY} of {@code 005}; "the other Parties to the European Cultural Convention" is {@code
 * NON_MEMBER_STATE} with standing {@code PARTY} of {@code 018}.
 */
@Value.Immutable
@TreatyStyle
public interface Admission extends Serializable {
  /** The class of participants. */
  ParticipantClass participantClass();

  /** The standing towards {@link #of()} that they must have besides. */
  Optional<Standing> standing();

  /** The other treaty of the standing. */
  Optional<TreatyNumber> of();

  /** Those named, for {@link ParticipantClass#NAMED}. */
  ImmutableSet<ParticipantCode> participants();

  /** The class, or what narrows it, in words; always with {@link ParticipantClass#DESCRIBED}. */
  Optional<BilingualText> text();

  /** Refuses a standing without its treaty, names without {@code NAMED}, and the reverse. */
  @Value.Check
  default void check() {
    if (standing().isPresent() != of().isPresent()) {
      throw new InvalidValueException(
          "who", toString(), "standing and the treaty it is towards, both or neither");
    }
    if ((participantClass() == ParticipantClass.NAMED) == participants().isEmpty()) {
      throw new InvalidValueException("who", toString(), "participants with NAMED, and only then");
    }
    if (participantClass() == ParticipantClass.DESCRIBED && text().isEmpty()) {
      throw new InvalidValueException("who", toString(), "a text with DESCRIBED");
    }
  }

  /** All participants of a class. */
  static Admission of(ParticipantClass participantClass) {
    return new Builder().participantClass(participantClass).build();
  }

  /**
   * Builds an admission.
   *
   * <p>Mandatory: {@code participantClass}; and, with {@link ParticipantClass#NAMED}, {@code
   * participants}, with {@link ParticipantClass#DESCRIBED}, {@code text}; {@code standing} and
   * {@code of} go together.
   */
  class Builder extends ImmutableAdmission.Builder {}
}
