package org.accede.json;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.accede.error.InvalidValueException;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.shape.CoverageJson;
import org.accede.json.shape.FactOrder;
import org.accede.json.shape.ParticipantJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;

/**
 * What a file of participants holds: States and organisations, and for which of them all acts are
 * on record.
 *
 * @param participants the participants, by code
 * @param coverage for which of them the acts on record are complete, and as of when
 */
public record ParticipantsFile(
    ImmutableList<Participant> participants,
    ImmutableListMultimap<ParticipantCode, Coverage> coverage)
    implements FactsFile {
  static final String FORMAT = "accede-participants-1";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("sources");

  /**
   * Participants, put in order.
   *
   * @throws InvalidValueException if a participant is there twice, or the acts of somebody who is
   *     not among them are complete
   */
  public ParticipantsFile {
    Objects.requireNonNull(participants, "participants");
    participants = ImmutableList.sortedCopyOf(comparing(Participant::code), participants);
    ImmutableSet<ParticipantCode> codes =
        FactOrder.each("participants", participants, Participant::code);
    for (ParticipantCode covered : coverage.keySet()) {
      if (!codes.contains(covered)) {
        throw new InvalidValueException("coverage", covered.value(), "a participant of the file");
      }
    }
  }

  /**
   * Reads a file of participants.
   *
   * @throws DataFileException if it is anything but that
   */
  public static ParticipantsFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, ParticipantsFile::read);
  }

  static ParticipantsFile read(JsonMembers members) {
    ImmutableListMultimap.Builder<ParticipantCode, Coverage> coverage =
        ImmutableListMultimap.builder();
    ImmutableList<Participant> participants =
        members.optionalObjects(
            "participants",
            one -> {
              Participant participant = ParticipantJson.read(one);
              coverage.putAll(participant.code(), CoverageJson.readOfParticipant(one));
              return participant;
            });
    return new ParticipantsFile(participants, coverage.build());
  }

  @Override
  public void addTo(TreatyRegister.Builder register) {
    participants.forEach(register::add);
    coverage.forEach(register::cover);
  }

  @Override
  public String toJson() {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .objects("participants", participants, one -> write(one, sources))
            .object("sources", sources.write());
    return JsonText.ofFile(file.build(), OPENED);
  }

  private JsonObjectBuilder write(Participant participant, CitedSources sources) {
    JsonObjectBuilder line = ParticipantJson.write(participant, sources);
    CoverageJson.write(line, coverage.get(participant.code()), sources);
    return line.texts("sources", sources.citations(participant.citations()));
  }
}
