package org.accede.treaty;

import java.io.Serializable;
import org.accede.error.InvalidValueException;

/**
 * The Treaty Office's participation code, such as {@code MENX001}: four letters for the groups that
 * a treaty is open to, and three characters for a stock phrase.
 *
 * <p>{@code M} member States, {@code E} European non-member States, {@code N} non-member States in
 * general, {@code C} the European Union; {@code X} in a place closes the treaty to that group. The
 * letters do not tell signing from acceding. {@code XXXX999} states nothing.
 *
 * @param value the code
 */
public record ParticipationCode(String value) implements Serializable {
  /**
   * A participation code.
   *
   * @throws InvalidValueException if it has not seven characters
   */
  public ParticipationCode {
    if (value.length() != 7) {
      throw new InvalidValueException(
          "codes.participation", value, "seven characters, such as MENX001");
    }
  }

  /** The groups that the letters speak of. */
  public enum Group {
    /** Member States. */
    MEMBER_STATES(0),
    /** European non-member States. */
    EUROPEAN_NON_MEMBER_STATES(1),
    /** Other non-member States. */
    OTHER_NON_MEMBER_STATES(2),
    /** The European Union. */
    EUROPEAN_UNION(3);

    private final int letter;

    Group(int letter) {
      this.letter = letter;
    }
  }

  /** Whether the code states anything: {@code XXXX999} does not. */
  public boolean states() {
    return !value.startsWith("XXXX");
  }

  /** Whether the letters open the treaty to a group, by signature or by accession. */
  public boolean opensTo(Group group) {
    return value.charAt(group.letter) != 'X';
  }

  /** The seven characters. */
  @Override
  public String toString() {
    return value;
  }
}
