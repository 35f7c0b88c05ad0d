package org.accede.error;

/**
 * A text that a language does not have, and for which it names no other language to fall back on.
 *
 * <p>Names the key of the text and the code of the language.
 */
public final class MissingTextException extends AccedeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String language;

  /**
   * Says that a language has no text for a key.
   *
   * @param key the key, such as {@code stage.INVITED}
   * @param language the code of the language, such as {@code de}
   */
  public MissingTextException(String key, String language) {
    super("text \"" + key + "\": not found in the language \"" + language + "\"");
    this.key = key;
    this.language = language;
  }

  /** The key of the text. */
  public String key() {
    return key;
  }

  /** The code of the language. */
  public String language() {
    return language;
  }
}
