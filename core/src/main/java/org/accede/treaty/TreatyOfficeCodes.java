package org.accede.treaty;

import java.io.Serializable;

/**
 * The codes that the Treaty Office's index gives a treaty.
 *
 * @param entryIntoForce {@code Code_ent_vig_ste}, the condition of entry into force
 * @param signatureMode {@code Code_mode_sig}: 2 signature subject to ratification, 3 with or
 *     without reservation as to ratification, 1 no common meaning
 * @param participation {@code Code_conv}, who may take part
 */
public record TreatyOfficeCodes(
    int entryIntoForce, int signatureMode, ParticipationCode participation)
    implements Serializable {}
