package org.dandang.personnel.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.paper.PaperKind;
import org.dandang.personnel.api.paper.PaperOffer;
import org.junit.jupiter.api.Test;

/** P17: a paper can be printed when it can exist, and not before. */
class OffersTest {
  @Test
  void a_motion_gives_its_form_and_a_record_that_goes_on() {
    assertThat(offers(ABatch.moved(ABatch.promoted("韦某", ChangeState.MOTION))))
        .containsExactly(
            new PaperOffer(PaperKind.MOTION_FORM, false),
            new PaperOffer(PaperKind.PROCEDURE_RECORD, true));
  }

  @Test
  void a_candidate_is_announced_and_the_examiners_get_their_paper() {
    assertThat(offers(ABatch.moved(ABatch.promoted("韦某", ChangeState.CANDIDATE))))
        .contains(
            new PaperOffer(PaperKind.EXAMINATION_NOTICE, false),
            new PaperOffer(PaperKind.EXAMINATION_REPORT, true))
        .noneMatch(offer -> offer.kind() == PaperKind.CLEARANCE_LETTER);
  }

  @Test
  void whoever_was_examined_can_be_asked_about() {
    assertThat(offers(ABatch.moved(ABatch.promoted("韦某", ChangeState.EXAMINED))))
        .contains(
            new PaperOffer(PaperKind.EXAMINATION_REPORT, false),
            new PaperOffer(PaperKind.CLEARANCE_LETTER, false))
        .noneMatch(offer -> offer.kind() == PaperKind.ROSTER);
  }

  @Test
  void the_committee_gets_whoever_passed_the_musts_and_whoever_needs_none() {
    assertThat(kinds(ABatch.moved(ABatch.promoted("韦某", ChangeState.CHECKED))))
        .contains(PaperKind.ROSTER, PaperKind.BALLOT, PaperKind.TALLY, PaperKind.APPOINTMENT_FORMS)
        .doesNotContain(PaperKind.PUBLIC_NOTICE, PaperKind.APPOINTMENT_NOTICE);
    assertThat(kinds(ABatch.moved(lateral(ChangeState.MOTION)))).contains(PaperKind.ROSTER);
  }

  @Test
  void what_was_decided_is_published_and_issued_as_a_draft_until_it_is_done() {
    assertThat(offers(ABatch.decided(ABatch.promoted("韦某", ChangeState.DISCUSSED))))
        .contains(
            new PaperOffer(PaperKind.PUBLIC_NOTICE, true),
            new PaperOffer(PaperKind.APPOINTMENT_NOTICE, true));
    assertThat(offers(ABatch.issued(ABatch.promoted("韦某", ChangeState.PROBATION))))
        .hasSize(PaperKind.values().length)
        .noneMatch(PaperOffer::draft);
  }

  @Test
  void nobody_is_published_who_needs_no_notice_or_was_rejected() {
    assertThat(kinds(ABatch.decided(lateral(ChangeState.DISCUSSED))))
        .doesNotContain(PaperKind.PUBLIC_NOTICE)
        .contains(PaperKind.APPOINTMENT_NOTICE, PaperKind.TALK_RECORD);
    assertThat(kinds(ABatch.decided(ABatch.promoted("韦某", ChangeState.REJECTED))))
        .doesNotContain(PaperKind.PUBLIC_NOTICE, PaperKind.APPOINTMENT_NOTICE);
  }

  private static Entry lateral(ChangeState state) {
    return ABatch.entry("覃某", ChangeKind.LATERAL, state, "县教育局", "副局长", "县民政局", "副局长");
  }

  private static List<PaperOffer> offers(Batch batch) {
    return Offers.of(batch);
  }

  private static List<PaperKind> kinds(Batch batch) {
    return offers(batch).stream().map(PaperOffer::kind).toList();
  }
}
