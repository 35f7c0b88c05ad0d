package org.accede.query;

import java.io.Serializable;
import java.time.Period;

/**
 * A deadline that has come near.
 *
 * @param deadline the deadline
 * @param leadTime the lead time that it is within
 */
public record DeadlineWarning(Deadline deadline, Period leadTime) implements Serializable {}
