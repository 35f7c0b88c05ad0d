package org.accede.json;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.shape.FactOrder;
import org.accede.json.shape.TreatyJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.GroupSeat;
import org.accede.participant.ListedGroup;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;

/**
 * What a file of groups of participants holds: those that come with Accede, or one's own.
 *
 * <pre>{@code
 * {
 *   "format": "accede-groups-1",
 *   "groups": [
 *     {"code": "MY_FILES", "title": {"en": "my files", "fr": "mes dossiers"}, "participants": ["KAZ", "UZB"]}
 *   ]
 * }
 * }</pre>
 *
 * @param groups the groups, by code
 */
public record GroupsFile(ImmutableList<ListedGroup> groups) {
  private static final String FORMAT = "accede-groups-1";
  private static final String PARTICIPANTS = "participants";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("sources");

  /** Those that are always in it, then those for a time, by participant and days. */
  private static final Comparator<GroupSeat> ORDER =
      comparing((GroupSeat seat) -> !seat.isUndated())
          .thenComparing(GroupSeat::participant)
          .thenComparing(seat -> text(seat.from()))
          .thenComparing(seat -> text(seat.ceased()));

  /**
   * Groups and their seats, put in order.
   *
   * @throws InvalidValueException if a group is there twice
   */
  public GroupsFile {
    Objects.requireNonNull(groups, "groups");
    groups =
        groups.stream()
            .sorted(comparing(ListedGroup::code))
            .map(GroupsFile::ordered)
            .collect(ImmutableList.toImmutableList());
    FactOrder.each("groups", groups, ListedGroup::code);
  }

  private static ListedGroup ordered(ListedGroup group) {
    return new ListedGroup.Builder()
        .code(group.code())
        .title(group.title())
        .addAllVariants(group.variants())
        .addAllSeats(ImmutableList.sortedCopyOf(ORDER, group.seats()))
        .remark(group.remark())
        .addAllCitations(group.citations())
        .build();
  }

  private static String text(Optional<ImpreciseDate> date) {
    return date.map(Object::toString).orElse("");
  }

  /**
   * Reads a file of groups.
   *
   * @throws DataFileException if it is anything but that
   */
  public static GroupsFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, members -> read(members, place -> {}));
  }

  /**
   * Reads a file of groups of participants that a register has; one that is missing there would
   * else be missing in answers without a word.
   *
   * @throws DataFileException if it is anything but that; it names the nearest participants
   */
  public static GroupsFile read(DataFile file, TreatyRegister register) {
    Objects.requireNonNull(register, "register");
    return JsonDocument.read(
        file, FORMAT, members -> read(members, place -> find(place, register)));
  }

  private static void find(JsonPlace place, TreatyRegister register) {
    String code = place.participant().value();
    try {
      register.participant(code);
    } catch (UnknownNameException unknown) {
      throw place.fault(
          "a participant on record"
              + (unknown.suggestions().isEmpty()
                  ? ""
                  : ", such as " + String.join(" or ", unknown.suggestions())),
          unknown);
    }
  }

  private static GroupsFile read(JsonMembers members, Consumer<JsonPlace> check) {
    Set<String> codes = new HashSet<>();
    return new GroupsFile(
        members.required("groups").elements().stream()
            .map(place -> place.object(one -> group(one, codes, check)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ListedGroup group(
      JsonMembers members, Set<String> codes, Consumer<JsonPlace> check) {
    String code = members.text("code");
    if (!ListedGroup.isCode(code)) {
      throw members.required("code").fault("words in upper case, such as CENTRAL_ASIA");
    }
    if (!codes.add(code)) {
      throw members.required("code").fault("each code once");
    }
    ListedGroup.Builder group =
        new ListedGroup.Builder()
            .code(code)
            .title(members.bilingual("title"))
            .addAllVariants(members.optionalTexts("variants"));
    Set<ParticipantCode> always = new LinkedHashSet<>();
    for (JsonPlace place : members.elements(PARTICIPANTS)) {
      if (!always.add(place.participant())) {
        throw place.fault("each participant once");
      }
      check.accept(place);
    }
    ImmutableList<GroupSeat> dated =
        members.optionalObjects("seats", one -> seat(one, always, check));
    if (dated.isEmpty()) {
      // somebody has to be in it
      members.required(PARTICIPANTS);
    }
    always.forEach(one -> group.addSeats(new GroupSeat.Builder().participant(one).build()));
    return group
        .addAllSeats(dated)
        .remark(members.optionalText("remark"))
        .addAllCitations(members.optionalCitations("sources"))
        .build();
  }

  private static GroupSeat seat(
      JsonMembers members, Set<ParticipantCode> always, Consumer<JsonPlace> check) {
    JsonPlace participant = members.required("participant");
    check.accept(participant);
    GroupSeat seat =
        new GroupSeat.Builder()
            .participant(participant.participant())
            .from(members.optionalDate("from"))
            .ceased(members.optionalDate("ceased"))
            .build();
    if (seat.isUndated()) {
      throw participant.fault("a seat with a date, or a place in participants");
    }
    if (always.contains(seat.participant())) {
      throw participant.fault("a participant that is not among the participants");
    }
    if (!seat.isPossible()) {
      throw members
          .required("ceased")
          .fault("a day after the beginning, " + seat.from().orElseThrow());
    }
    return seat;
  }

  /** The canonical text of the file, in which it is kept. */
  public String toJson() {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .objects("groups", groups, group -> write(group, sources))
            .object("sources", sources.write());
    return JsonText.ofFile(file.build(), OPENED);
  }

  private static JsonObjectBuilder write(ListedGroup group, CitedSources sources) {
    List<ParticipantCode> always =
        group.seats().stream().filter(GroupSeat::isUndated).map(GroupSeat::participant).toList();
    List<GroupSeat> dated = group.seats().stream().filter(seat -> !seat.isUndated()).toList();
    return new JsonObjectBuilder()
        .text("code", group.code())
        .object("title", TreatyJson.bilingual(group.title()))
        .texts("variants", group.variants())
        .texts(PARTICIPANTS, always)
        .objects("seats", dated, GroupsFile::write)
        .text("remark", group.remark())
        .texts("sources", sources.citations(group.citations()));
  }

  private static JsonObjectBuilder write(GroupSeat seat) {
    return new JsonObjectBuilder()
        .text("participant", seat.participant())
        .text("from", seat.from())
        .text("ceased", seat.ceased());
  }
}
