package org.accede.act;

import org.accede.treaty.TreatyFact;

/** An act of a participant concerning a treaty, or its entry into force for the participant. */
public sealed interface TreatyAct extends TreatyFact
    permits Signature, Consent, EntryIntoForce, Denunciation, Withdrawal {}
