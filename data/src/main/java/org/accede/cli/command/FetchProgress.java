package org.accede.cli.command;

import java.time.Duration;
import java.util.Optional;
import org.accede.cli.terminal.Progress;
import org.accede.fetch.Fetching;
import org.accede.fetch.ServiceRequest;
import org.accede.text.Message;

/** How far a fetch has got, for whoever looks at it. */
final class FetchProgress implements Fetching.Watcher {
  private final Progress progress;

  FetchProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void asking(ServiceRequest next, int done, int all, Optional<Duration> left) {
    progress.show(
        left.map(
                time ->
                    Message.of(
                        "progress.fetching.left", next.fileName(), done + 1, all, words(time)))
            .orElseGet(() -> Message.of("progress.fetching", next.fileName(), done + 1, all)));
  }

  /** Minutes and seconds: 3:07. */
  private static String words(Duration time) {
    String seconds = Integer.toString(time.toSecondsPart());
    return time.toMinutes() + ":" + (seconds.length() < 2 ? "0" : "") + seconds;
  }
}
