package org.accede.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a source.
 *
 * <p>Text form: the source's id, and after {@code #} the place: {@code pace-16245#para. 54}.
 *
 * @param source the document
 * @param place where in it: an article, a paragraph, a decision; blank for the whole
 */
public record Citation(Source source, String place) implements Serializable {
  /** A citation; nothing of it is {@code null}. */
  public Citation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(place, "place");
  }

  /** The whole of a source. */
  public static Citation of(Source source) {
    return new Citation(source, "");
  }

  /** The source's title with the place, as a reader wants it. */
  public String label() {
    return place.isBlank() ? source.title() : source.title() + ", " + place;
  }

  /** The text form. */
  @Override
  public String toString() {
    return place.isBlank() ? source.id() : source.id() + "#" + place;
  }
}
