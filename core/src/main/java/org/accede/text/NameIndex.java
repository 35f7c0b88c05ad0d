package org.accede.text;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds things by the names people type: without regard to case, accents, punctuation or a leading
 * article; and names the nearest ones when nothing is found.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {
  private static final Pattern ARTICLE = Pattern.compile("^(the|la|le|les|l) ");
  private static final Splitter WORDS = Splitter.on(' ');
  private static final int SUGGESTIONS = 3;

  /** Shorter ones are found in too many names. */
  private static final int WORD = 4;

  private final ImmutableMap<String, T> byFoldedName;
  private final ImmutableMap<String, String> labels;

  private NameIndex(ImmutableMap<String, T> byFoldedName, ImmutableMap<String, String> labels) {
    this.byFoldedName = byFoldedName;
    this.labels = labels;
  }

  /** A collector of names. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** The thing that has a name; empty if none has. */
  public Optional<T> find(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(byFoldedName.get(fold(name)));
  }

  /** The labels of the things with the nearest names, best first; none if nothing is near. */
  public ImmutableList<String> suggestions(String name) {
    String wanted = fold(name);
    // something of the name must be left
    int tolerance = Math.min(wanted.length() - 1, Math.max(2, wanted.length() / 3));
    Stream<String> near =
        byFoldedName.keySet().stream()
            .filter(known -> distance(wanted, known) <= tolerance)
            .sorted(comparingInt((String known) -> distance(wanted, known)));
    Stream<String> partly =
        wanted.length() < WORD
            ? Stream.empty()
            : byFoldedName.keySet().stream()
                .filter(known -> known.contains(wanted) || hasWordNear(known, wanted));
    Set<String> found = new LinkedHashSet<>();
    Stream.concat(near, partly).map(labels::get).forEach(found::add);
    return found.stream().limit(SUGGESTIONS).collect(ImmutableList.toImmutableList());
  }

  /** Whether a word of a name is the one wanted but for a slip or two. */
  private static boolean hasWordNear(String known, String wanted) {
    return WORDS
        .splitToStream(known)
        .filter(word -> word.length() >= WORD)
        .anyMatch(word -> distance(word, wanted) <= wanted.length() / WORD);
  }

  private static String fold(String name) {
    return ARTICLE.matcher(FoldedText.of(name)).replaceFirst("");
  }

  /** Levenshtein's distance. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }

  /** Collects names; the first thing to claim a name keeps it. */
  public static final class Builder<T> {
    private final Map<String, T> byFoldedName = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds the names of a thing.
     *
     * @param label what suggestions call it
     */
    public void add(T thing, String label, Iterable<String> names) {
      for (String name : names) {
        String folded = fold(name);
        if (!folded.isEmpty() && byFoldedName.putIfAbsent(folded, thing) == null) {
          labels.put(folded, label);
        }
      }
    }

    /** The index of the names so far. */
    public NameIndex<T> build() {
      return new NameIndex<>(ImmutableMap.copyOf(byFoldedName), ImmutableMap.copyOf(labels));
    }
  }
}
