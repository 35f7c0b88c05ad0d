package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/** Treaties for which conditions hold, and those of which that is not known. */
public final class ChosenTreaties {
  private List<Treaty> certain;
  private List<Treaty> undetermined = List.of();

  public ChosenTreaties(Collection<Treaty> all) {
    this.certain = ImmutableList.copyOf(all);
  }

  /** Leaves out those for which a condition does not hold. */
  public void keep(Function<Treaty, Trilean> condition) {
    List<Treaty> still = new ArrayList<>();
    List<Treaty> perhaps = new ArrayList<>();
    for (Treaty treaty : certain) {
      Trilean holds = condition.apply(treaty);
      if (holds != Trilean.NO) {
        (holds == Trilean.YES ? still : perhaps).add(treaty);
      }
    }
    for (Treaty treaty : undetermined) {
      if (condition.apply(treaty) != Trilean.NO) {
        perhaps.add(treaty);
      }
    }
    certain = still;
    undetermined = perhaps;
  }

  /** Those for which all conditions hold, by number. */
  public ImmutableList<Treaty> certain() {
    return ImmutableList.copyOf(certain);
  }

  /** Those for which a condition may hold or not and no other fails, by number. */
  public ImmutableList<Treaty> undetermined() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Treaty::number), undetermined);
  }
}
