package org.accede.cli.option;

import java.net.URI;
import java.time.Duration;
import org.accede.fetch.Etiquette;
import org.accede.fetch.Pause;
import org.accede.fetch.TreatyOfficeService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the depositary's service is, and how considerately it is asked. */
public final class ServiceOptions {
  @Option(
      names = "--service",
      paramLabel = "ADDRESS",
      description = "The address of the service. Default: that of the Treaty Office.")
  private URI service = TreatyOfficeService.SERVICE;

  @Option(
      names = "--page",
      paramLabel = "ADDRESS",
      description =
          "The page whose script has the public token of the service. Default: the Treaty Office's"
              + " full list of treaties.")
  private URI page = TreatyOfficeService.PAGE;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "The public token that the page's script sends (conventions_api_key in its source), where"
              + " the page shows itself to browsers only. It is kept nowhere.")
  private @Nullable String token;

  @Option(
      names = "--pause",
      paramLabel = "TIME",
      defaultValue = "1s",
      description =
          "From one request to the next: 1s, 0.5s, 2m. Requests are made one at a time. Default:"
              + " ${DEFAULT-VALUE}.")
  private Duration pause = Duration.ofSeconds(1);

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "1m",
      description = "For one whole reply. Default: ${DEFAULT-VALUE}.")
  private Duration timeout = Duration.ofMinutes(1);

  /** The service, asked as the options say. */
  public TreatyOfficeService service(AccedeCommand front) {
    Etiquette usual = Etiquette.usual();
    TreatyOfficeService.Builder builder =
        TreatyOfficeService.builder(front.clock(), Pause.sleeping())
            .service(service)
            .page(page)
            .etiquette(new Etiquette(pause, timeout, usual.tries(), usual.longestWait()));
    if (token != null) {
      builder.token(token);
    }
    return builder.build();
  }
}
