package org.accede.cli.option;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How wide what is shown to people is, and whether in colours. */
public final class ScreenOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "How many columns lines have, 80 to 200. Default: as the terminal; 100 if there is none.")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "AUTO",
      description =
          "Colours: always, never, or auto: on a terminal, unless NO_COLOR is set. Default: auto.")
  private Color color = Color.AUTO;

  /** When there are colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * An empty screen, as wide as asked for.
   *
   * @throws ParameterException if that is too narrow or too wide
   */
  public Screen screen() {
    CommandSpec command = Injected.value(spec);
    // NARROWEST <= width <= WIDEST
    if (width != null && (width < Screen.NARROWEST || width > Screen.WIDEST)) {
      throw new ParameterException(
          command.commandLine(),
          "--width " + width + ": expected " + Screen.NARROWEST + " to " + Screen.WIDEST);
    }
    return new Screen(
        width(
            Optional.ofNullable(width),
            Output.of(command).isTerminal(),
            System.getenv(),
            () -> new UsageMessageSpec().width(Layout.WIDTH).autoWidth(true).width()));
  }

  /** Prints it. */
  public void print(Screen screen) {
    Output output = Output.of(Injected.value(spec));
    output.screen(screen, isColoured(color, output.isTerminal(), System.getenv()));
  }

  /** As wide as asked for; else as the terminal, as far as that is within bounds. */
  static int width(
      Optional<Integer> asked,
      boolean isTerminal,
      Map<String, String> environment,
      IntSupplier terminal) {
    if (asked.isPresent()) {
      return asked.get();
    }
    if (!isTerminal) {
      return Layout.WIDTH;
    }
    String columns = environment.getOrDefault("COLUMNS", "");
    int found = columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : terminal.getAsInt();
    return Math.min(Screen.WIDEST, Math.max(Screen.NARROWEST, found));
  }

  /** As asked for; else on a terminal that has colours, to one who has not said otherwise. */
  static boolean isColoured(Color color, boolean isTerminal, Map<String, String> environment) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          isTerminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }
}
