package org.accede.treatyoffice;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.text.Language;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A value of a reply that does not have the form that the others have, and what was done about it.
 */
@Value.Immutable
@TreatyOfficeStyle
public interface Anomaly {
  /** In which way it departs; its outcome says what was done. */
  AnomalyKind kind();

  /** The treaty that the row is about, if that could be told. */
  Optional<TreatyNumber> treaty();

  /** The participant that the row is about, if it is about one that could be told. */
  Optional<ParticipantCode> participant();

  /** The name of the file. */
  String file();

  /** The place in the file, as a JSON Pointer (RFC 6901). */
  String pointer();

  /** The name of the field; empty if it is about a whole row or more. */
  Optional<String> field();

  /** The value found, as JSON has it, shortened if it is long. */
  String value();

  /** What was taken instead, or which facts contradict each other; empty if nothing. */
  Optional<String> detail();

  /** What is odd and what was done about it, as a sentence without the values. */
  default String text(Language language) {
    return ImportReport.wording(language).of("kind." + kind());
  }

  /**
   * Builds an anomaly.
   *
   * <p>Mandatory: {@code kind}, {@code file}, {@code pointer}, {@code value}.
   */
  class Builder extends ImmutableAnomaly.Builder {}
}
