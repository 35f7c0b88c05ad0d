package org.accede.rule.check;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.jspecify.annotations.Nullable;

/**
 * Checks by their ids, in the order in which they joined.
 *
 * <p>A value: it is never changed, and equal to another of equal checks in the same order. A check
 * is equal to another if it says the same and asks an equal question; of a question that is a
 * lambda only the same object is.
 */
public final class Catalogue {
  private final ImmutableMap<String, Check> checks;

  private Catalogue(ImmutableMap<String, Check> checks) {
    this.checks = checks;
  }

  /**
   * A catalogue of these checks.
   *
   * @throws InvalidValueException if two have the same id
   */
  public static Catalogue of(Iterable<Check> checks) {
    Map<String, Check> byId = new LinkedHashMap<>();
    for (Check check : checks) {
      if (byId.put(check.id(), check) != null) {
        throw new InvalidValueException("id", check.id(), "an id that no other check has");
      }
    }
    return new Catalogue(ImmutableMap.copyOf(byId));
  }

  /** The checks. */
  public ImmutableCollection<Check> checks() {
    return checks.values();
  }

  /** The check with an id; empty if there is none. */
  public Optional<Check> find(String id) {
    return Optional.ofNullable(checks.get(id));
  }

  /** The same catalogue with a check more; one of the same id makes room for it. */
  public Catalogue with(Check check) {
    Map<String, Check> byId = new LinkedHashMap<>(checks);
    byId.put(check.id(), check);
    return new Catalogue(ImmutableMap.copyOf(byId));
  }

  /**
   * The same catalogue without a check.
   *
   * @throws UnknownNameException if it has none with that id
   */
  public Catalogue without(String id) {
    Map<String, Check> byId = new LinkedHashMap<>(checks);
    byId.remove(known(id).id());
    return new Catalogue(ImmutableMap.copyOf(byId));
  }

  /**
   * The same catalogue with another severity for a check.
   *
   * @throws UnknownNameException if it has none with that id
   */
  public Catalogue withSeverity(String id, Severity severity) {
    return with(known(id).withSeverity(severity));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Catalogue other
        && checks.values().asList().equals(other.checks.values().asList());
  }

  @Override
  public int hashCode() {
    return checks.keySet().hashCode();
  }

  /** The ids, such as {@code [invitation-run-out, coverage-old]}. */
  @Override
  public String toString() {
    return checks.keySet().toString();
  }

  private Check known(String id) {
    return find(id).orElseThrow(() -> new UnknownNameException("check", id, ImmutableList.of()));
  }
}
