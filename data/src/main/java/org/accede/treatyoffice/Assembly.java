package org.accede.treatyoffice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Puts replies together: places before the search that names them, the search before the charts of
 * its treaties; so that the order in which they were given makes no difference.
 */
final class Assembly {
  private static final ImmutableMap<ReplyShape, Integer> ORDER =
      ImmutableMap.of(
          ReplyShape.PLACES, 0,
          ReplyShape.SEARCH, 1,
          ReplyShape.CHART, 2,
          ReplyShape.DECLARATIONS, 3);

  private final TreatyRegister base;
  private final Range<LocalDate> days;
  private final ImmutableList<OriginalReply> replies;
  private final boolean passesOver;
  private final List<DataFileException> unreadable;
  private final Set<String> passedOver = new HashSet<>();
  private final Anomalies anomalies = new Anomalies();
  private final OfficeParticipants participants;
  private final Map<TreatyNumber, Treaty> treaties = new TreeMap<>();

  /**
   * An assembly of replies.
   *
   * @param asOf the day of the replies, if there is none
   * @param unreadable the replies that were passed over so far
   * @param passesOver whether replies that cannot be read are
   */
  Assembly(
      LocalDate asOf,
      TreatyRegister base,
      Collection<OriginalReply> given,
      Collection<DataFileException> unreadable,
      boolean passesOver) {
    this.base = base;
    this.days =
        given.isEmpty()
            ? Range.singleton(asOf)
            : Range.encloseAll(Iterables.transform(given, one -> one.origin().asOf()));
    this.replies =
        ImmutableList.sortedCopyOf(
            comparing((OriginalReply one) -> ORDER.get(one.given().shape()))
                .thenComparing(one -> one.given().subject())
                .thenComparing(OriginalReply::file),
            given);
    this.passesOver = passesOver;
    this.unreadable = new ArrayList<>(unreadable);
    this.participants = new OfficeParticipants(base);
    refuseSameIds();
  }

  private void refuseSameIds() {
    Set<String> ids = new HashSet<>();
    for (OriginalReply one : replies) {
      String id = one.origin().citation().source().id();
      if (!one.given().isEmptyChart() && !ids.add(id)) {
        throw new InvalidValueException("source.id", id, "another id for each reply");
      }
    }
  }

  TreatyOfficeImport build() {
    List<PlaceNames> places = new ArrayList<>();
    read(
        ReplyShape.PLACES,
        (one, odd) -> places.add(PlaceNames.read(one.reply(), one.origin().citation())));
    read(
        ReplyShape.SEARCH,
        (one, odd) ->
            treaties.putAll(
                new SearchReading(base, places.stream().findFirst(), odd)
                    .treaties(one.reply(), one.origin().citation())));
    read(ReplyShape.CHART, (one, odd) -> participants.learn(one.reply()));
    TreatyRegister.Builder register = TreatyRegister.builder();
    SetMultimap<TreatyNumber, Declaration> declarations = LinkedHashMultimap.create();
    // charts are read with the declarations, and told of before them
    Anomalies ofDeclarations = new Anomalies();
    read(
        ReplyShape.DECLARATIONS,
        ofDeclarations,
        (one, odd) -> declarations.putAll(treaty(one).number(), declarations(one, odd)));
    read(ReplyShape.CHART, (one, odd) -> chart(one, declarations, odd, register));
    declarations.values().forEach(register::add);
    anomalies.addAll(ofDeclarations);
    addReferences();
    treaties.values().forEach(register::add);
    participants().forEach(register::add);
    return new TreatyOfficeImport(
        days,
        register.build(),
        read().map(one -> one.given().read()).collect(toImmutableList()),
        ImmutableList.copyOf(unreadable),
        anomalies.all(),
        unknownFields());
  }

  /** What is made of one reply; where it fails, nothing is. */
  private interface Reading {
    void read(OriginalReply one, Anomalies odd);
  }

  private void read(ReplyShape shape, Reading reading) {
    read(shape, anomalies, reading);
  }

  private void read(ReplyShape shape, Anomalies told, Reading reading) {
    read()
        .filter(one -> one.given().shape() == shape)
        .forEach(
            one -> {
              Anomalies odd = new Anomalies();
              try {
                reading.read(one, odd);
                told.addAll(odd);
              } catch (DataFileException fault) {
                if (!passesOver) {
                  throw fault;
                }
                unreadable.add(fault);
                passedOver.add(one.given().subject());
              }
            });
  }

  /** The replies that could be read so far. */
  private Stream<OriginalReply> read() {
    return replies.stream().filter(one -> !passedOver.contains(one.given().subject()));
  }

  private ImmutableList<Declaration> declarations(OriginalReply one, Anomalies odd) {
    return ImmutableList.copyOf(
        new DeclarationReading(treaty(one), one.origin(), participants, odd).read(one.reply()));
  }

  private void chart(
      OriginalReply one,
      SetMultimap<TreatyNumber, Declaration> declarations,
      Anomalies odd,
      TreatyRegister.Builder register) {
    if (one.given().isEmptyChart()) {
      odd.of(null, null).add(AnomalyKind.CHART_EMPTY, one.file());
      return;
    }
    Treaty treaty = treaty(one);
    new ChartReading(treaty, one.origin(), participants, odd)
        .read(one.reply(), PartialDenunciations.among(declarations.get(treaty.number())), register);
  }

  /** The treaty that a reply is about. */
  private Treaty treaty(OriginalReply reply) {
    TreatyNumber number = reply.given().treaty().orElseThrow();
    Treaty treaty =
        Optional.ofNullable(treaties.get(number))
            .or(() -> base.find(number))
            .orElseThrow(
                () ->
                    new DataFileException(
                        reply.file(),
                        "",
                        "treaty " + number,
                        "a treaty of the search or of the register"));
    treaties.put(number, treaty);
    return treaty;
  }

  /** Adds the treaties of the register that those at hand speak of. */
  private void addReferences() {
    Deque<Treaty> open = new ArrayDeque<>(treaties.values());
    while (!open.isEmpty()) {
      Treaty treaty = open.pop();
      Stream.concat(treaty.parent().stream(), treaty.clauses().treaties().stream())
          .filter(number -> !treaties.containsKey(number))
          .map(base::treaty)
          .forEach(
              more -> {
                if (treaties.putIfAbsent(more.number(), more) == null) {
                  open.push(more);
                }
              });
    }
  }

  /** Those of the replies and those that the treaties speak of. */
  private Collection<Participant> participants() {
    Map<ParticipantCode, Participant> all = new TreeMap<>();
    participants.met().forEach(one -> all.put(one.code(), one));
    for (Treaty treaty : treaties.values()) {
      Stream.concat(
              treaty.clauses().participants().stream(),
              treaty.elaborators().stream().flatMap(some -> some.participants().stream()))
          .map(base::participant)
          .forEach(one -> all.put(one.code(), one));
    }
    return all.values();
  }

  private ImmutableList<UnknownField> unknownFields() {
    Map<String, UnknownField> unknown = new TreeMap<>();
    read()
        .flatMap(one -> one.reply().fieldsBeside(known(one.given().shape())))
        .forEach(
            field ->
                unknown.merge(
                    field.name(),
                    new UnknownField(
                        field.name(), 1, field.file() + " " + field.pointer(), field.value()),
                    (first, next) ->
                        new UnknownField(
                            first.name(), first.count() + 1, first.place(), first.value())));
    return ImmutableList.copyOf(unknown.values());
  }

  private static ImmutableSet<String> known(ReplyShape shape) {
    return switch (shape) {
      case SEARCH -> SearchFields.ALL;
      case CHART -> ChartReading.FIELDS;
      case DECLARATIONS -> DeclarationReading.FIELDS;
      case PLACES -> PlaceNames.FIELDS;
    };
  }
}
