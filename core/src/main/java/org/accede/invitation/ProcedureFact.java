package org.accede.invitation;

import org.accede.treaty.TreatyFact;

/** A step in the procedure by which a participant is invited. */
public sealed interface ProcedureFact extends TreatyFact
    permits AccessionRequest,
        Consultation,
        Objection,
        DecisionInPrinciple,
        Invitation,
        ExtensionRequest,
        Extension {}
