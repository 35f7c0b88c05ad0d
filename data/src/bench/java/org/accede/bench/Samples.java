package org.accede.bench;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/**
 * What was measured, sorted.
 *
 * @param sorted the smallest first
 */
record Samples(ImmutableDoubleArray sorted) {
  static Samples of(List<Double> measured) {
    return new Samples(
        ImmutableDoubleArray.copyOf(measured.stream().sorted().mapToDouble(one -> one).toArray()));
  }

  double median() {
    int length = sorted.length();
    return (sorted.get((length - 1) / 2) + sorted.get(length / 2)) / 2;
  }

  double least() {
    return sorted.get(0);
  }

  double most() {
    return sorted.get(sorted.length() - 1);
  }
}
