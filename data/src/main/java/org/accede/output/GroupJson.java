package org.accede.output;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import org.accede.answer.Wording;
import org.accede.participant.Group;
import org.accede.participant.GroupSeat;
import org.accede.participant.ListedGroup;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;

/** Groups of participants. */
final class GroupJson {
  private final Members members;
  private final ReasonsJson reasons;
  private final WorkJson work;
  private final Wording wording;

  GroupJson(Members members, ReasonsJson reasons, WorkJson work, Wording wording) {
    this.members = members;
    this.reasons = reasons;
    this.work = work;
    this.wording = wording;
  }

  /** A group with who of some participants is in it on a day, was, or will be. */
  void group(Group group, ImmutableMap<ParticipantCode, Participant> among, LocalDate day)
      throws IOException {
    members.object(
        () -> {
          description(group);
          members.list(
              "members",
              group.seatsAmong(among.values(), day),
              seat -> seat(seat, group, requireNonNull(among.get(seat.participant())), day));
        });
  }

  /** The members that tell what a group is, and on whose word. */
  void description(Group group) throws IOException {
    members.text("group", group.code());
    members.text("groupName", wording.of(group.title()));
    members.some("sources", group.citations(), reasons::citation);
    if (group instanceof ListedGroup listed) {
      members.some("notes", listed.remark().stream().toList(), members::text);
    }
  }

  private void seat(GroupSeat seat, Group group, Participant who, LocalDate day)
      throws IOException {
    members.object(
        () -> {
          work.participant(who);
          members.text("belongs", seat.isHeldOn(day).and(group.holds(who, day)));
          members.text("from", seat.from());
          members.text("ceased", seat.ceased());
        });
  }
}
