package org.accede.participant;

import java.io.Serializable;
import org.accede.source.Provenance;

/**
 * Whether a State counts as European, for clauses that admit only European non-member States.
 *
 * @param european whether it does
 * @param provenance what stands behind it
 */
public record EuropeanStatus(boolean european, Provenance provenance) implements Serializable {}
