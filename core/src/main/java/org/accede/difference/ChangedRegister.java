package org.accede.difference;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InconsistentFactsException.Kind;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** A register in the course of being changed. */
final class ChangedRegister {
  private final Map<ParticipantCode, Participant> participants = new LinkedHashMap<>();
  private final Map<TreatyNumber, Treaty> treaties = new LinkedHashMap<>();
  private final Set<TreatyFact> facts;
  private final Set<Map.Entry<ParticipantCode, Coverage>> participantCoverage;
  private final Set<Map.Entry<TreatyNumber, Coverage>> treatyCoverage;
  private final Set<DefaultTerm> defaultTerms;

  ChangedRegister(TreatyRegister register) {
    register.participants().forEach(one -> participants.put(one.code(), one));
    register.treaties().forEach(one -> treaties.put(one.number(), one));
    facts = new LinkedHashSet<>(RegisterDifference.facts(register));
    participantCoverage = new LinkedHashSet<>(register.participantCoverage().entries());
    treatyCoverage = new LinkedHashSet<>(register.treatyCoverage().entries());
    defaultTerms = new LinkedHashSet<>(register.defaultTerms());
  }

  /** Everything that goes, goes first: two facts may change places. */
  ChangedRegister with(ImmutableList<Change> changes) {
    changes.forEach(ChangedRegister::checkWhole);
    changes.forEach(this::remove);
    changes.forEach(this::add);
    return this;
  }

  /** Refuses a change that would bring in what it has set aside. */
  private static void checkWhole(Change change) {
    if (change instanceof ParticipantChange one) {
      checkWhole(one.participant(), one.setAside());
    } else if (change instanceof TreatyChange one) {
      checkWhole(one.treaty(), one.setAside());
    }
  }

  private static void checkWhole(Optional<?> subject, ImmutableSet<? extends Enum<?>> setAside) {
    if (!setAside.isEmpty()) {
      throw new InvalidValueException(
          "setAside",
          Joiner.on(", ").join(setAside),
          "nothing in a change that is applied, for these parts of "
              + subject.orElseThrow()
              + " were not compared and would be replaced with the rest");
    }
  }

  private void remove(Change change) {
    if (change instanceof ParticipantChange one) {
      one.before().ifPresent(old -> remove(participants, old.code(), old));
    } else if (change instanceof TreatyChange one) {
      one.before().ifPresent(old -> remove(treaties, old.number(), old));
    } else if (change instanceof FactChange one) {
      one.leaving().ifPresent(old -> remove(facts, old, old.label()));
    } else if (change instanceof CoverageChange one) {
      one.before()
          .ifPresent(
              old -> {
                one.participant()
                    .ifPresent(
                        code ->
                            remove(
                                participantCoverage, Map.entry(code, old), "coverage of " + code));
                one.treaty()
                    .ifPresent(
                        number ->
                            remove(
                                treatyCoverage, Map.entry(number, old), "coverage of " + number));
              });
    } else if (change instanceof DefaultTermChange one) {
      one.before().ifPresent(old -> remove(defaultTerms, old, "default term"));
    }
  }

  private void add(Change change) {
    if (change instanceof ParticipantChange one) {
      one.after().ifPresent(now -> add(participants, now.code(), now));
    } else if (change instanceof TreatyChange one) {
      one.after().ifPresent(now -> add(treaties, now.number(), now));
    } else if (change instanceof FactChange one) {
      one.arriving().ifPresent(now -> add(facts, now, now.label()));
    } else if (change instanceof CoverageChange one) {
      one.after()
          .ifPresent(
              now -> {
                one.participant()
                    .ifPresent(
                        code ->
                            add(participantCoverage, Map.entry(code, now), "coverage of " + code));
                one.treaty()
                    .ifPresent(
                        number ->
                            add(treatyCoverage, Map.entry(number, now), "coverage of " + number));
              });
    } else if (change instanceof DefaultTermChange one) {
      one.after().ifPresent(now -> add(defaultTerms, now, "default term"));
    }
  }

  TreatyRegister build() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    participants.values().forEach(register::add);
    treaties.values().forEach(register::add);
    for (TreatyFact fact : facts) {
      if (fact instanceof TreatyAct act) {
        register.add(act);
      } else if (fact instanceof DepositaryNote note) {
        register.add(note);
      } else if (fact instanceof ProcedureFact step) {
        register.add(step);
      }
    }
    participantCoverage.forEach(entry -> register.cover(entry.getKey(), entry.getValue()));
    treatyCoverage.forEach(entry -> register.cover(entry.getKey(), entry.getValue()));
    defaultTerms.forEach(register::add);
    return register.build();
  }

  private static <K, V> void remove(Map<K, V> map, K key, V old) {
    Optional<V> found = Optional.ofNullable(map.get(key));
    if (!Objects.equals(found, Optional.of(old))) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE,
          key.toString(),
          "found " + found.map(Object::toString).orElse("nothing") + ", expected " + old);
    }
    map.remove(key);
  }

  private static <V> void remove(Set<V> set, V old, String subject) {
    if (!set.remove(old)) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE, subject, "found nothing like it, expected " + old);
    }
  }

  private static <K, V> void add(Map<K, V> map, K key, V now) {
    if (map.putIfAbsent(key, now) != null) {
      throw twice(key.toString(), map.get(key));
    }
  }

  private static <V> void add(Set<V> set, V now, String subject) {
    if (!set.add(now)) {
      throw twice(subject, now);
    }
  }

  private static InconsistentFactsException twice(String subject, Object there) {
    return new InconsistentFactsException(
        Kind.DUPLICATE_IDENTITY, subject, "found " + there + " already, expected to add it");
  }
}
