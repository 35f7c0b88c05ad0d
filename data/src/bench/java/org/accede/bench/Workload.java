package org.accede.bench;

import java.util.Arrays;

/** What is measured. */
enum Workload {
  EVERY_PAIR("W1", "Every pair as of a random day, warm"),
  EVERY_PAIR_COLD("W1cold", "Every pair as of a day, on a fresh register"),
  EVERY_PAIR_OF_MORE("W1x10", "Every pair, warm, the register ten times as large"),
  ONE_PARTICIPANT("W1b", "One participant, all treaties"),
  ONE_PAIR("W1c", "One pair"),
  ONE_PAIR_AS_KNOWN("W1d", "One pair with a known-on day"),
  INVITATIONS_ENDING("W2", "Invitations that run out"),
  LOADING("W3", "Loading"),
  CHECKS("W4", "Checks over all pairs"),
  DIFFERENCE("W5", "Difference of two registers"),
  CALENDAR("W6", "Calendar of all deadlines"),
  ONE_MORE_ACT("W7", "One more act, then ask"),
  COMMAND_LINE("W8", "The command line"),
  MEMORY("Memory", "Retained memory");

  private final String id;
  private final String title;

  Workload(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  static Workload of(String id) {
    return Arrays.stream(values())
        .filter(one -> one.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no workload " + id));
  }
}
