package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/** A convention, agreement or protocol of the Council of Europe Treaty Series. */
@Value.Immutable
@TreatyStyle
public interface Treaty extends Serializable {
  /** Its number. */
  TreatyNumber number();

  /** The series that prints it. */
  Series series();

  /** Its title, without the number. */
  BilingualText title();

  /** The name by which it is commonly known, such as "Istanbul Convention". */
  Optional<BilingualText> commonName();

  /** Other names people use, in either language, such as "Budapest Convention". */
  ImmutableList<String> variants();

  /** What kind of treaty it is. */
  TreatyKind kind();

  /** The treaty it belongs to, for a protocol. */
  Optional<TreatyNumber> parent();

  /** The day it was opened for signature. */
  ImpreciseDate openedOn();

  /** The place where it was opened. */
  Optional<String> openedAt();

  /** The day it entered into force; empty if it has not. */
  Optional<ImpreciseDate> inForceOn();

  /** The day from which no act concerning it is possible any more; empty while there may be. */
  Optional<ImpreciseDate> closedOn();

  /** The number of its registration with the United Nations (Charter, Article 102). */
  Optional<Integer> unRegistration();

  /** The Treaty Office's codes. */
  Optional<TreatyOfficeCodes> codes();

  /** Where all this comes from; at least one. */
  ImmutableList<Citation> citations();

  /** Its final clauses, as far as they were read. */
  FinalClauses clauses();

  /** The non-member States known to have taken part in its elaboration. */
  Optional<Elaborators> elaborators();

  /** Its common name, or its title if it has none. */
  default BilingualText shortTitle() {
    return commonName().orElse(title());
  }

  /**
   * The number with its series, as it is cited: {@code ETS No. 030}, in French {@code STE n° 030}.
   */
  @Value.Lazy
  default BilingualText label() {
    return new BilingualText(series() + " No. " + number(), series().french() + " n° " + number());
  }

  /**
   * What it is about, by the words of its title and its common name; by code of the subject.
   *
   * <pre>{@code
   * register.treaty("224").subjects()  // [CRIMINAL_LAW, CYBERCRIME, INFORMATION_SOCIETY]
   * }</pre>
   */
  @Value.Lazy
  default ImmutableList<Subject> subjects() {
    return SubjectVocabulary.shared().of(this);
  }

  /**
   * Whether its title or its common name, in either language, holds words in a row, without regard
   * to case, accents and punctuation. The last word may go on: {@code "cyber"} for cybercrime.
   */
  default boolean isTitled(String words) {
    Objects.requireNonNull(words, "words");
    ImmutableList<String> wanted = ImmutableList.of(TitleWords.mark(words + "*"));
    return TitleWords.english(this).holdAny(wanted) || TitleWords.french(this).holdAny(wanted);
  }

  /**
   * Builds a treaty.
   *
   * <p>Mandatory: {@code number}, {@code series}, {@code title}, {@code kind}, {@code openedOn},
   * {@code clauses}.
   */
  class Builder extends ImmutableTreaty.Builder {}
}
