package org.accede.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.error.InvalidValueException;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.text.Message;
import org.accede.treaty.TreatyFact;

/** A fact in a few words: everything that it says, so that two that differ read differently. */
final class FactPhrase {
  private FactPhrase() {}

  static Message of(TreatyFact fact) {
    if (fact instanceof DepositaryNote note) {
      return with(note(note), details(note));
    }
    return fact instanceof ProcedureFact step
        ? with(step(step), details(step))
        : act((TreatyAct) fact);
  }

  private static Message with(Message main, ImmutableList<Message> details) {
    return details.isEmpty() ? main : Message.of("change.with", main, joined(details));
  }

  /** Messages one after the other. */
  static Message joined(ImmutableList<Message> messages) {
    return messages.stream()
        .reduce((one, other) -> Message.of("change.and", one, other))
        .orElseGet(() -> Message.of("change.absent"));
  }

  private static Message act(TreatyAct act) {
    if (act instanceof Signature) {
      return Message.of("change.fact.signature", act.on());
    }
    if (act instanceof Consent consent) {
      return Message.of("change.fact.consent." + consent.kind(), act.on());
    }
    if (act instanceof Denunciation end) {
      return with(
          denunciation(end),
          end.part()
              .map(part -> ImmutableList.of(Message.of("change.fact.part", part)))
              .orElse(ImmutableList.of()));
    }
    if (act instanceof Withdrawal withdrawal) {
      return Message.of("change.fact.withdrawal." + withdrawal.of(), act.on());
    }
    return Message.of("change.fact.entryIntoForce", act.on());
  }

  private static Message denunciation(Denunciation end) {
    return end.notified().isPresent() && end.effect().isPresent()
        ? Message.of("change.fact.denunciation.both", end.notified().get(), end.effect().get())
        : end.effect()
            .map(effect -> Message.of("change.fact.denunciation.effect", effect))
            .orElseGet(() -> Message.of("change.fact.denunciation.notified", end.on()));
  }

  private static Message note(DepositaryNote note) {
    if (note instanceof Declaration declaration) {
      return Message.of("change.fact.declaration." + declaration.kind());
    }
    if (note instanceof ListedWithoutAct) {
      return Message.of("change.fact.listed", note.on());
    }
    return Message.of(
        note instanceof Suspension ? "change.fact.suspension" : "change.fact.marks", note.on());
  }

  private static ImmutableList<Message> details(DepositaryNote note) {
    ImmutableList.Builder<Message> details = ImmutableList.builder();
    if (note instanceof Declaration one) {
      add("change.fact.nature", one.nature(), details);
      if (!one.articles().isEmpty()) {
        details.add(
            Message.of(
                "change.fact.articles",
                one.articles().stream()
                    .map(ArticleNumber::toString)
                    .collect(Collectors.joining(", "))));
      }
      add("change.fact.takesEffect", one.effect(), details);
      add("change.fact.withdrawn", one.withdrawn(), details);
      add("change.fact.text", one.text(), details);
    } else if (note instanceof ChartMarks marked) {
      marked.marks().forEach(mark -> details.add(Message.of("change.fact.mark." + mark)));
    }
    return details.build();
  }

  private static Message step(ProcedureFact step) {
    if (step instanceof AccessionRequest) {
      return Message.of("change.fact.request", step.on());
    }
    if (step instanceof Consultation one) {
      return Message.of("change.fact.consultation", one.on(), one.deadline());
    }
    if (step instanceof Objection objection) {
      return Message.of("change.fact.objection." + objection.outcome(), step.on());
    }
    if (step instanceof DecisionInPrinciple) {
      return Message.of("change.fact.decisionInPrinciple", step.on());
    }
    if (step instanceof Invitation invitation) {
      return Message.of("change.fact.invitation." + invitation.purpose(), step.on());
    }
    if (step instanceof ExtensionRequest) {
      return Message.of("change.fact.extensionRequest", step.on());
    }
    if (step instanceof Extension extension) {
      return Message.of("change.fact.extension", step.on(), extension.until());
    }
    throw new InvalidValueException("step", step.label(), "a step whose parts are known");
  }

  private static ImmutableList<Message> details(ProcedureFact step) {
    ImmutableList.Builder<Message> details = ImmutableList.builder();
    if (step instanceof AccessionRequest request) {
      add("change.fact.registered", request.registeredOn(), details);
    } else if (step instanceof Consultation one) {
      one.consulted().ifPresent(who -> details.add(Message.of("change.fact.consulted." + who)));
      add("change.fact.prolonged", one.prolongedUntil(), details);
    } else if (step instanceof Objection objection && !objection.by().isEmpty()) {
      details.add(
          Message.of(
              "change.fact.objection.by",
              ImmutableSortedSet.copyOf(objection.by()).stream()
                  .map(ParticipantCode::value)
                  .collect(Collectors.joining(", "))));
    } else if (step instanceof DecisionInPrinciple decision) {
      add("change.fact.meeting", decision.meeting(), details);
    } else if (step instanceof Invitation one) {
      add("change.fact.period", one.term().period(), details);
      add("change.fact.lastDay", one.term().lastDay(), details);
      add("change.fact.meeting", one.meeting(), details);
      add("change.fact.decision", one.decision(), details);
    } else if (step instanceof ExtensionRequest request) {
      add("change.fact.registered", request.registeredOn(), details);
      add("change.fact.askedPeriod", request.askedFor().period(), details);
      add("change.fact.askedLastDay", request.askedFor().lastDay(), details);
    } else if (step instanceof Extension extension) {
      add("change.fact.extends", extension.invitedOn(), details);
      add("change.fact.meeting", extension.meeting(), details);
    }
    return details.build();
  }

  private static void add(
      String key, Optional<? extends Object> value, ImmutableList.Builder<Message> details) {
    value.ifPresent(one -> details.add(Message.of(key, one)));
  }
}
