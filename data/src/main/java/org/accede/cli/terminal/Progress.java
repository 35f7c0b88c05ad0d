package org.accede.cli.terminal;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import org.accede.answer.Wording;
import org.accede.text.Message;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How far long work has got, on one line that is gone at the end; nothing at all where nobody
 * looks.
 */
public final class Progress implements AutoCloseable {
  private final PrintWriter err;
  private final Wording wording;
  private final boolean shown;
  private int width;

  /** That of a command on standard error, if somebody looks at it. */
  public static Progress of(CommandSpec command, Wording wording) {
    PrintWriter err = command.commandLine().getErr();
    return err instanceof TerminalWriter writer && writer.isTerminal()
        ? new Progress(writer.raw(), wording, true)
        : new Progress(err, wording, false);
  }

  Progress(PrintWriter err, Wording wording, boolean shown) {
    this.err = err;
    this.wording = wording;
    this.shown = shown;
  }

  /** Says what is being done, in the place of what was. */
  public void show(Message what) {
    if (shown) {
      String text = Layout.oneLine(wording.of(what));
      clear();
      err.print(text);
      err.flush();
      width = text.length();
    }
  }

  /** The same elements; whoever goes through them shows how far it has got. */
  public <V> Collection<V> counting(Collection<V> elements) {
    if (!shown) {
      return elements;
    }
    List<V> all = ImmutableList.copyOf(elements);
    return new AbstractList<>() {
      @Override
      public V get(int index) {
        show(Message.of("progress.count", index + 1, all.size()));
        return all.get(index);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  private void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
    }
  }

  @Override
  public void close() {
    clear();
    err.flush();
    width = 0;
  }
}
