package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.accede.answer.Step;
import org.accede.rule.world.World;
import org.jspecify.annotations.Nullable;

/** What one world says: the state and, where somebody listens, the steps that led to it. */
final class Verdict {
  /** The states that are a stage and nothing more. */
  private static final ImmutableMap<AccessionStage, AccessionState> BARE =
      Maps.immutableEnumMap(
          Maps.asMap(
              EnumSet.allOf(AccessionStage.class),
              stage -> new AccessionState.Builder().stage(stage).build()));

  private final AccessionState state;
  private final boolean isSupposed;
  private final @Nullable Account account;

  private Verdict(AccessionState state, boolean isSupposed, @Nullable Account account) {
    this.state = state;
    this.isSupposed = isSupposed;
    this.account = account;
  }

  /**
   * What was told.
   *
   * @param steps what decided
   * @param cautions what to know before relying on it
   * @param remedies what would settle it
   */
  private record Account(
      ImmutableList<Step> steps, ImmutableList<Step> cautions, ImmutableList<Step> remedies) {
    static final Account NONE =
        new Account(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    Account beginningWith(ImmutableList<Step> before) {
      return new Account(join(before, steps), cautions, remedies);
    }

    Account warning(ImmutableList<Step> more) {
      return new Account(steps, join(cautions, more), remedies);
    }

    private static ImmutableList<Step> join(ImmutableList<Step> one, ImmutableList<Step> another) {
      return ImmutableList.<Step>builder().addAll(one).addAll(another).build();
    }
  }

  /** A verdict in a world, to be filled. */
  static Builder in(World world) {
    return new Builder(world.isTold());
  }

  /** A verdict that is a stage and nothing more. */
  static Verdict of(World world, AccessionStage stage, Supplier<Step> because) {
    return in(world).stage(stage).because(because).build();
  }

  AccessionState state() {
    return state;
  }

  AccessionStage stage() {
    return state.stage();
  }

  /** Whether it rests on something that nobody has recorded. */
  boolean isSupposed() {
    return isSupposed;
  }

  /** What decided; empty where nobody listens. */
  ImmutableList<Step> steps() {
    return account == null ? ImmutableList.of() : account.steps();
  }

  /** What to know before relying on it; empty where nobody listens. */
  ImmutableList<Step> cautions() {
    return account == null ? ImmutableList.of() : account.cautions();
  }

  /** What would settle it; empty where nobody listens. */
  ImmutableList<Step> remedies() {
    return account == null ? ImmutableList.of() : account.remedies();
  }

  /** The same with further cautions. */
  Verdict withCautions(Supplier<ImmutableList<Step>> more) {
    return account == null ? this : new Verdict(state, isSupposed, account.warning(more.get()));
  }

  /** The same as something that rests on what nobody has recorded. */
  Verdict supposing(Supplier<ImmutableList<Step>> suppositions) {
    return new Verdict(
        state, true, account == null ? null : account.beginningWith(suppositions.get()));
  }

  /** The same with steps that led there before its own. */
  Verdict after(Supplier<ImmutableList<Step>> before) {
    return account == null
        ? this
        : new Verdict(state, isSupposed, account.beginningWith(before.get()));
  }

  /** Collects a verdict; what is told is asked for only where somebody listens. */
  static final class Builder {
    private final boolean told;
    private @Nullable AccessionState state;
    private boolean isSupposed;
    private Account account = Account.NONE;

    private Builder(boolean told) {
      this.told = told;
    }

    Builder state(AccessionState one) {
      state = one;
      return this;
    }

    Builder stage(AccessionStage stage) {
      return state(requireNonNull(BARE.get(stage)));
    }

    Builder isSupposed() {
      isSupposed = true;
      return this;
    }

    Builder because(Supplier<Step> step) {
      return told ? becauseAll(() -> ImmutableList.of(step.get())) : this;
    }

    Builder becauseAll(Supplier<ImmutableList<Step>> more) {
      if (told) {
        account =
            new Account(
                Account.join(account.steps(), more.get()), account.cautions(), account.remedies());
      }
      return this;
    }

    Builder caution(Supplier<Step> step) {
      if (told) {
        account = account.warning(ImmutableList.of(step.get()));
      }
      return this;
    }

    Builder remedy(Supplier<Step> step) {
      if (told) {
        account =
            new Account(
                account.steps(),
                account.cautions(),
                Account.join(account.remedies(), ImmutableList.of(step.get())));
      }
      return this;
    }

    Verdict build() {
      return new Verdict(requireNonNull(state), isSupposed, told ? account : null);
    }
  }
}
