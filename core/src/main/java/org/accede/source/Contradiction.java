package org.accede.source;

import java.io.Serializable;
import org.accede.time.ImpreciseDate;

/**
 * Another date that another source gives for the same fact.
 *
 * @param date the date that the other source gives
 * @param citation the other source
 * @param remark what it prints; may be blank
 */
public record Contradiction(ImpreciseDate date, Citation citation, String remark)
    implements Serializable {}
