package org.accede.act;

import org.accede.treaty.TreatyFact;

/**
 * What the depositary records beside the acts of a participant: a declaration or reservation, a
 * suspension, only that there are such, or that it is listed without an act.
 *
 * <p>Notes are kept with their dates and asked by day like every fact. No rule judges their legal
 * effect, and none changes where a participant stands.
 */
public sealed interface DepositaryNote extends TreatyFact
    permits Declaration, Suspension, ChartMarks, ListedWithoutAct {}
