package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import org.accede.treaty.Subject;

/** Steps by what their treaties are about, each once: few large groups rather than many of one. */
final class StepsBySubject {
  private StepsBySubject() {}

  static ImmutableListMultimap<Optional<Subject>, NextStep> of(List<NextStep> steps) {
    Multiset<Subject> frequency = HashMultiset.create();
    steps.forEach(step -> frequency.addAll(step.treaty().subjects()));
    ImmutableListMultimap.Builder<Optional<Subject>, NextStep> grouped =
        ImmutableListMultimap.builder();
    for (NextStep step : steps) {
      Optional<Subject> mostShared =
          step.treaty().subjects().stream()
              .max(comparing((Subject one) -> frequency.count(one)).thenComparing(Subject::code));
      grouped.put(mostShared, step);
    }
    return grouped.build();
  }
}
