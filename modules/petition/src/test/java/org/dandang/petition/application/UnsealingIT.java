package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;
import static org.dandang.petition.application.PetitionHouse.REGISTRAR;
import static org.dandang.petition.application.PetitionHouse.SECOND;

import java.time.Duration;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingDetail;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.api.UnsealingRow;
import org.dandang.petition.api.UnsealingState;
import org.dandang.petition.domain.ForeignSignature;
import org.dandang.petition.domain.HandlerConcerned;
import org.dandang.petition.domain.NotAssigned;
import org.dandang.petition.domain.OwnApproval;
import org.dandang.petition.domain.UnsealingOver;
import org.junit.jupiter.api.Test;

/** E1, Q2 through the doors on the real database: who asks, who decides, who sees, for how long. */
class UnsealingIT {
  private final PetitionHouse house = new PetitionHouse();
  private final PersonId subject = house.somebody();
  private final ReportId report = house.clue(subject);

  @Test
  void asked_granted_looked_at_and_shown_to_the_reviewer_Q2() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    house.as(CHIEF, () -> decide(asked, CHIEF, Optional.empty()));
    assertThat(look(FIRST, asked)).isEqualTo(PetitionHouse.REPORTER);
    UnsealingDetail shown = house.ask(CHIEF, () -> house.get(UnsealingRecords.class).get(asked));
    assertThat(shown.looks()).hasSize(1);
    assertThat(shown.requester()).isEqualTo("第" + FIRST + "人");
    assertThat(shown.looks().get(0).who()).isEqualTo("第" + FIRST + "人");
    assertThat(row(CHIEF, asked).looks()).isEqualTo(1);
    assertThat(row(CHIEF, asked).toString() + shown).doesNotContain(PetitionHouse.REPORTER);
  }

  @Test
  void the_text_is_a_part_of_its_own() {
    UnsealingId asked = ask(SealedPart.TEXT);
    house.as(CHIEF, () -> decide(asked, CHIEF, Optional.empty()));
    assertThat(look(FIRST, asked)).isEqualTo(PetitionHouse.TEXT);
  }

  @Test
  void whoever_has_no_part_in_the_report_finds_neither_it_nor_the_request_E1() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    for (PersonId other : new PersonId[] {subject, house.somebody()}) {
      assertThatThrownBy(() -> house.as(other, () -> askAs(other, SealedPart.TEXT)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.as(other, () -> decide(asked, other, Optional.empty())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.ask(other, () -> house.get(UnsealingRecords.class).get(asked)))
          .isInstanceOf(NotFound.class);
      assertThat(house.ask(other, this::rows)).isEmpty();
    }
  }

  @Test
  void whoever_registered_it_has_a_part_but_is_not_assigned_E1() {
    assertThatThrownBy(() -> house.as(REGISTRAR, () -> askAs(REGISTRAR, SealedPart.TEXT)))
        .isInstanceOf(NotAssigned.class);
  }

  @Test
  void nobody_grants_the_own_request_or_in_anothers_name_E13() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    assertThatThrownBy(() -> house.as(FIRST, () -> decide(asked, FIRST, Optional.empty())))
        .isInstanceOf(OwnApproval.class);
    assertThatThrownBy(() -> house.as(SECOND, () -> decide(asked, SECOND, Optional.empty())))
        .isInstanceOf(OwnApproval.class);
    assertThatThrownBy(() -> house.as(FIRST, () -> decide(asked, CHIEF, Optional.empty())))
        .isInstanceOf(ForeignSignature.class);
    assertThatThrownBy(() -> house.as(SECOND, () -> askAs(FIRST, SealedPart.TEXT)))
        .isInstanceOf(ForeignSignature.class);
  }

  @Test
  void a_relative_of_the_person_reported_decides_nothing_E2() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    house.relate(CHIEF, subject);
    assertThatThrownBy(() -> house.as(CHIEF, () -> decide(asked, CHIEF, Optional.empty())))
        .isInstanceOf(HandlerConcerned.class);
  }

  @Test
  void it_lapses_by_itself_after_the_hours_of_the_rule_book() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    house.as(CHIEF, () -> decide(asked, CHIEF, Optional.empty()));
    house.later(Duration.ofHours(24));
    assertThatThrownBy(() -> look(FIRST, asked)).isInstanceOf(UnsealingOver.class);
    assertThat(row(FIRST, asked).state()).isEqualTo(UnsealingState.LAPSED);
  }

  @Test
  void refused_it_shows_the_reason_and_nothing_else() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    house.as(CHIEF, () -> decide(asked, CHIEF, Optional.of("书面材料已足够")));
    UnsealingDetail shown = house.ask(FIRST, () -> house.get(UnsealingRecords.class).get(asked));
    assertThat(shown.refusal()).contains("书面材料已足够");
    assertThat(shown.mayLook()).isFalse();
  }

  @Test
  void nothing_sealed_lies_open_in_any_table_after_a_look_E1() {
    UnsealingId asked = ask(SealedPart.IDENTITY);
    house.as(CHIEF, () -> decide(asked, CHIEF, Optional.empty()));
    look(FIRST, asked);
    assertThat(house.dump()).doesNotContain(PetitionHouse.REPORTER);
    house.ask(FIRST, () -> house.get(PetitionRecords.class).get(report));
    assertThat(house.ask(FIRST, () -> house.get(PetitionRecords.class).get(report)).toString())
        .doesNotContain(PetitionHouse.REPORTER, PetitionHouse.TEXT);
  }

  private UnsealingId ask(SealedPart part) {
    return house.ask(FIRST, () -> askAs(FIRST, part));
  }

  private UnsealingId askAs(PersonId requester, SealedPart part) {
    return house
        .get(UnsealingDesk.class)
        .ask(new AskUnsealing(report, part, UnsealingPurpose.ASK_REPORTER, "核实施工时间", requester));
  }

  private UnsealingId decide(UnsealingId asked, PersonId approver, Optional<String> refusal) {
    house.get(UnsealingDesk.class).decide(new DecideUnsealing(asked, approver, refusal, -1));
    return asked;
  }

  private String look(PersonId viewer, UnsealingId asked) {
    return house.ask(viewer, () -> house.get(UnsealingDesk.class).look(asked));
  }

  private java.util.List<UnsealingRow> rows() {
    return house.get(UnsealingRecords.class).list(ListQuery.first(200)).rows();
  }

  private UnsealingRow row(PersonId reader, UnsealingId id) {
    return house.ask(reader, this::rows).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
