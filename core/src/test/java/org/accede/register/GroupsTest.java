package org.accede.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import org.accede.error.UnknownNameException;
import org.accede.participant.StandingGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
  @Test
  void theStandingGroupsAreThereInTheirOrder() {
    assertThat(Groups.standing().all())
        .containsExactlyElementsOf(ImmutableList.copyOf(StandingGroup.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBERS", "members", "Member States", "Etats membres", "États membres"})
  void aGroupIsFoundByItsCodeAndItsNamesInBothLanguages(String name) {
    assertThat(Groups.standing().find(name)).contains(StandingGroup.MEMBERS);
    assertThat(Groups.standing().named(name)).isEqualTo(StandingGroup.MEMBERS);
  }

  @Test
  void aMisspeltGroupIsRefusedWithTheNearest() {
    assertThat(Groups.standing().find("Membr States")).isEmpty();
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Groups.standing().named("Membr States"))
        .satisfies(
            refusal -> {
              assertThat(refusal.suggestions()).startsWith("member States");
              assertThat(refusal.suggestions())
                  .isEqualTo(Groups.standing().suggestions("Membr States"));
            });
  }
}
