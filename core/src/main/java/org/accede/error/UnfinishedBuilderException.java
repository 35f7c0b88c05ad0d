package org.accede.error;

/**
 * A builder that was asked to build before everything mandatory was set.
 *
 * <p>The message names the type and what is missing, in the words of its builder's setters: {@code
 * Cannot build Denunciation, some of required attributes are not set [treaty, provenance]}.
 */
public final class UnfinishedBuilderException extends AccedeException {
  private static final long serialVersionUID = 1L;

  /** Says what is missing; the builders are what calls it. */
  public UnfinishedBuilderException(String message) {
    super(message);
  }
}
