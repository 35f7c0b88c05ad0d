package org.accede.body;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/** A body of the Council of Europe that is no treaty: what it is, and whom it admits. */
@Value.Immutable
@BodyStyle
public interface Body extends Serializable {
  /** Its code. */
  BodyCode code();

  /** Its name in English. */
  String englishName();

  /** Its name in French, where a source gives it. */
  Optional<String> frenchName();

  /** What people call it in English, such as Venice Commission. */
  String englishShortName();

  /** What people call it in French, if that is something else. */
  Optional<String> frenchShortName();

  /** Other names people use, in either language. */
  ImmutableList<String> variants();

  /** What sort of body it is, such as an enlarged partial agreement. */
  BilingualText kind();

  /** The act that founded it, and those that changed it. */
  BilingualText foundedBy();

  /** The day on which it was founded. */
  ImpreciseDate foundedOn();

  /** The sources that say so, and that name it; at least one. */
  ImmutableList<Citation> foundingCitations();

  /** Whom it admits, and how, as far as the sources read tell. */
  BilingualText admission();

  /** The sources that say whom it admits; at least one. */
  ImmutableList<Citation> admissionCitations();

  /** What else is to be known of the record of it; English. */
  ImmutableList<String> remarks();

  /** The full name; the English one stands in for a French one that no source read gives. */
  default BilingualText name() {
    return new BilingualText(englishName(), frenchName().orElse(englishName()));
  }

  /** The short name; the English one stands in for a French one. */
  default BilingualText shortName() {
    return new BilingualText(englishShortName(), frenchShortName().orElse(englishShortName()));
  }

  /** Refuses a body without a name, or without a source. */
  @Value.Check
  default void check() {
    if (englishName().isBlank() || englishShortName().isBlank()) {
      throw new InvalidValueException("name", englishName() + englishShortName(), "a name");
    }
    if (foundingCitations().isEmpty() || admissionCitations().isEmpty()) {
      throw new InvalidValueException("sources", "[]", "at least one source");
    }
  }

  /**
   * Builds a body.
   *
   * <p>Mandatory: {@code code}, {@code englishName}, {@code englishShortName}, {@code kind}, {@code
   * foundedBy}, {@code foundedOn}, {@code admission}.
   */
  class Builder extends ImmutableBody.Builder {}
}
