package org.accede.cli.help;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The shells there are scripts for. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The script for a command line that holds every command. */
  public String script(CommandLine all) {
    return switch (this) {
      // One script: it asks the shell which of the two it is.
      case BASH, ZSH -> AutoComplete.bash(all.getCommandName(), all);
      case FISH -> FishCompletion.script(all);
    };
  }
}
