package org.accede.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.time.AsOf;

/**
 * A program that asks about every pair, and then about every pair as known on days on which a
 * hundred facts and more were not known, and prints what it holds on to.
 */
public final class Retained {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  private static final int FACTS = 100;

  private Retained() {}

  public static void main(String[] arguments) {
    int views = Integer.parseInt(arguments[0]);
    TreatyRegister register = CouncilOfEurope.register();
    Names names = Names.of(register);
    long withRegister = bytes();
    Accessions accessions = Accessions.in(register);
    Checksum sum = new Checksum();
    everyPair(accessions, names, AsOf.on(DAY), sum);
    long withAllPairs = bytes();
    System.out.println("pairs " + (withAllPairs - withRegister));
    for (LocalDate knownOn : knownOn(register, views)) {
      everyPair(accessions, names, AsOf.on(DAY).knownOn(knownOn), sum);
    }
    System.out.println("view " + (double) (bytes() - withAllPairs) / views);
    // what was measured must not be gone
    everyPair(accessions, names, AsOf.on(DAY), sum);
  }

  private static void everyPair(Accessions accessions, Names names, AsOf asOf, Checksum sum) {
    for (int participant = 0; participant < names.participants().size(); participant++) {
      Accessions.OfParticipant one = accessions.of(names.participants().get(participant));
      for (int treaty = 0; treaty < names.treaties().size(); treaty++) {
        sum.accept(
            participant, treaty, Stages.bits(one.to(names.treaties().get(treaty)).asOf(asOf)));
      }
    }
  }

  /** The last days on which so many facts were not known yet, each different. */
  private static List<LocalDate> knownOn(TreatyRegister register, int wanted) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = CouncilOfEurope.dataDate();
    while (days.size() < wanted) {
      day = day.minusDays(30);
      if (facts(register) - facts(register.knownOn(day)) >= FACTS) {
        days.add(day);
      }
    }
    return days;
  }

  private static int facts(TreatyRegister register) {
    return register.acts().size() + register.notes().size() + register.steps().size();
  }

  /** The memory in use when nothing is left to be collected. */
  static long bytes() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
