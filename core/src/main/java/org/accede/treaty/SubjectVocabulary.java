package org.accede.treaty;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.text.BilingualText;
import org.accede.text.FoldedText;
import org.accede.text.TextKey;
import org.accede.text.Texts;

/** The subjects there are, with the words of titles that mark them. */
final class SubjectVocabulary {
  private static final String MARKS = ".marks";
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Supplier<SubjectVocabulary> SHARED =
      Suppliers.memoize(() -> of(Texts.SUBJECTS));

  private final ImmutableMap<Subject, Marks> marks;

  private SubjectVocabulary(ImmutableMap<Subject, Marks> marks) {
    this.marks = marks;
  }

  /** What marks a subject in titles, by language. */
  private record Marks(ImmutableList<String> english, ImmutableList<String> french) {}

  /** The one that comes with Accede; read when it is first asked for. */
  static SubjectVocabulary shared() {
    return requireNonNull(SHARED.get());
  }

  private static SubjectVocabulary of(Texts texts) {
    ImmutableMap<String, TextKey> all =
        texts.keys().stream().collect(ImmutableMap.toImmutableMap(TextKey::key, one -> one));
    ImmutableSortedMap.Builder<String, Map.Entry<Subject, Marks>> read =
        ImmutableSortedMap.naturalOrder();
    all.forEach(
        (key, name) -> {
          if (!key.endsWith(MARKS)) {
            TextKey marks = requireNonNull(all.get(key + MARKS), key);
            read.put(
                key,
                Map.entry(
                    new Subject(key, new BilingualText(name.english(), name.french())),
                    new Marks(list(marks.english()), list(marks.french()))));
          }
        });
    return new SubjectVocabulary(ImmutableMap.copyOf(read.buildOrThrow().values()));
  }

  private static ImmutableList<String> list(String marks) {
    return LIST.splitToStream(marks).map(TitleWords::mark).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Subject> subjects() {
    return marks.keySet().asList();
  }

  /** The subjects of a treaty, by code. */
  ImmutableList<Subject> of(Treaty treaty) {
    TitleWords english = TitleWords.english(treaty);
    TitleWords french = TitleWords.french(treaty);
    return marks.entrySet().stream()
        .filter(
            one ->
                english.holdAny(one.getValue().english())
                    || french.holdAny(one.getValue().french()))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  Optional<Subject> named(String name) {
    String wanted = FoldedText.of(name);
    return marks.keySet().stream().filter(one -> names(one).contains(wanted)).findFirst();
  }

  private static ImmutableList<String> names(Subject subject) {
    return ImmutableList.of(
        FoldedText.of(subject.code()),
        FoldedText.of(subject.name().english()),
        FoldedText.of(subject.name().french()));
  }
}
