package org.accede.treaty;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.immutables.value.Value;

/**
 * The final clauses of a treaty, as far as they were read.
 *
 * <p>An absent clause is one that nobody has read, unless {@link #hasNoAccessionClause()} says that
 * the text was read and has none.
 */
@Value.Immutable
@TreatyStyle
public interface FinalClauses extends Serializable {
  /** How much of the text was read. */
  Reading read();

  /** Where it was read. */
  ImmutableList<Citation> citations();

  /** Who may sign. */
  Optional<SignatureClause> signature();

  /** What it takes to enter into force. */
  Optional<Threshold> threshold();

  /** When the treaty enters into force once the threshold is reached. */
  Optional<EntryIntoForceClause> firstEntryIntoForce();

  /** When it enters into force for those who consent later. */
  Optional<EntryIntoForceClause> laterEntryIntoForce();

  /** Who may accede. */
  Optional<AccessionClause> accession();

  /** Whether the text was read and has no accession clause. */
  @Value.Default
  default boolean hasNoAccessionClause() {
    return false;
  }

  /** How the treaty is left. */
  Optional<DenunciationClause> denunciation();

  /** The treaty with which participation in this one ends, too. */
  Optional<EndsWith> endsWith();

  /** Whom the Secretary General notifies. */
  Optional<NotificationClause> notification();

  /** What it asks of whoever consents, as to its parent or a predecessor. */
  ImmutableList<ConsentRequirement> requirements();

  /** How it depends on its parent, in words. */
  ImmutableList<String> parentRule();

  /** What is special about it, in words. */
  Optional<String> special();

  /** Who may sign or accede, each in the order of the text. */
  default ImmutableList<Admission> admissions() {
    return Stream.concat(
            signature().stream().flatMap(clause -> clause.who().stream()),
            accession().stream()
                .flatMap(clause -> clause.routes().stream())
                .map(AccessionRoute::who))
        .collect(toImmutableList());
  }

  /** The participants that the clauses name. */
  default ImmutableSet<ParticipantCode> participants() {
    return admissions().stream()
        .flatMap(admission -> admission.participants().stream())
        .collect(toImmutableSet());
  }

  /** The other treaties that the clauses speak of. */
  default ImmutableSet<TreatyNumber> treaties() {
    return Stream.of(
            admissions().stream().map(Admission::of),
            accession().stream()
                .flatMap(clause -> clause.routes().stream())
                .map(AccessionRoute::of),
            threshold().stream().map(Threshold::partiesTo),
            threshold().stream().map(Threshold::allPartiesTo),
            threshold().stream().map(Threshold::sameDateAs),
            threshold().stream().map(Threshold::notBefore),
            firstEntryIntoForce().stream().map(EntryIntoForceClause::waitedFor),
            endsWith().stream().map(EndsWith::treaty).map(Optional::of),
            requirements().stream().map(ConsentRequirement::treaty).map(Optional::of))
        .flatMap(references -> references)
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  /** How much of a text was read. */
  enum Reading {
    /** The whole of the final clauses. */
    FULL_TEXT,
    /** Some articles, or a page that quotes them. */
    PARTIAL,
    /** Nothing. */
    NOT_READ
  }

  /**
   * Builds final clauses.
   *
   * <p>Mandatory: {@code read}.
   */
  class Builder extends ImmutableFinalClauses.Builder {}
}
