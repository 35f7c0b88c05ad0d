package org.accede.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.accede.bench.Report.Row;
import org.accede.bench.Report.Unit;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything that was asked for, and writes {@code bench.md}. */
public final class Bench {
  private final Settings settings;
  private final Report report = new Report();

  private Bench(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) throws IOException, RunnerException {
    Settings settings = Settings.read();
    Files.createDirectories(settings.scratch());
    new Bench(settings).run();
  }

  private void run() throws IOException, RunnerException {
    stages();
    coldAndLarge();
    checks();
    others();
    new LoadingTimes(settings, report).run();
    new CommandTimes(settings, report).run();
    memory();
    Path written = settings.target().resolve("bench.md");
    Files.writeString(written, report.markdown(settings));
    System.out.println(written);
  }

  private void stages() throws IOException, RunnerException {
    ImmutableMap<Workload, Class<?>> timed =
        ImmutableMap.of(
            Workload.EVERY_PAIR, EveryPair.class,
            Workload.ONE_PARTICIPANT, OneParticipant.class,
            Workload.ONE_PAIR, OnePair.class,
            Workload.ONE_PAIR_AS_KNOWN, OnePairAsKnown.class,
            Workload.INVITATIONS_ENDING, InvitationsEnding.class,
            Workload.ONE_MORE_ACT, WithOneMoreAct.class);
    if (timed.keySet().stream().noneMatch(settings::wants)) {
      return;
    }
    ImmutableList<String> peers = settings.takingPart(Peers.ALL);
    Accessions accessions = Accessions.in(CouncilOfEurope.register());
    BenchFacts facts = BenchFacts.of(accessions);
    facts.save(settings.facts());
    long checksum = new Agreement(facts, accessions).check(peers);
    report.note(
        String.format(
            "W1, W1b, W1c, W1d, W2 and W7: the peers were handed the %,d spans of days that Accede"
                + " computes for all pairs, and look them up; for W1d those of the pairs with a"
                + " procedure on record as known on four days, for W7 those of one pair with the"
                + " act. In a register of a million acts W7 adds one act after another; \"others\""
                + " are pairs that no act concerns, each asked about, before any was added and after"
                + " each. The answers of %s to all questions were the same (checksum %x).",
            facts.spans().firstDays().length(), Report.names(peers), checksum));
    for (Map.Entry<Workload, Class<?>> one : timed.entrySet()) {
      ImmutableList<String> asked =
          one.getKey() == Workload.ONE_PAIR ? with(peers, Peers.ACCEDE_HELD) : peers;
      jmh(one.getKey(), one.getValue(), "", asked);
    }
  }

  private static ImmutableList<String> with(ImmutableList<String> peers, String another) {
    return ImmutableList.<String>builder()
        .add(peers.get(0), another)
        .addAll(peers.subList(1, peers.size()))
        .build();
  }

  private void coldAndLarge() throws RunnerException {
    ImmutableList<String> accede = ImmutableList.of(Peers.ACCEDE);
    jmh(Workload.EVERY_PAIR_COLD, EveryPairCold.class, "", accede);
    // minutes of work: never by the way
    if (!settings.isQuick() || settings.only().contains(Workload.EVERY_PAIR_OF_MORE.id())) {
      jmh(Workload.EVERY_PAIR_OF_MORE, EveryPairOfMore.class, "", accede);
    }
    if (!settings.isQuick() || settings.only().contains(Workload.ONE_MORE_ACT.id())) {
      jmh(Workload.ONE_MORE_ACT, AppendToAMillion.class, MillionActs.TITLE, accede);
      jmh(Workload.ONE_MORE_ACT, BesidesAppends.class, "", accede);
    }
  }

  private void checks() throws RunnerException {
    if (!settings.wants(Workload.CHECKS)) {
      return;
    }
    ImmutableList<String> peers = settings.takingPart(FactChecker.ALL);
    int findings = Agreement.checkFindings(peers);
    report.note(
        String.format(
            "W4: asked as of one day after another, all over the years. Some: the checks %s, over the"
                + " same facts; all found the same %d things on %d days. \"drools\" has"
                + " a session for each question, \"drools-kept\" one for all, in which the day alone"
                + " is changed; Accede keeps what it found for the days on which it is the same. All:"
                + " the standard catalogue, which no peer has.",
            String.join(", ", SimpleChecks.IDS), findings, Questions.SOME));
    jmh(Workload.CHECKS, SomeChecks.class, "some", peers);
    jmh(Workload.CHECKS, AllChecks.class, "all", ImmutableList.of(Peers.ACCEDE));
  }

  private void others() throws RunnerException {
    if (settings.wants(Workload.DIFFERENCE)) {
      Agreement.refuse(Difference.disagreement());
      jmh(
          Workload.DIFFERENCE,
          Difference.class,
          "",
          settings.takingPart(ImmutableList.of(Peers.ACCEDE, Difference.SETS)));
      report.note(
          "W5: \"sets\" tells apart equal and unequal facts, and does not say what happened.");
    }
    if (settings.wants(Workload.CALENDAR)) {
      Agreement.refuse(Calendar.disagreement());
      jmh(
          Workload.CALENDAR,
          Calendar.class,
          "",
          settings.takingPart(ImmutableList.of(Peers.ACCEDE, Calendar.BIWEEKLY)));
      report.note("W6: biweekly is handed the finished events, and only writes them.");
    }
  }

  private void jmh(Workload workload, Class<?> timed, String part, ImmutableList<String> peers)
      throws RunnerException {
    if (!settings.wants(workload)) {
      return;
    }
    boolean isCold = workload == Workload.EVERY_PAIR_COLD;
    TimeValue time = TimeValue.milliseconds(settings.isQuick() ? 300 : 1000);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(timed.getName().replace(".", "\\.") + "\\.")
            .param("peer", peers.toArray(new String[0]))
            .forks(isCold && !settings.isQuick() ? 5 : settings.forks())
            .warmupIterations(isCold ? 0 : settings.isQuick() ? 2 : 4)
            .warmupTime(time)
            .measurementIterations(settings.isQuick() ? 3 : 5)
            .measurementTime(time)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Xmx4g", "-D" + BenchFacts.PROPERTY + "=" + settings.facts());
    for (RunResult result : new Runner(options.build()).run()) {
      if (isCold) {
        report.add(workload, row(result, "the first in its JVM", scores(result, 0, 1)));
        report.add(workload, row(result, "later ones", scores(result, 1, Integer.MAX_VALUE)));
      } else {
        report.add(workload, row(result, part, scores(result, 0, Integer.MAX_VALUE)));
      }
    }
  }

  /** What some iterations of each fork took, from one of them to before another. */
  private static Samples scores(RunResult result, int from, int to) {
    List<Double> samples = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      fork.getIterationResults().stream()
          .skip(from)
          .limit(to - from)
          .forEach(one -> samples.add(one.getPrimaryResult().getScore()));
    }
    return Samples.of(samples);
  }

  private static Row row(RunResult result, String part, Samples samples) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String key : result.getParams().getParamsKeys()) {
      if (!key.equals("peer")) {
        parts.put(key, result.getParams().getParam(key));
      }
    }
    String parameters =
        parts.isEmpty()
            ? part
            : String.join(", ", parts.values()) + (parts.containsKey("days") ? " days" : "");
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Row(
        parameters,
        result.getParams().getParam("peer"),
        Unit.MICROSECONDS,
        samples,
        allocated == null ? OptionalDouble.empty() : OptionalDouble.of(allocated.getScore()));
  }

  private void memory() throws IOException {
    if (!settings.wants(Workload.MEMORY)) {
      return;
    }
    List<Double> pairs = new ArrayList<>();
    List<Double> views = new ArrayList<>();
    for (int fork = 0; fork < settings.forks(); fork++) {
      ImmutableMap<String, Double> numbers =
          ProcessTimes.numbers(Retained.class, settings.isQuick() ? "1" : "3");
      pairs.add(numbers.get("pairs"));
      views.add(numbers.get("view"));
    }
    report.add(Workload.MEMORY, row("after all pairs", pairs));
    report.add(Workload.MEMORY, row("for each past view", views));
    report.note(
        "Retained memory: in use after a collection, above what the register takes; a past view"
            + " differs in a hundred facts or a few more, and all its pairs were asked.");
  }

  private static Row row(String part, List<Double> bytes) {
    return new Row(part, Peers.ACCEDE, Unit.BYTES, Samples.of(bytes), OptionalDouble.empty());
  }
}
