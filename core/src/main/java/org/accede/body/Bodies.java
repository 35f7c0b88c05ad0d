package org.accede.body;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.error.InconsistentFactsException;
import org.accede.error.UnknownNameException;
import org.accede.participant.ParticipantCode;
import org.accede.text.NameIndex;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of the Council of Europe that are no treaties, with who takes part in them.
 *
 * <pre>{@code
 * Body greco = bodies.body("GRECO");
 * bodies.membershipsOf(greco.code());
 * bodies.standing(ParticipantCode.of("KAZ"), greco.code(), LocalDate.of(2025, 9, 11));
 * }</pre>
 *
 * <p>Immutable. Nothing in it is complete: who is not on record may take part all the same.
 */
public final class Bodies {
  private static final Comparator<BodyMembership> ORDER =
      comparing(BodyMembership::body)
          .thenComparing(BodyMembership::participant)
          .thenComparing(BodyMembership::role)
          .thenComparing(one -> one.since().toString());

  private final ImmutableSortedMap<BodyCode, Body> bodies;
  private final ImmutableList<BodyMembership> memberships;
  private final ImmutableListMultimap<BodyCode, BodyMembership> ofBodies;
  private final ImmutableListMultimap<ParticipantCode, BodyMembership> ofParticipants;
  private final NameIndex<Body> names;

  private Bodies(
      ImmutableSortedMap<BodyCode, Body> bodies, ImmutableList<BodyMembership> memberships) {
    this.bodies = bodies;
    this.memberships = memberships;
    this.ofBodies = Multimaps.index(memberships, BodyMembership::body);
    this.ofParticipants = Multimaps.index(memberships, BodyMembership::participant);
    this.names = names(bodies.values());
  }

  /**
   * Bodies and who takes part in them, put in order.
   *
   * @throws InconsistentFactsException if a body is there twice, a participant takes part in the
   *     same role twice from the same day, or in a body that is not there
   */
  public static Bodies of(Iterable<Body> bodies, Iterable<BodyMembership> memberships) {
    Map<BodyCode, Body> byCode = new LinkedHashMap<>();
    for (Body body : bodies) {
      if (byCode.putIfAbsent(body.code(), body) != null) {
        throw twice("body " + body.code());
      }
    }
    Set<List<Object>> seen = new HashSet<>();
    for (BodyMembership one : memberships) {
      String what = one.participant() + " in " + one.body();
      if (!byCode.containsKey(one.body())) {
        throw new InconsistentFactsException(
            InconsistentFactsException.Kind.UNKNOWN_REFERENCE, what, "there is no such body");
      }
      if (!seen.add(List.of(one.body(), one.participant(), one.role(), one.since()))) {
        throw twice(what);
      }
    }
    return new Bodies(
        ImmutableSortedMap.copyOf(byCode), ImmutableList.sortedCopyOf(ORDER, memberships));
  }

  private static InconsistentFactsException twice(String what) {
    return new InconsistentFactsException(
        InconsistentFactsException.Kind.DUPLICATE_IDENTITY, what, "it is there twice");
  }

  /** None. */
  public static Bodies none() {
    return of(ImmutableList.of(), ImmutableList.of());
  }

  private static NameIndex<Body> names(ImmutableCollection<Body> bodies) {
    NameIndex.Builder<Body> names = NameIndex.builder();
    for (Body one : bodies) {
      names.add(one, label(one), calledFirst(one));
    }
    for (Body one : bodies) {
      names.add(one, label(one), one.variants());
    }
    return names.build();
  }

  private static String label(Body body) {
    return body.code() + " (" + body.englishName() + ")";
  }

  private static List<String> calledFirst(Body body) {
    return List.of(
        body.code().value(),
        body.shortName().english(),
        body.shortName().french(),
        body.name().english(),
        body.name().french());
  }

  /** The bodies, in the order of their codes. */
  public ImmutableCollection<Body> all() {
    return bodies.values();
  }

  /** Who takes part in them, in the order of the bodies and then of the participants. */
  public ImmutableList<BodyMembership> memberships() {
    return memberships;
  }

  /**
   * The body with a code.
   *
   * @throws UnknownNameException if there is none
   */
  public Body body(BodyCode code) {
    return Optional.ofNullable(bodies.get(code)).orElseThrow(() -> unknown(code.value()));
  }

  /**
   * The body that people call by this name: its code, its short or full name in English or French.
   *
   * @throws UnknownNameException if none is called that; it names the nearest
   */
  public Body body(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /** The body that people call by this name; empty if none is called that. */
  public Optional<Body> find(String name) {
    return names.find(name);
  }

  private UnknownNameException unknown(String name) {
    return new UnknownNameException("body", name, suggestions(name));
  }

  /** The nearest names of bodies, best first; none if nothing is near. */
  public ImmutableList<String> suggestions(String name) {
    return names.suggestions(name);
  }

  /** Who takes part in a body, or did, in the order of the participants. */
  public ImmutableList<BodyMembership> membershipsOf(BodyCode body) {
    return ofBodies.get(body);
  }

  /** Who takes part in a body on a day, or may, each once, in the order of the participants. */
  public ImmutableSet<ParticipantCode> participantsOn(BodyCode body, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return membershipsOf(body).stream()
        .filter(one -> one.isHeldOn(day) != Trilean.NO)
        .map(BodyMembership::participant)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** In what a participant takes part, or did, in the order of the bodies. */
  public ImmutableList<BodyMembership> membershipsOf(ParticipantCode participant) {
    return ofParticipants.get(participant);
  }

  /**
   * How a participant stands with a body on a day.
   *
   * @throws UnknownNameException if there is no such body
   */
  public BodyStanding standing(ParticipantCode participant, BodyCode body, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new BodyStanding(
        body(body),
        participant,
        day,
        membershipsOf(participant).stream()
            .filter(one -> one.body().equals(body))
            .collect(ImmutableList.toImmutableList()));
  }

  /** How a participant stands on a day with each body with which something is on record of it. */
  public ImmutableList<BodyStanding> standings(ParticipantCode participant, LocalDate day) {
    return membershipsOf(participant).stream()
        .map(BodyMembership::body)
        .distinct()
        .map(body -> standing(participant, body, day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * These and others. Where both know a body, it is as here; where both have a participant in the
   * same body and role, what is here is in the place of what is there.
   */
  public Bodies combinedWith(Bodies others) {
    ImmutableSet<List<Object>> mine =
        memberships.stream().map(Bodies::subject).collect(ImmutableSet.toImmutableSet());
    Map<BodyCode, Body> both = new LinkedHashMap<>(others.bodies);
    both.putAll(bodies);
    return of(
        both.values(),
        Stream.concat(
                memberships.stream(),
                others.memberships.stream().filter(one -> !mine.contains(subject(one))))
            .collect(ImmutableList.toImmutableList()));
  }

  private static List<Object> subject(BodyMembership one) {
    return List.of(one.body(), one.participant(), one.role());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Bodies other
        && bodies.equals(other.bodies)
        && memberships.equals(other.memberships);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bodies, memberships);
  }

  @Override
  public String toString() {
    return "Bodies " + bodies.keySet() + ", " + memberships.size() + " memberships";
  }
}
