package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;

/**
 * The non-member States known to have taken part in the elaboration of a treaty.
 *
 * @param participants the States
 * @param complete whether a source says that there were no others
 * @param citations the sources
 */
public record Elaborators(
    ImmutableSet<ParticipantCode> participants, boolean complete, ImmutableList<Citation> citations)
    implements Serializable {}
