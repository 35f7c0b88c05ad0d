package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.time.AsOf;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** What a participant can do next, about the treaties of a register, as of a day. */
@Value.Immutable
@QueryStyle
public interface Outlook extends Serializable {
  /** Who. */
  Participant participant();

  /** As of when. */
  AsOf asOf();

  /** By when it must act on its invitations, by the day to act by. */
  ImmutableList<Deadline> deadlines();

  /**
   * One for every treaty of the register, or for those that were {@linkplain #only chosen}; within
   * a group, what is nearest first.
   */
  ImmutableList<NextStep> steps();

  /** How long procedures took, whatever the treaty. */
  ProcedureTimes times();

  /**
   * The one thing that would settle most of what is undetermined, named for the first treaty of
   * which it would; empty if nothing is known to.
   */
  Optional<Step> settling();

  /** How many treaties a thing of that kind would settle. */
  @Value.Default
  default int settled() {
    return 0;
  }

  /** Whether it is about treaties that were {@linkplain #only chosen}, and not about all. */
  @Value.Default
  default boolean isOfSome() {
    return false;
  }

  /** The steps of one group, what is nearest first. */
  default ImmutableList<NextStep> of(NextStepGroup group) {
    return steps().stream()
        .filter(step -> step.group() == group)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The steps of one group by what the treaties are about: each under that one of its subjects that
   * most of them share, those about nothing that has a name under none. The subject of the nearest
   * comes first.
   */
  default ImmutableListMultimap<Optional<Subject>, NextStep> bySubject(NextStepGroup group) {
    return StepsBySubject.of(of(group));
  }

  /** The same about some treaties alone; the times, which go by no treaty, stay. */
  default Outlook only(Predicate<? super Treaty> which) {
    ImmutableList<NextStep> some =
        steps().stream()
            .filter(step -> which.test(step.treaty()))
            .collect(ImmutableList.toImmutableList());
    Builder outlook =
        new Builder()
            .participant(participant())
            .asOf(asOf())
            .addAllSteps(some)
            .times(times())
            .isOfSome(true);
    deadlines().stream()
        .filter(deadline -> which.test(deadline.treaty()))
        .forEach(outlook::addDeadlines);
    NextSteps.settle(some, outlook);
    return outlook.build();
  }

  /**
   * Builds an outlook.
   *
   * <p>Mandatory: {@code participant}, {@code asOf}, {@code times}.
   */
  class Builder extends ImmutableOutlook.Builder {}
}
