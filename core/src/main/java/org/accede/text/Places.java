package org.accede.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.text.TextKey.Argument;
import org.jspecify.annotations.Nullable;

/** The places for values in a text, as {@code {0}}, {@code {0:the}}, {@code {0#day|days}}. */
final class Places {
  private static final Pattern PLACE =
      Pattern.compile("\\{(?<place>\\d)(?::(?<form>\\p{L}+)|(?<count>#)[^|{}]*\\|[^|{}]*)?}");

  private Places() {}

  /** What the values in the places of a text are, by what any of its translations asks of them. */
  static ImmutableList<Argument> arguments(String... translations) {
    List<Argument> arguments = new ArrayList<>();
    for (String text : translations) {
      Matcher places = PLACE.matcher(text);
      while (places.find()) {
        int place = Integer.parseInt(places.group("place"));
        while (arguments.size() <= place) {
          arguments.add(Argument.VALUE);
        }
        Argument asked = argument(places.group("form"), places.group("count") != null);
        if (asked != Argument.VALUE) {
          arguments.set(place, asked);
        }
      }
    }
    return ImmutableList.copyOf(arguments);
  }

  private static Argument argument(@Nullable String form, boolean counts) {
    if (form == null) {
      return counts ? Argument.NUMBER : Argument.VALUE;
    }
    return switch (form) {
      case "since", "until", "Date" -> Argument.DATE;
      case "article", "Article" -> Argument.ARTICLE;
      default -> Argument.NAME;
    };
  }
}
