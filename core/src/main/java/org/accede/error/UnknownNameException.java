package org.accede.error;

import com.google.common.collect.ImmutableList;

/** A name, code or number that the register does not know, with the nearest ones that it does. */
public final class UnknownNameException extends AccedeException {
  private static final long serialVersionUID = 1L;

  private final String argument;
  private final String value;
  private final ImmutableList<String> suggestions;

  /**
   * Says that a name is not known.
   *
   * @param argument what was looked for: {@code participant} or {@code treaty}
   * @param value the name as it was given
   * @param suggestions the nearest known names, best first; may be empty
   */
  public UnknownNameException(String argument, String value, ImmutableList<String> suggestions) {
    super(
        "unknown "
            + argument
            + " \""
            + value
            + "\""
            + (suggestions.isEmpty()
                ? ""
                : "; did you mean " + String.join(" or ", suggestions) + "?"));
    this.argument = argument;
    this.value = value;
    this.suggestions = suggestions;
  }

  /** What was looked for: {@code participant} or {@code treaty}. */
  public String argument() {
    return argument;
  }

  /** The name as it was given. */
  public String value() {
    return value;
  }

  /** The nearest known names, best first; may be empty. */
  public ImmutableList<String> suggestions() {
    return suggestions;
  }
}
