package org.accede.rule.accession;

import java.io.Serializable;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;

/**
 * Something that happened between a participant and a treaty.
 *
 * @param on the day, as far as it is known
 * @param what what happened, and who says so
 */
public record HistoryEvent(ImpreciseDate on, Step what) implements Serializable {}
