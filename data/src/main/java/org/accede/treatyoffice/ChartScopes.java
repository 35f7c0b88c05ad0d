package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Scope;
import org.accede.time.Trilean;

/**
 * For whom a chart is complete.
 *
 * <p>The service has a row for each member State, also for one without any act. A chart that has
 * them all is complete for everyone; another one, of which the rest may be lost, for those that it
 * has rows for. Whose row was left out is not covered in either.
 */
final class ChartScopes {
  private final ImmutableSortedSet<ParticipantCode> members;
  private final LocalDate asOf;
  private final Map<ParticipantCode, Participant> seen = new TreeMap<>();
  private final Set<ParticipantCode> leftOut = new TreeSet<>();

  /**
   * The scopes of a chart of which no row was read yet.
   *
   * @param known everybody who may be a member State
   * @param asOf the day of the chart
   */
  ChartScopes(Collection<Participant> known, LocalDate asOf) {
    this.members =
        known.stream()
            .filter(one -> one.isMemberOn(asOf) != Trilean.NO)
            .map(Participant::code)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    this.asOf = asOf;
  }

  /** Notes that somebody has a row. */
  void see(Participant who) {
    seen.put(who.code(), who);
  }

  /** Notes that a row of somebody was left out. */
  void leaveOut(ParticipantCode who) {
    leftOut.add(who);
  }

  /** Whether each member State has a row; not so if no member State is known. */
  boolean haveAllMembers() {
    return !members.isEmpty() && seen.keySet().containsAll(members);
  }

  /** The member States without a row. */
  Set<ParticipantCode> missing() {
    return Sets.difference(members, seen.keySet());
  }

  /**
   * The scopes, which do not overlap; none if it is complete for nobody.
   *
   * @param isWhole whether the chart has all its lists
   */
  ImmutableList<Scope> scopes(boolean isWhole) {
    ImmutableList.Builder<Scope> scopes = ImmutableList.builder();
    Set<ParticipantCode> named = new TreeSet<>(seen.keySet());
    named.removeAll(leftOut);
    if (isWhole && haveAllMembers()) {
      if (leftOut.isEmpty()) {
        return ImmutableList.of(Scope.Group.EVERYONE);
      }
      for (Scope group : ImmutableList.of(Scope.Group.MEMBERS, Scope.Group.NON_MEMBERS)) {
        if (leftOut.stream().noneMatch(one -> isIn(group, one))) {
          scopes.add(group);
          named.removeIf(one -> isIn(group, one));
        }
      }
    }
    if (!named.isEmpty()) {
      scopes.add(new Scope.Named(ImmutableSortedSet.copyOf(named)));
    }
    return scopes.build();
  }

  private boolean isIn(Scope group, ParticipantCode who) {
    Participant one = seen.get(who);
    return one != null && group.holds(one, asOf);
  }
}
