package org.accede.output;

import java.io.IOException;
import org.accede.query.NextStep;
import org.accede.query.Outlook;
import org.accede.query.Peers;
import org.accede.query.ProcedureTime;
import org.accede.query.ProcedureTimes;
import org.accede.query.WayIn;
import org.accede.treaty.Treaty;

/** What a participant can do next. */
final class NextJson {
  private final Members members;
  private final ReasonsJson reasons;
  private final AnswerJson answers;
  private final WorkJson work;

  NextJson(Members members, ReasonsJson reasons, AnswerJson answers, WorkJson work) {
    this.members = members;
    this.reasons = reasons;
    this.answers = answers;
    this.work = work;
  }

  /** The members of an outlook, without whose it is and as of when. */
  void outlook(Outlook outlook) throws IOException {
    members.list("deadlines", outlook.deadlines(), one -> members.object(() -> work.deadline(one)));
    members.list("steps", outlook.steps(), this::step);
    members.object("times", () -> times(outlook.times()));
    members.optional("settling", outlook.settling(), reasons::step);
    members.number("settled", outlook.settled());
  }

  private void step(NextStep step) throws IOException {
    members.object(
        () -> {
          work.treaty(step.treaty());
          members.text("group", step.group().name());
          members.value("what", step.what(), reasons::step);
          members.value(
              "standing", step.standing(), one -> answers.answer(one, AnswerJson.Telling.CAUTIONS));
          members.optional("deposit", step.deposit(), answers::plan);
          members.optional("counting", step.advice().counting(), reasons::explanation);
          members.optional("way", step.way(), this::way);
          members.text("whyNotOpen", step.whyNotOpen());
          members.text("joinFirst", step.joinFirst().map(Treaty::number));
          if (step.isOpenUnlessActed()) {
            members.truth("openUnlessActed", true);
          }
        });
  }

  private void way(WayIn way) throws IOException {
    members.object(
        () -> {
          members.list("steps", way.steps(), reasons::step);
          members.some("first", way.first(), reasons::step);
          members.text("entryIntoForce", way.entryIntoForce());
          members.value("counting", way.counting(), reasons::explanation);
          members.object("times", () -> times(way.times()));
          members.value("peers", way.peers(), this::peers);
        });
  }

  private void times(ProcedureTimes times) throws IOException {
    members.optional("requestToInvitation", times.requestToInvitation(), this::time);
    members.optional("invitationToDeposit", times.invitationToDeposit(), this::time);
  }

  private void time(ProcedureTime time) throws IOException {
    members.object(
        () -> {
          members.number("cases", time.cases());
          members.number("shortestDays", time.shortest());
          members.number("medianDays", time.median());
          members.number("longestDays", time.longest());
        });
  }

  private void peers(Peers peers) throws IOException {
    members.object(
        () -> {
          members.number("parties", peers.parties());
          members.number("perhapsParties", peers.perhapsParties());
          members.number("invited", peers.invited());
          members.number("perhapsInvited", peers.perhapsInvited());
        });
  }
}
