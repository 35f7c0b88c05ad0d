package org.accede.fetch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.json.DataFileException;
import org.accede.json.ManifestFile;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;

/**
 * Fetches what a plan has and a folder lacks, one reply after the other.
 *
 * <pre>{@code
 * try (ReplyFolder folder = ReplyFolder.open(Path.of("replies"), clock.instant())) {
 *   FetchOutcome outcome =
 *       new Fetching(service, folder).fetch(FetchPlan.everything(false), Fetching.Watcher.none());
 *   outcome.isComplete();
 * }
 * }</pre>
 *
 * <p>Where something else comes than a reply, what is left is still asked for, unless every request
 * would meet the same, or three in a row did. The folder holds what had come by then.
 */
public final class Fetching {
  private static final int MOST_FAULTS_IN_A_ROW = 3;

  private final TreatyOfficeService service;
  private final ReplyFolder folder;

  /** Told before each request. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * That something is asked for.
     *
     * @param next what
     * @param done how many replies of the plan are there
     * @param all how many the plan has, as far as the treaties are known
     * @param left the time that the others will take, at the speed so far
     */
    void asking(ServiceRequest next, int done, int all, Optional<Duration> left);

    /** One who does not care. */
    static Watcher none() {
      return (next, done, all, left) -> {};
    }
  }

  /** A fetch from a service into a folder. */
  public Fetching(TreatyOfficeService service, ReplyFolder folder) {
    this.service = service;
    this.folder = folder;
  }

  /**
   * Fetches what the folder lacks.
   *
   * @throws DataFileException if a reply cannot be written
   * @throws InterruptedException if the thread is told to stop
   */
  public FetchOutcome fetch(FetchPlan plan, Watcher watcher) throws InterruptedException {
    Run run = new Run(watcher);
    run.fetch(plan.first());
    ImmutableSet<TreatyNumber> treaties =
        run.isStopped() || !plan.isWhole() ? ImmutableSet.of() : treaties();
    run.fetch(plan.second(treaties));
    folder.setComplete(complete(treaties));
    return run.outcome();
  }

  /** What a plan has and the folder lacks; of treaties only as far as the search is there. */
  public ImmutableList<ServiceRequest> missing(FetchPlan plan) {
    return plan.requests(treaties()).stream()
        .filter(request -> !folder.holds(request))
        .collect(ImmutableList.toImmutableList());
  }

  /** The treaties of the search that the folder holds; none if it holds none that can be read. */
  private ImmutableSet<TreatyNumber> treaties() {
    ServiceRequest search = ServiceRequest.search();
    if (!folder.manifest().replies().containsKey(search.fileName())) {
      return ImmutableSet.of();
    }
    return TreatyOfficeImport.asOf(LocalDate.EPOCH, TreatyRegister.builder().build())
        .add(folder.file(search))
        .build()
        .register()
        .treaties()
        .stream()
        .map(Treaty::number)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<ManifestFile.Part> complete(ImmutableSet<TreatyNumber> treaties) {
    Set<ManifestFile.Part> complete = EnumSet.noneOf(ManifestFile.Part.class);
    if (folder.holds(ServiceRequest.search())) {
      complete.add(ManifestFile.Part.SEARCH);
    }
    if (folder.holds(ServiceRequest.places())) {
      complete.add(ManifestFile.Part.PLACES);
    }
    if (!treaties.isEmpty()) {
      if (treaties.stream().map(ServiceRequest::chart).allMatch(folder::holds)) {
        complete.add(ManifestFile.Part.CHARTS);
      }
      if (treaties.stream().map(ServiceRequest::declarations).allMatch(folder::holds)) {
        complete.add(ManifestFile.Part.DECLARATIONS);
      }
    }
    return complete;
  }

  /** One run through a plan. */
  private final class Run {
    private final Watcher watcher;
    private final List<FetchException> faults = new ArrayList<>();
    private final Instant begun = service.now();
    private int wanted;
    private int had;
    private int fetched;
    private int faultsInARow;
    private boolean stopped;

    Run(Watcher watcher) {
      this.watcher = watcher;
    }

    boolean isStopped() {
      return stopped;
    }

    FetchOutcome outcome() {
      return new FetchOutcome(wanted, had, fetched, ImmutableList.copyOf(faults));
    }

    void fetch(ImmutableList<ServiceRequest> requests) throws InterruptedException {
      wanted += requests.size();
      List<ServiceRequest> missing = new ArrayList<>();
      for (ServiceRequest request : requests) {
        if (folder.holds(request)) {
          had++;
        } else {
          missing.add(request);
        }
      }
      for (ServiceRequest request : missing) {
        if (stopped) {
          return;
        }
        watcher.asking(request, had + fetched, wanted, left());
        ask(request);
      }
    }

    private void ask(ServiceRequest request) throws InterruptedException {
      try {
        folder.keep(service.reply(request));
        fetched++;
        faultsInARow = 0;
      } catch (FetchException fault) {
        faults.add(fault);
        faultsInARow++;
        stopped = fault.fault().concernsAll() || faultsInARow == MOST_FAULTS_IN_A_ROW;
      }
    }

    private Optional<Duration> left() {
      return fetched == 0
          ? Optional.empty()
          : Optional.of(
              Duration.between(begun, service.now())
                  .multipliedBy(wanted - had - fetched)
                  .dividedBy(fetched));
    }
  }
}
