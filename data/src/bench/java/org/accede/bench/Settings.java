package org.accede.bench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;

/**
 * What was asked for on the command line.
 *
 * @param only the workloads to run; empty for all
 * @param peers who takes part beside Accede; empty for all
 * @param isQuick whether a first look is enough: one fork, short iterations
 * @param target where everything is written
 */
record Settings(
    ImmutableSet<String> only, ImmutableSet<String> peers, boolean isQuick, Path target) {

  static Settings read() {
    // Maven hands on an option without a value as "true"
    String quick = System.getProperty("bench.quick", "false");
    return new Settings(
        words("bench.only"),
        words("bench.peers"),
        quick.isEmpty() || Boolean.parseBoolean(quick),
        Path.of(System.getProperty("bench.target", "target")));
  }

  private static ImmutableSet<String> words(String property) {
    return ImmutableSet.copyOf(
        Splitter.on(',').trimResults().omitEmptyStrings().split(System.getProperty(property, "")));
  }

  boolean wants(Workload workload) {
    return only.isEmpty() || only.contains(workload.id());
  }

  /** Those of some who take part: Accede always does. */
  ImmutableList<String> takingPart(ImmutableList<String> all) {
    return all.stream()
        .filter(one -> peers.isEmpty() || one.startsWith(Peers.ACCEDE) || peers.contains(one))
        .collect(ImmutableList.toImmutableList());
  }

  int forks() {
    return isQuick ? 1 : 3;
  }

  /** How often a command is run. */
  int rounds() {
    return isQuick ? 10 : 40;
  }

  Path scratch() {
    return target.resolve("bench");
  }

  Path facts() {
    return scratch().resolve("facts.bin");
  }
}
