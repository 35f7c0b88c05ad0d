package org.accede.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.ReadReply;
import org.accede.treatyoffice.ReplyShape;
import org.accede.treatyoffice.TreatyOfficeImport;

/**
 * Something that the Treaty Office's service can be asked for: one request, one reply, one file.
 *
 * @param shape what it is about
 * @param treaty the treaty it is about: there is one for charts and declarations, and for no other
 */
public record ServiceRequest(ReplyShape shape, Optional<TreatyNumber> treaty) {
  private static final Pattern FILE =
      Pattern.compile("(search|places|chart|declarations)(?:-([0-9]{3}[A-Z]?))?\\.json");

  /**
   * A request.
   *
   * @throws InvalidValueException if a chart or declarations are about no treaty, or another one is
   */
  public ServiceRequest {
    boolean isAboutOne = shape == ReplyShape.CHART || shape == ReplyShape.DECLARATIONS;
    if (treaty.isPresent() != isAboutOne) {
      throw new InvalidValueException(
          "treaty", treaty.toString(), isAboutOne ? "a treaty for " + shape : "none for " + shape);
    }
  }

  /** The treaties of the series. */
  public static ServiceRequest search() {
    return new ServiceRequest(ReplyShape.SEARCH, Optional.empty());
  }

  /** The places that the search names by number. */
  public static ServiceRequest places() {
    return new ServiceRequest(ReplyShape.PLACES, Optional.empty());
  }

  /** Signatures and ratifications of one treaty. */
  public static ServiceRequest chart(TreatyNumber treaty) {
    return new ServiceRequest(ReplyShape.CHART, Optional.of(treaty));
  }

  /** Reservations and declarations about one treaty. */
  public static ServiceRequest declarations(TreatyNumber treaty) {
    return new ServiceRequest(ReplyShape.DECLARATIONS, Optional.of(treaty));
  }

  /** The request whose reply a file holds, by the name that {@link #fileName()} gives. */
  static Optional<ServiceRequest> ofFile(String name) {
    Matcher matcher = FILE.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ReplyShape shape = ReplyShape.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    Optional<TreatyNumber> treaty = Optional.ofNullable(matcher.group(2)).map(TreatyNumber::of);
    boolean isAboutOne = shape == ReplyShape.CHART || shape == ReplyShape.DECLARATIONS;
    return treaty.isPresent() == isAboutOne
        ? Optional.of(new ServiceRequest(shape, treaty))
        : Optional.empty();
  }

  /** The name of the file that holds the reply, such as {@code chart-185.json}. */
  public String fileName() {
    return shape.name().toLowerCase(Locale.ROOT)
        + treaty.map(number -> "-" + number).orElse("")
        + ".json";
  }

  /** Where a service is asked for it. */
  URI address(URI service) {
    String number = treaty.map(TreatyNumber::toString).orElse("");
    return service.resolve(
        switch (shape) {
          case SEARCH -> "api/traites/search";
          case PLACES -> "api/conventions/getLieux?langue=ENG";
          case CHART -> "api/signatures?numSte=" + number + "&langue=ENG";
          case DECLARATIONS ->
              "api/conventions/getDeclarations?numSte=" + number + "&codeNature=0&langue=ENG";
        });
  }

  /**
   * Adds what a file holds to an import.
   *
   * @throws DataFileException if it is no such reply
   */
  void addTo(TreatyOfficeImport.Builder replies, DataFile file) {
    if (shape == ReplyShape.DECLARATIONS) {
      replies.addDeclarations(treaty.orElseThrow(), file);
    } else {
      replies.add(file);
    }
  }

  /**
   * What a reply to it turns out to be.
   *
   * @throws DataFileException if it is about something else, or has no shape that is known
   */
  ReadReply read(DataFile reply) {
    ReadReply read =
        shape == ReplyShape.DECLARATIONS
            ? ReadReply.ofDeclarations(treaty.orElseThrow(), reply)
            : ReadReply.of(reply);
    if (read.shape() != shape || (read.rows() > 0 && !read.treaty().equals(treaty))) {
      throw new DataFileException(
          reply.name(),
          "",
          "a reply about " + read.shape() + read.treaty().map(number -> " " + number).orElse(""),
          "one about " + shape + treaty.map(number -> " " + number).orElse(""));
    }
    return read;
  }
}
