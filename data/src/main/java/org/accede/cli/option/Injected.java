package org.accede.cli.option;

import org.jspecify.annotations.Nullable;

/** Values that the command line library sets before a command runs. */
public final class Injected {
  private Injected() {}

  /** The value, which is there once a command runs. */
  public static <T> T value(@Nullable T injected) {
    if (injected == null) {
      throw new IllegalStateException("a command was run without its command line");
    }
    return injected;
  }
}
