package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.text.NameIndex;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The participants and treaties of a register, by code and number, and by the names that people
 * type.
 *
 * <p>Registers that differ in other facts alone share one. Immutable; an index of names is made
 * when it is first asked for. Two threads may each make one, which are alike: whichever stays, its
 * members are final, so that nobody sees a part of it.
 */
final class Catalogue {
  /** Of a wide subject there are too many to be named. */
  private static final int SUGGESTIONS = 6;

  private final ImmutableMap<ParticipantCode, Participant> participants;
  private final ImmutableMap<TreatyNumber, Treaty> treaties;
  private @Nullable NameIndex<Participant> participantNames;
  private @Nullable NameIndex<Treaty> treatyNames;
  private @Nullable ImmutableListMultimap<TreatyNumber, Map.Entry<TreatyNumber, ConsentRequirement>>
      presupposing;

  private Catalogue(
      ImmutableMap<ParticipantCode, Participant> participants,
      ImmutableMap<TreatyNumber, Treaty> treaties) {
    this.participants = participants;
    this.treaties = treaties;
  }

  static Catalogue of(
      Map<ParticipantCode, Participant> participants, Map<TreatyNumber, Treaty> treaties) {
    return new Catalogue(sorted(participants), sorted(treaties));
  }

  private static <K extends Comparable<K>, V> ImmutableMap<K, V> sorted(Map<K, V> map) {
    return ImmutableMap.copyOf(new TreeMap<>(map));
  }

  /** The participants by code, in the order of the codes. */
  ImmutableMap<ParticipantCode, Participant> participants() {
    return participants;
  }

  /** The treaties by number, in the order of the numbers. */
  ImmutableMap<TreatyNumber, Treaty> treaties() {
    return treaties;
  }

  /**
   * The treaties whose consents ask for an act concerning a treaty before, each with the clause.
   */
  ImmutableList<Map.Entry<TreatyNumber, ConsentRequirement>> presupposing(TreatyNumber treaty) {
    @Nullable ImmutableListMultimap<TreatyNumber, Map.Entry<TreatyNumber, ConsentRequirement>>
        known = presupposing;
    if (known == null) {
      ImmutableListMultimap.Builder<TreatyNumber, Map.Entry<TreatyNumber, ConsentRequirement>> all =
          ImmutableListMultimap.builder();
      for (Treaty one : treaties.values()) {
        for (ConsentRequirement requirement : one.clauses().requirements()) {
          if (requirement.what().asksForAnActBefore()) {
            all.put(requirement.treaty(), Map.entry(one.number(), requirement));
          }
        }
      }
      known = all.build();
      presupposing = known;
    }
    return known.get(treaty);
  }

  boolean isSameAs(Catalogue other) {
    return this == other
        || (participants.equals(other.participants) && treaties.equals(other.treaties));
  }

  /** Whether all of another are here, and known alike. */
  boolean holdsAllOf(Catalogue other) {
    return this == other
        || (participants.entrySet().containsAll(other.participants.entrySet())
            && treaties.entrySet().containsAll(other.treaties.entrySet()));
  }

  Participant participant(ParticipantCode code) {
    @Nullable Participant participant = participants.get(code);
    if (participant == null) {
      throw unknownParticipant(code.value());
    }
    return participant;
  }

  Participant participant(String name) {
    // who writes a code need not wait for the index of names
    Optional<Participant> byCode =
        ParticipantCode.read(name).flatMap(code -> Optional.ofNullable(participants.get(code)));
    return byCode
        .or(() -> participantNames().find(name))
        .orElseThrow(() -> unknownParticipant(name));
  }

  Treaty treaty(TreatyNumber number) {
    @Nullable Treaty treaty = treaties.get(number);
    if (treaty == null) {
      throw unknownTreaty(number.toString());
    }
    return treaty;
  }

  Treaty treaty(String name) {
    Optional<Treaty> byNumber =
        TreatyNumber.read(name).flatMap(number -> Optional.ofNullable(treaties.get(number)));
    return byNumber.or(() -> treatyNames().find(name)).orElseThrow(() -> unknownTreaty(name));
  }

  private UnknownNameException unknownParticipant(String name) {
    return new UnknownNameException("participant", name, participantNames().suggestions(name));
  }

  private UnknownNameException unknownTreaty(String name) {
    return new UnknownNameException("treaty", name, suggestions(name));
  }

  /** Those that are about what was given in the place of a name; else those with near names. */
  private ImmutableList<String> suggestions(String name) {
    Optional<Subject> subject = Subject.named(name);
    ImmutableList<String> about =
        treaties.values().stream()
            .filter(one -> subject.filter(one.subjects()::contains).isPresent())
            .map(Catalogue::label)
            .limit(SUGGESTIONS)
            .collect(ImmutableList.toImmutableList());
    return about.isEmpty() ? treatyNames().suggestions(name) : about;
  }

  /** The treaties on a subject; else those in whose titles the words stand. */
  ImmutableList<Treaty> about(String words) {
    Optional<Subject> subject = Subject.named(words);
    ImmutableList<Treaty> found =
        treaties.values().stream()
            .filter(
                one ->
                    subject
                        .map(one.subjects()::contains)
                        .orElseGet(() -> !words.isBlank() && one.isTitled(words)))
            .collect(ImmutableList.toImmutableList());
    if (found.isEmpty() && subject.isEmpty()) {
      throw new UnknownNameException("subject", words, subjectNames().suggestions(words));
    }
    return found;
  }

  private static NameIndex<Subject> subjectNames() {
    NameIndex.Builder<Subject> names = NameIndex.builder();
    for (Subject one : Subject.all()) {
      names.add(
          one,
          one.name().english(),
          List.of(one.code(), one.name().english(), one.name().french()));
    }
    return names.build();
  }

  private NameIndex<Participant> participantNames() {
    NameIndex<Participant> names = participantNames;
    if (names == null) {
      names = participantNames(participants.values());
      participantNames = names;
    }
    return names;
  }

  private NameIndex<Treaty> treatyNames() {
    NameIndex<Treaty> names = treatyNames;
    if (names == null) {
      names = treatyNames(treaties.values());
      treatyNames = names;
    }
    return names;
  }

  private static NameIndex<Participant> participantNames(Collection<Participant> all) {
    NameIndex.Builder<Participant> names = NameIndex.builder();
    for (Participant one : all) {
      String label = one.code() + " (" + one.name().english() + ")";
      names.add(
          one,
          label,
          List.of(one.code().value(), one.alpha2(), one.name().english(), one.name().french()));
    }
    for (Participant one : all) {
      names.add(one, one.code() + " (" + one.name().english() + ")", one.variants());
    }
    return names.build();
  }

  private static NameIndex<Treaty> treatyNames(Collection<Treaty> all) {
    NameIndex.Builder<Treaty> names = NameIndex.builder();
    for (Treaty one : all) {
      List<String> known = new ArrayList<>();
      known.add(one.number().toString());
      known.add(one.label().english());
      known.add(one.label().french());
      one.commonName()
          .ifPresent(name -> known.addAll(Arrays.asList(name.english(), name.french())));
      known.add(one.title().english());
      known.add(one.title().french());
      names.add(one, label(one), known);
    }
    for (Treaty one : all) {
      names.add(one, label(one), one.variants());
    }
    return names.build();
  }

  private static String label(Treaty treaty) {
    return treaty.number() + " (" + treaty.shortTitle().english() + ")";
  }
}
