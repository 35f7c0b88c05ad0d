package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.UnknownNameException;
import org.accede.participant.Group;
import org.accede.participant.StandingGroup;
import org.accede.text.NameIndex;

/**
 * Groups of participants by the names that people type.
 *
 * <pre>{@code
 * Groups groups = CouncilOfEurope.groups();
 * groups.named("Central Asia").membersAmong(register.participants(), day)  // KAZ, KGZ, TJK, ...
 * }</pre>
 *
 * <p>Immutable. The {@link StandingGroup}s are always among them.
 */
public final class Groups {
  private final ImmutableMap<String, Group> byCode;
  private final NameIndex<Group> names;

  private Groups(Map<String, Group> byCode) {
    this.byCode = ImmutableMap.copyOf(byCode);
    NameIndex.Builder<Group> index = NameIndex.builder();
    for (Group one : byCode.values()) {
      index.add(
          one,
          one.title().english(),
          ImmutableList.<String>builder()
              .add(one.code(), one.title().english(), one.title().french())
              .addAll(one.variants())
              .build());
    }
    this.names = index.build();
  }

  /** The standing groups alone. */
  public static Groups standing() {
    Map<String, Group> all = new LinkedHashMap<>();
    Arrays.stream(StandingGroup.values()).forEach(one -> all.put(one.code(), one));
    return new Groups(all);
  }

  /** These and others, of which one replaces the one here that has its code. */
  public Groups with(List<? extends Group> others) {
    Objects.requireNonNull(others, "others");
    Map<String, Group> all = new LinkedHashMap<>(byCode);
    others.forEach(one -> all.put(one.code(), one));
    return new Groups(all);
  }

  /** All of them. */
  public ImmutableList<Group> all() {
    return byCode.values().asList();
  }

  /** The one that people call by this name, if there is one. */
  public Optional<Group> find(String name) {
    return names.find(name);
  }

  /**
   * The one that people call by this name: its code or its name in English or French.
   *
   * @throws UnknownNameException if none is called that; it names the nearest
   */
  public Group named(String name) {
    return find(name).orElseThrow(() -> new UnknownNameException("group", name, suggestions(name)));
  }

  /** The names that are nearest to one, best first; may be empty. */
  public ImmutableList<String> suggestions(String name) {
    return names.suggestions(name);
  }
}
