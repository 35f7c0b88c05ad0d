package org.accede.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Accede throws.
 *
 * <p>Its message is complete by itself: it names the argument or the place in a file, the value
 * found there and what was expected, so that it can be shown to a person as it is.
 */
public abstract class AccedeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for people. */
  protected AccedeException(String message) {
    super(message);
  }

  /** An exception with a message for people and the failure that led to it, if one did. */
  protected AccedeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
