package org.accede.body;

/** As what a participant takes part in a body; the order is that of weight. */
public enum BodyRole {
  /** A member; a Participant of the Register of Damage. */
  MEMBER,
  /** An associate member. */
  ASSOCIATE,
  /** An observer. */
  OBSERVER,
  /** A status of its own, such as special co-operation; the remark of the fact says which. */
  SPECIAL
}
