package org.accede.invitation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.accede.source.Provenance;

/**
 * The term of an invitation whose decision states none, for invitations adopted from a day on.
 *
 * <p>A dated parameter: the Ministers' Deputies decided on 10 April 2013 (1168th meeting,
 * CM/Del/Dec(2013)1168/10.2) that invitations are valid for five years. For earlier ones no rule
 * was found, so there is none.
 *
 * @param adoptedFrom the first day of adoption that it applies to
 * @param period how long such an invitation lasts from its adoption
 * @param provenance the decision
 */
public record DefaultTerm(LocalDate adoptedFrom, Period period, Provenance provenance)
    implements Serializable {}
