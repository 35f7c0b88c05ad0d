package org.accede.rule.check;

import com.google.common.collect.ImmutableList;

/**
 * What a check asks: about one dossier, about one treaty, or about the register as a whole.
 *
 * <p>It answers with everything that may be wrong, each with how far that holds. It must give the
 * same answer whenever it is put to the same case. All implementations must be immutable and safe
 * to share between threads.
 *
 * <p>What it finds is kept for the days on which it is the same: it is asked again only on a day on
 * which an answer of its case can be another, such as {@link DossierCase#hasHappened}, {@link
 * DossierCase#hasCome} or {@link DossierCase#standing()}. One that asks for the {@linkplain
 * DossierCase#day() day} itself is asked again on every day.
 */
public sealed interface Question {
  /** A question about what is on record between one participant and one treaty. */
  @FunctionalInterface
  non-sealed interface OfDossier extends Question {
    /** What may be wrong with a dossier; empty if nothing. */
    ImmutableList<Suspicion> ask(DossierCase dossier);
  }

  /** A question about one treaty and its chart. */
  @FunctionalInterface
  non-sealed interface OfTreaty extends Question {
    /** What may be wrong with a treaty; empty if nothing. */
    ImmutableList<Suspicion> ask(TreatyCase treaty);
  }

  /** A question about the register as a whole. */
  @FunctionalInterface
  non-sealed interface OfRegister extends Question {
    /** What may be wrong with a register; empty if nothing. */
    ImmutableList<Suspicion> ask(RegisterCase register);
  }
}
