package org.accede.source;

import java.io.Serializable;
import org.accede.error.InvalidValueException;

/**
 * That a fact is not stated by a source but was inferred by people, by whom, and why.
 *
 * @param by who inferred it
 * @param because the reasoning
 */
public record Inference(String by, String because) implements Serializable {
  /**
   * An inference with its author and reasoning.
   *
   * @throws InvalidValueException if either is blank
   */
  public Inference {
    if (by.isBlank()) {
      throw new InvalidValueException("inferred.by", by, "who inferred it");
    }
    if (because.isBlank()) {
      throw new InvalidValueException("inferred.because", because, "the reasoning");
    }
  }
}
