package org.accede.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a source shows of a participant and a treaty as of its day.
 *
 * <p>A source that names a State as a signatory, or as invited, says that on its day the State had
 * gone no further.
 *
 * @param day the day as of which the source speaks
 * @param showsConsent whether it shows a consent to be bound, or what follows from one
 */
public record Sighting(LocalDate day, boolean showsConsent) implements Serializable {}
