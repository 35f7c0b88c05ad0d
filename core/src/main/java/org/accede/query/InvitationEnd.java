package org.accede.query;

import java.io.Serializable;
import org.accede.participant.Participant;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/**
 * When an invitation ends, by what is on record.
 *
 * @param participant whom it invites
 * @param treaty to what
 * @param lastDay the last day of its term, extensions on record included; both ends are known
 */
public record InvitationEnd(Participant participant, Treaty treaty, ImpreciseDate lastDay)
    implements Serializable {}
