package org.accede.treatyoffice;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;

/**
 * The denunciations that declarations about a treaty call partial: of a chapter, or for a
 * territory. The chart prints them as it prints the others.
 */
final class PartialDenunciations {
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?:partial\\s+denunciation|dénonciation\\s+partielle)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final ImmutableList<Declaration> declarations;

  private PartialDenunciations(ImmutableList<Declaration> declarations) {
    this.declarations = declarations;
  }

  static PartialDenunciations among(Collection<Declaration> declarations) {
    return new PartialDenunciations(
        declarations.stream()
            .filter(one -> one.nature().map(PARTIAL::matcher).map(m -> m.lookingAt()).orElse(false))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Those of a participant that have effect from the day on which a denunciation has, or was
   * notified.
   */
  ImmutableList<Declaration> of(ParticipantCode who, RowDays days) {
    return declarations.stream()
        .filter(one -> one.participant().equals(who))
        .filter(
            one ->
                Stream.of(days.effect(), days.notified())
                    .flatMap(Optional::stream)
                    .map(ImpreciseDate::on)
                    .anyMatch(day -> one.effect().equals(Optional.of(day))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What they denounce, in the depositary's words: the article may be the one that is denounced, or
   * the one that allows it.
   */
  static String part(Collection<Declaration> declarations) {
    return declarations.stream().map(PartialDenunciations::part).distinct().collect(joining("; "));
  }

  private static String part(Declaration one) {
    String word = one.nature().orElseThrow();
    return one.articles().isEmpty()
        ? word
        : word
            + " (Article "
            + one.articles().stream().map(Object::toString).collect(joining(", "))
            + ")";
  }
}
