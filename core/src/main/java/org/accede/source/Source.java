package org.accede.source;

import java.io.Serializable;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/**
 * A document that facts are taken from: a treaty, a decision, a chart, a report.
 *
 * <pre>{@code
 * new Source.Builder()
 *     .id("pace-16245")
 *     .kind(SourceKind.ASSEMBLY_REPORT)
 *     .title("PACE Doc. 16245 of 11 September 2025")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SourceStyle
public interface Source extends Serializable {
  /**
   * A short name, such as {@code pace-16245}. Registers put together may hold different sources
   * with one name; they differ all the same.
   */
  String id();

  /** What sort of document it is. */
  SourceKind kind();

  /** What the document is called, in its own words where it has them. */
  String title();

  /** Where it can be read, if anywhere public. */
  Optional<String> url();

  /**
   * Where it was read, if not at its own place: in a copy, a collection or a translation, in words
   * for those who look it up.
   */
  Optional<String> readIn();

  /**
   * The day as of which it speaks: of the state of affairs that it shows, or else of its
   * publication. A source without one speaks as of the facts that are taken from it.
   */
  Optional<ImpreciseDate> asOf();

  /** Refuses a source without a name or title. */
  @Value.Check
  default void check() {
    if (id().isBlank() || id().contains("#")) {
      throw new InvalidValueException("source.id", id(), "a short name without #");
    }
    if (title().isBlank()) {
      throw new InvalidValueException("source.title", title(), "a title");
    }
  }

  /**
   * Builds a source.
   *
   * <p>Mandatory: {@code id}, {@code kind}, {@code title}.
   */
  class Builder extends ImmutableSource.Builder {}
}
