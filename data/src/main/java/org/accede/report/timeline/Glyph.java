package org.accede.report.timeline;

import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.accede.error.InvalidValueException;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.treaty.TreatyFact;

/** The marks of a timeline: each kind has a shape of its own, so that none needs its colour. */
public enum Glyph {
  /** A circle. */
  OPENING(
      "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0ZM-1.5 0A1.5 1.5 0 1 0 1.5 0A1.5 1.5 0 1 0 -1.5 0Z", true),
  /** An open diamond. */
  REQUEST("M0 -6L6 0L0 6L-6 0Z", true),
  /** An hourglass. */
  CONSULTATION("M-5 -6H5L-5 6H5Z", true),
  /** A triangle that stands on its tip. */
  OBJECTION("M-6 -5H6L0 6Z", true),
  /** A diamond filled in half. */
  DECISION_IN_PRINCIPLE("M0 -6L6 0L0 6L-6 0ZM0 -6V6", true),
  /** A filled diamond. */
  INVITATION("M0 -6.5L6.5 0L0 6.5L-6.5 0Z", false),
  /** An open arrow. */
  EXTENSION_REQUEST("M-6 -3H0V-6L6 0L0 6V3H-6Z", true),
  /** A filled arrow. */
  EXTENSION("M-6 -3H0V-6L6 0L0 6V3H-6Z", false),
  /** A pole with a foot and a head. */
  LAPSE("M-4 -7H4M0 -7V7M-4 7H4", true),
  /** An open ring. */
  SIGNATURE("M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z", true),
  /** A filled square. */
  CONSENT("M-5 -5H5V5H-5Z", false),
  /** A filled triangle. */
  ENTRY_INTO_FORCE("M0 -6L6 5H-6Z", false),
  /** A cross. */
  DENUNCIATION("M-5 -5L5 5M5 -5L-5 5", true),
  /** An arrow that turns back. */
  WITHDRAWAL("M-6 -2L-1 -6V-3.5H2A4 4 0 0 1 2 5.5H-3V2.5H2A1.5 1.5 0 0 0 2 -0.5H-1V2Z", true),
  /** A flag. */
  DEADLINE("M-4 8V-8L6 -4L-4 0", true);

  private final String path;
  private final boolean isOpen;

  Glyph(String path, boolean isOpen) {
    this.path = path;
    this.isOpen = isOpen;
  }

  /** That of a fact. */
  static Glyph of(TreatyFact fact) {
    if (fact instanceof Signature) {
      return SIGNATURE;
    } else if (fact instanceof Consent) {
      return CONSENT;
    } else if (fact instanceof EntryIntoForce) {
      return ENTRY_INTO_FORCE;
    } else if (fact instanceof Denunciation) {
      return DENUNCIATION;
    } else if (fact instanceof Withdrawal) {
      return WITHDRAWAL;
    } else if (fact instanceof AccessionRequest) {
      return REQUEST;
    } else if (fact instanceof Consultation) {
      return CONSULTATION;
    } else if (fact instanceof DecisionInPrinciple) {
      return DECISION_IN_PRINCIPLE;
    } else if (fact instanceof Invitation) {
      return INVITATION;
    } else if (fact instanceof ExtensionRequest) {
      return EXTENSION_REQUEST;
    } else if (fact instanceof Extension) {
      return EXTENSION;
    } else if (fact instanceof Objection) {
      return OBJECTION;
    }
    throw new InvalidValueException("fact", fact.label(), "a fact that a timeline has a mark for");
  }

  /** Its outline around the origin, some twelve pixels wide. */
  String path() {
    return path;
  }

  /** The name that the style sheet has for how it is drawn. */
  String style() {
    return isOpen ? "mark open" : "mark";
  }
}
