package org.accede.cli;

import org.jspecify.annotations.Nullable;

/** Values that the command line library sets before a command runs. */
final class Injected {
  private Injected() {}

  static <T> T value(@Nullable T injected) {
    if (injected == null) {
      throw new IllegalStateException("a command was run without its command line");
    }
    return injected;
  }
}
