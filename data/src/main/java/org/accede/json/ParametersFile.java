package org.accede.json;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.accede.invitation.DefaultTerm;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.shape.DefaultTermJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.register.TreatyRegister;

/**
 * What a file of dated parameters holds.
 *
 * @param defaultTerms the terms of invitations that state none, by the day from which they apply
 */
public record ParametersFile(ImmutableList<DefaultTerm> defaultTerms) implements FactsFile {
  static final String FORMAT = "accede-parameters-1";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("sources");

  /** Parameters, put in order. */
  public ParametersFile {
    Objects.requireNonNull(defaultTerms, "defaultTerms");
    defaultTerms = ImmutableList.sortedCopyOf(comparing(DefaultTerm::adoptedFrom), defaultTerms);
  }

  /**
   * Reads a file of parameters.
   *
   * @throws DataFileException if it is anything but that
   */
  public static ParametersFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, ParametersFile::read);
  }

  static ParametersFile read(JsonMembers members) {
    return new ParametersFile(DefaultTermJson.read(members));
  }

  @Override
  public void addTo(TreatyRegister.Builder register) {
    defaultTerms.forEach(register::add);
  }

  @Override
  public String toJson() {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder file = new JsonObjectBuilder().text("format", FORMAT);
    DefaultTermJson.write(file, defaultTerms, sources);
    file.object("sources", sources.write());
    return JsonText.ofFile(file.build(), OPENED);
  }
}
