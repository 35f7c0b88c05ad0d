package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.accede.answer.Step;
import org.accede.time.Trilean;

/** What the final clauses say to a participant on a date, over all worlds. */
public final class Opening {
  /** What is open, though something is on record that leaves it open: doubts worth a word. */
  private static final ImmutableSet<String> NOT_KNOWN_OF_WHO_ACTS =
      ImmutableSet.of("assume.european");

  private static final Pattern NOT_ON_RECORD =
      Pattern.compile("assume\\..*|.*\\.(implied|missing|notRecorded|counted)");

  private final ImmutableList<InOneWorld> worlds;
  private final ImmutableList<Step> doubts;
  private final boolean isOtherRecordComplete;

  /**
   * An opening.
   *
   * @param isOtherRecordComplete whether the record is complete of the other treaties towards which
   *     the clauses ask for a standing
   */
  Opening(
      ImmutableList<InOneWorld> worlds, ImmutableList<Step> doubts, boolean isOtherRecordComplete) {
    this.worlds = worlds;
    this.doubts = doubts;
    this.isOtherRecordComplete = isOtherRecordComplete;
  }

  /** What they say in one world. */
  record InOneWorld(
      boolean member,
      Optional<Step> signing,
      AccessionState acceding,
      ImmutableList<Step> accedingSteps) {
    boolean accedes(AccessionStage stage) {
      return acceding.stage() == stage;
    }
  }

  /** Whether it is a member State of the Council of Europe. */
  public Trilean isMember() {
    return all(InOneWorld::member);
  }

  /** Whether the treaty is open for signature by such as it. */
  public Trilean admitsToSign() {
    return all(world -> world.signing().isPresent());
  }

  /** Whether it may be invited to accede, or accede without an invitation, on the date. */
  public Trilean admitsToAccede() {
    return all(world -> world.accedes(AccessionStage.MAY_BE_INVITED));
  }

  /** Whether it may accede without an invitation on the date. */
  public Trilean admitsWithoutInvitation() {
    return all(
        world ->
            world.accedes(AccessionStage.MAY_BE_INVITED) && world.acceding().needsNoInvitation());
  }

  /** Whether it might be invited later, once the treaty is open, or in force. */
  public Trilean admitsOnlyLater() {
    return all(world -> world.accedes(AccessionStage.NOT_YET_OPEN));
  }

  /** Whether neither clause admits such as it, at any time to come. */
  public Trilean admitsNot() {
    return all(world -> world.signing().isEmpty() && world.accedes(AccessionStage.NOT_OPEN));
  }

  /**
   * A truth about it, held against what was read and recorded.
   *
   * <p>What is open for the sole reason that nobody has read a clause, that no chart of another
   * treaty is at hand, or that no source says who took part in the elaboration, is held against
   * nobody and taken as no: whoever was admitted to an act had, as far as anybody knows, what it
   * took.
   */
  public Trilean asFarAsRead(Trilean truth) {
    boolean isUnread =
        doubts.stream()
            .map(doubt -> doubt.message().key())
            .anyMatch(
                key ->
                    NOT_ON_RECORD.matcher(key).matches() && !NOT_KNOWN_OF_WHO_ACTS.contains(key));
    boolean restsOnAbsence = !isOtherRecordComplete && admitsToSign() != Trilean.YES;
    return restsOnAbsence || (truth == Trilean.MAYBE && isUnread) ? Trilean.NO : truth;
  }

  /** What the accession clause says to it, whether it may sign or not. */
  public ImmutableList<Step> accessionSteps() {
    ImmutableSet.Builder<Step> steps = ImmutableSet.builder();
    worlds.forEach(world -> steps.addAll(world.accedingSteps()));
    return steps.build().asList();
  }

  /** The clauses that say so, and what is open about them. */
  public ImmutableList<Step> steps() {
    ImmutableSet.Builder<Step> steps = ImmutableSet.builder();
    worlds.forEach(world -> world.signing().ifPresent(steps::add));
    worlds.forEach(world -> steps.addAll(world.accedingSteps()));
    steps.addAll(doubts);
    return steps.build().asList();
  }

  private Trilean all(Predicate<InOneWorld> question) {
    boolean some = worlds.stream().anyMatch(question);
    boolean every = worlds.stream().allMatch(question);
    return every ? Trilean.YES : some ? Trilean.MAYBE : Trilean.NO;
  }
}
