package org.accede.json.shape;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Standing;

/** Whom a clause admits. */
final class AdmissionJson {
  private static final Set<ParticipantClass> CLASSES =
      Sets.immutableEnumSet(EnumSet.allOf(ParticipantClass.class));
  private static final Set<Standing> STANDINGS =
      Sets.immutableEnumSet(EnumSet.allOf(Standing.class));

  private AdmissionJson() {}

  static Admission read(JsonMembers members) {
    return new Admission.Builder()
        .participantClass(members.oneOf("class", CLASSES))
        .standing(members.optionalOneOf("standing", STANDINGS))
        .of(members.optionalTreaty("of"))
        .addAllParticipants(members.optionalParticipants("participants"))
        .text(members.optionalBilingualOrEnglish("text"))
        .build();
  }

  static JsonObjectBuilder write(Admission admission) {
    return new JsonObjectBuilder()
        .text("class", admission.participantClass())
        .text("standing", admission.standing())
        .text("of", admission.of())
        .texts("participants", ImmutableSortedSet.copyOf(admission.participants()))
        .object("text", admission.text().map(TreatyJson::bilingual));
  }
}
