package org.accede.treatyoffice;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
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

  private final LocalDate asOf;
  private final TreatyRegister base;
  private final ImmutableList<GivenReply> replies;
  private final Anomalies anomalies = new Anomalies();
  private final OfficeParticipants participants;
  private final Map<TreatyNumber, Treaty> treaties = new TreeMap<>();

  Assembly(LocalDate asOf, TreatyRegister base, Collection<GivenReply> given) {
    this.asOf = asOf;
    this.base = base;
    this.replies =
        ImmutableList.sortedCopyOf(
            comparing((GivenReply one) -> ORDER.get(one.shape()))
                .thenComparing(GivenReply::subject)
                .thenComparing(one -> one.reply().file()),
            given);
    this.participants = new OfficeParticipants(base);
    refuseSameIds();
  }

  private void refuseSameIds() {
    Set<String> ids = new HashSet<>();
    for (GivenReply one : replies) {
      String id = one.origin(asOf).citation().source().id();
      if (!one.isEmptyChart() && !ids.add(id)) {
        throw new InvalidValueException("source.id", id, "another id for each reply");
      }
    }
  }

  TreatyOfficeImport build() {
    search(of(ReplyShape.PLACES).findFirst().map(this::places));
    of(ReplyShape.CHART).map(GivenReply::reply).forEach(participants::learn);
    TreatyRegister.Builder register = TreatyRegister.builder();
    Anomalies ofDeclarations = new Anomalies();
    SetMultimap<TreatyNumber, Declaration> declarations = declarations(ofDeclarations);
    of(ReplyShape.CHART).forEach(one -> chart(one, declarations, register));
    declarations.values().forEach(register::add);
    anomalies.addAll(ofDeclarations);
    addReferences();
    treaties.values().forEach(register::add);
    participants().forEach(register::add);
    return new TreatyOfficeImport(
        asOf,
        register.build(),
        replies.stream().map(GivenReply::read).collect(ImmutableList.toImmutableList()),
        anomalies.all(),
        unknownFields());
  }

  /** The declarations, which charts are read with; told of after the charts. */
  private SetMultimap<TreatyNumber, Declaration> declarations(Anomalies odd) {
    SetMultimap<TreatyNumber, Declaration> all = LinkedHashMultimap.create();
    of(ReplyShape.DECLARATIONS)
        .forEach(
            one -> {
              Treaty treaty = treaty(one);
              all.putAll(
                  treaty.number(),
                  new DeclarationReading(treaty, one.origin(asOf), participants, odd)
                      .read(one.reply()));
            });
    return all;
  }

  private void chart(
      GivenReply one,
      SetMultimap<TreatyNumber, Declaration> declarations,
      TreatyRegister.Builder register) {
    if (one.isEmptyChart()) {
      anomalies.of(null, null).add(AnomalyKind.CHART_EMPTY, one.reply().file());
      return;
    }
    Treaty treaty = treaty(one);
    new ChartReading(treaty, one.origin(asOf), participants, anomalies)
        .read(one.reply(), PartialDenunciations.among(declarations.get(treaty.number())), register);
  }

  private Stream<GivenReply> of(ReplyShape shape) {
    return replies.stream().filter(one -> one.shape() == shape);
  }

  private PlaceNames places(GivenReply one) {
    return PlaceNames.read(one.reply(), one.origin(asOf).citation());
  }

  private void search(Optional<PlaceNames> places) {
    of(ReplyShape.SEARCH)
        .forEach(
            one ->
                treaties.putAll(
                    new SearchReading(base, places, anomalies)
                        .treaties(one.reply(), one.origin(asOf).citation())));
  }

  /** The treaty that a reply is about. */
  private Treaty treaty(GivenReply reply) {
    TreatyNumber number = reply.treaty().orElseThrow();
    Treaty treaty =
        Optional.ofNullable(treaties.get(number))
            .or(() -> base.find(number))
            .orElseThrow(
                () ->
                    new DataFileException(
                        reply.reply().file(),
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
    for (GivenReply one : replies) {
      one.reply()
          .fieldsBeside(known(one.shape()))
          .forEach(
              field ->
                  unknown.merge(
                      field.name(),
                      new UnknownField(
                          field.name(), 1, field.file() + " " + field.pointer(), field.value()),
                      (first, next) ->
                          new UnknownField(
                              first.name(), first.count() + 1, first.place(), first.value())));
    }
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
