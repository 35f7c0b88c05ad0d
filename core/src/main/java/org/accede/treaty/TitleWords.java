package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.accede.text.BilingualText;
import org.accede.text.FoldedText;

/** The names of a treaty in one language, to look for words in them. */
final class TitleWords {
  private static final String ANY_ENDING = "*";

  /** Each folded, between blanks: a word begins after one and ends before one. */
  private final ImmutableList<String> names;

  private TitleWords(Stream<String> names) {
    this.names =
        names.map(name -> " " + FoldedText.of(name) + " ").collect(ImmutableList.toImmutableList());
  }

  /** The title and the common name of a treaty in English. */
  static TitleWords english(Treaty treaty) {
    return new TitleWords(names(treaty).map(BilingualText::english));
  }

  /** The title and the common name of a treaty in French. */
  static TitleWords french(Treaty treaty) {
    return new TitleWords(names(treaty).map(BilingualText::french));
  }

  private static Stream<BilingualText> names(Treaty treaty) {
    return Stream.concat(Stream.of(treaty.title()), treaty.commonName().stream());
  }

  /** What {@link #holdAny} looks for: words in a row, with a star for any ending. */
  static String mark(String words) {
    String folded = FoldedText.of(words);
    return " " + folded + (words.endsWith(ANY_ENDING) ? "" : " ");
  }

  /** Whether a name holds any of the marks. */
  boolean holdAny(ImmutableList<String> marks) {
    return marks.stream().anyMatch(mark -> names.stream().anyMatch(name -> name.contains(mark)));
  }
}
