package org.accede.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.data.CouncilOfEurope;
import org.accede.json.DataFile;
import org.accede.json.RegisterFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** Registers larger than the one that comes with Accede. */
final class LargeRegisters {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private LargeRegisters() {}

  /** The bundled register, every participant with all that it did so many times. */
  static TreatyRegister bundled(int times) {
    return read(copies(times)).register();
  }

  /**
   * A register of generated charts: a signature, a ratification and an entry into force for one
   * pair after another, with as many participants as it takes.
   */
  static RegisterFile charts(int acts) {
    TreatyRegister bundled = CouncilOfEurope.register();
    int pairs = (acts + 2) / 3;
    int times = 1 + pairs / bundled.treaties().size() / bundled.participants().size();
    RegisterFile named = read(copies(times));
    TreatyRegister.Builder file = TreatyRegister.builder();
    named.participants().forEach(file::add);
    named.treaties().forEach(file::add);
    named.defaultTerms().forEach(file::add);
    Source chart =
        new Source.Builder()
            .id("charts")
            .kind(SourceKind.DEPOSITARY)
            .title("Generated charts of signatures and ratifications")
            .asOf(ImpreciseDate.on(TODAY))
            .build();
    Random random = new Random(acts);
    for (int act = 0; act < acts; act += 3) {
      int pair = act / 3;
      Treaty treaty = named.treaties().get(pair % named.treaties().size());
      ParticipantCode who = named.participants().get(pair / named.treaties().size()).code();
      Provenance provenance = Provenance.of(new Citation(chart, "Chart of " + treaty.number()));
      LocalDate opened = treaty.openedOn().latest().orElse(LocalDate.of(1950, 1, 1));
      LocalDate signed = opened.plusDays(random.nextInt(1000));
      LocalDate ratified = signed.plusDays(1 + random.nextInt(3000));
      file.add(new Signature(who, treaty.number(), ImpreciseDate.on(signed), provenance));
      if (act + 1 < acts) {
        file.add(
            new Consent(
                who,
                treaty.number(),
                ImpreciseDate.on(ratified),
                ConsentKind.RATIFICATION,
                provenance));
      }
      if (act + 2 < acts) {
        file.add(
            new EntryIntoForce(
                who, treaty.number(), ImpreciseDate.on(ratified.plusDays(100)), provenance));
      }
    }
    return RegisterFile.of(file);
  }

  private static RegisterFile read(JsonNode facts) {
    try {
      return RegisterFile.read(DataFile.of(JSON.writeValueAsBytes(facts), "copies"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ObjectNode copies(int times) {
    try {
      RegisterFile bundled = RegisterFile.of(CouncilOfEurope.register());
      ObjectNode facts = (ObjectNode) JSON.readTree(bundled.toJson());
      Set<String> taken = new HashSet<>();
      bundled.participants().forEach(one -> taken.add(one.code().value()));
      List<String> codes = freeCodes(taken, (times - 1) * bundled.participants().size());
      for (String part : List.of("participants", "coverage", "chart", "procedure")) {
        ArrayNode all = facts.withArray(part);
        List<JsonNode> originals = new ArrayList<>();
        all.forEach(originals::add);
        for (int copy = 1; copy < times; copy++) {
          int from = (copy - 1) * bundled.participants().size();
          for (JsonNode original : originals) {
            copy(
                    original,
                    part.equals("participants") ? "code" : "participant",
                    from,
                    bundled,
                    codes)
                .forEach(all::add);
          }
        }
      }
      return facts;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** One of another participant; none of what is about no participant. */
  private static List<JsonNode> copy(
      JsonNode original, String member, int from, RegisterFile bundled, List<String> codes) {
    if (!original.has(member)) {
      return List.of();
    }
    String code = original.get(member).asText();
    int place = 0;
    while (!bundled.participants().get(place).code().value().equals(code)) {
      place++;
    }
    ObjectNode copy = original.deepCopy();
    copy.put(member, codes.get(from + place));
    return List.of(copy);
  }

  private static List<String> freeCodes(Set<String> taken, int wanted) {
    List<String> free = new ArrayList<>();
    for (int number = 0; free.size() < wanted; number++) {
      String code = "" + letter(number / 26 / 26) + letter(number / 26 % 26) + letter(number % 26);
      if (!taken.contains(code)) {
        free.add(code);
      }
    }
    return free;
  }

  private static char letter(int number) {
    return (char) ('A' + number);
  }
}
