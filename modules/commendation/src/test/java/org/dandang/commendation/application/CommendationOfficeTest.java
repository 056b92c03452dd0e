package org.dandang.commendation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.commendation.api.AnnounceNominees;
import org.dandang.commendation.api.AskClearance;
import org.dandang.commendation.api.AssessNominations;
import org.dandang.commendation.api.AssessNominations.Ballot;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardsDecided;
import org.dandang.commendation.api.CorrectAward;
import org.dandang.commendation.api.DecideAwards;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominateAll.Nominee;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.PublishProgramme;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.RevocationGround;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.api.TakeReplies;
import org.dandang.commendation.api.VoidAward;
import org.dandang.commendation.api.VoidNomination;
import org.dandang.commendation.domain.AlreadyNominated;
import org.dandang.commendation.domain.AlreadyRevoked;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.CategoryTwice;
import org.dandang.commendation.domain.ClearanceMissing;
import org.dandang.commendation.domain.DecisionNotCarried;
import org.dandang.commendation.domain.EverybodyRecused;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.NominationNotInState;
import org.dandang.commendation.domain.NominatorDecides;
import org.dandang.commendation.domain.NothingToAsk;
import org.dandang.commendation.domain.NoticeNotOver;
import org.dandang.commendation.domain.NoticeTooShort;
import org.dandang.commendation.domain.ProgrammeNotApproved;
import org.dandang.commendation.domain.ProgrammeNotInState;
import org.dandang.commendation.domain.ProgrammesOfYearFull;
import org.dandang.commendation.domain.QuotaExceeded;
import org.dandang.commendation.domain.TooManyAwards;
import org.dandang.commendation.domain.UnderfillWithoutReason;
import org.dandang.commendation.domain.WrongRecipient;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.ObjectionOpen;
import org.dandang.kernel.record.ObjectionPostpones;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.Test;

class CommendationOfficeTest {
  private static final LocalDate NOTICE = LocalDate.of(2019, 1, 16);
  private static final LocalDate NOTICE_END = LocalDate.of(2019, 1, 23);
  private static final LocalDate DECIDED = LocalDate.of(2019, 1, 28);
  private static final PersonId ASSESSOR = new PersonId(901);
  private static final Amendment WRONG = new Amendment("录入错误", "审批人", Desk.TODAY);

  private final Desk county = new Desk();

  @Test
  void a_programme_is_not_published_without_its_approval() {
    ProgrammeId programme = county.setUp();
    assertThatThrownBy(() -> publish(programme, " ")).isInstanceOf(ProgrammeNotApproved.class);
    publish(programme, "批文1号");
    assertThatThrownBy(() -> publish(programme, "批文1号")).isInstanceOf(ProgrammeNotInState.class);
  }

  @Test
  void a_county_runs_one_programme_for_a_year() {
    county.published();
    ProgrammeId second = county.setUp();
    assertThatThrownBy(() -> publish(second, "批文2号")).isInstanceOf(ProgrammesOfYearFull.class);
  }

  @Test
  void quotas_stay_within_the_limits() {
    assertThatThrownBy(() -> planned(RecipientKind.PERSON, 151)).isInstanceOf(TooManyAwards.class);
    assertThatThrownBy(() -> planned(RecipientKind.VILLAGE, 51)).isInstanceOf(TooManyAwards.class);
    planned(RecipientKind.PERSON, 150);
  }

  @Test
  void a_category_stands_once() {
    assertThatThrownBy(() -> setUp(List.of("A", "A"), RecipientKind.UNIT, 1))
        .isInstanceOf(CategoryTwice.class);
  }

  @Test
  void a_day_to_come_is_refused() {
    ProgrammeId programme = county.setUp();
    assertThatThrownBy(
            () ->
                county.desk.publish(
                    new PublishProgramme(programme, "批文", Desk.TODAY.plusDays(1), 0)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_is_nominated_before_it_is_published() {
    ProgrammeId programme = county.setUp();
    assertThatThrownBy(() -> county.nominate(programme, "M", 1))
        .isInstanceOf(ProgrammeNotInState.class);
  }

  @Test
  void a_township_category_takes_who_serves_in_a_township() {
    ProgrammeId programme = county.published();
    assertThat(county.state(county.nominate(programme, "T", 1)))
        .isEqualTo(NominationState.NOMINATED);
    assertThat(county.state(county.nominate(programme, "T", 100)))
        .isEqualTo(NominationState.REFUSED);
  }

  @Test
  void a_task_group_category_takes_who_serves_in_a_member_unit() {
    ProgrammeId programme = county.published();
    assertThat(county.state(county.nominate(programme, "G", 100)))
        .isEqualTo(NominationState.NOMINATED);
    NominationId refused = county.nominate(programme, "G", 300);
    assertThat(county.state(refused)).isEqualTo(NominationState.REFUSED);
    assertThat(county.nominations.get(refused.value()).detail().checks())
        .anyMatch(check -> check.rule().equals("commendation.service") && !check.passed());
  }

  @Test
  void a_running_bar_refuses_with_its_rule() {
    county.barred.add(new PersonId(1));
    NominationId id = county.nominate(county.published(), "M", 1);
    assertThat(county.state(id)).isEqualTo(NominationState.REFUSED);
    assertThat(county.nominations.get(id.value()).detail().checks())
        .anyMatch(check -> check.rule().equals("TX-4") && check.remark().equals("2019-02-07"));
  }

  @Test
  void nobody_is_nominated_twice_in_a_programme() {
    ProgrammeId programme = county.published();
    county.nominate(programme, "T", 1);
    assertThatThrownBy(() -> county.nominate(programme, "M", 1))
        .isInstanceOf(AlreadyNominated.class);
  }

  @Test
  void each_category_takes_its_own_kind_of_recipient() {
    ProgrammeId programme = county.published();
    assertThatThrownBy(() -> county.nominate(programme, "V", 1)).isInstanceOf(WrongRecipient.class);
    assertThatThrownBy(() -> county.nominate(programme, Nominee.unit("M", Desk.VILLAGE, "事迹")))
        .isInstanceOf(WrongRecipient.class);
    assertThatThrownBy(() -> county.nominate(programme, Nominee.unit("V", Desk.ORGAN, "事迹")))
        .isInstanceOf(WrongRecipient.class);
    assertThatThrownBy(() -> county.nominate(programme, "none", 1)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_liaison_nominates_only_from_below() {
    Desk liaison = new Desk(TestActor.with(Role.UNIT_LIAISON).in(Scope.of(Set.of(Desk.TOWNSHIP))));
    ProgrammeId programme = liaison.published();
    liaison.nominate(programme, "M", 1);
    assertThatThrownBy(() -> liaison.nominate(programme, "M", 300)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_letter_asks_about_all_persons_at_once_and_nobody_passes_without_a_reply() {
    ProgrammeId programme = county.published();
    NominationId one = county.nominate(programme, "M", 1);
    county.nominate(programme, Nominee.unit("V", Desk.VILLAGE, "事迹"));
    assertThatThrownBy(() -> assess(programme, one)).isInstanceOf(ClearanceMissing.class);
    ask(programme);
    assertThat(county.letters.get(0).persons()).containsExactly(new PersonId(1));
    assertThatThrownBy(() -> assess(programme, one)).isInstanceOf(ClearanceMissing.class);
    assertThat(county.desk.takeReplies(new TakeReplies(programme))).isZero();
    assertThatThrownBy(() -> ask(programme)).isInstanceOf(NothingToAsk.class);
  }

  @Test
  void an_objection_refuses_and_a_waiver_lets_through() {
    ProgrammeId programme = county.published();
    NominationId refused = county.nominate(programme, "M", 1);
    NominationId waived = county.nominate(programme, "M", 2);
    county.replies.put(new PersonId(1), Conclusion.OBJECTION);
    county.replies.put(new PersonId(2), Conclusion.WAIVED);
    ask(programme);
    assertThat(county.desk.takeReplies(new TakeReplies(programme))).isEqualTo(2);
    assertThat(county.state(refused)).isEqualTo(NominationState.REFUSED);
    assertThat(county.state(waived)).isEqualTo(NominationState.CLEARED);
    assertThat(county.nominations.get(waived.value()).detail().row().conclusion())
        .isEqualTo(Conclusion.WAIVED);
    assertThatThrownBy(() -> assess(programme, refused)).isInstanceOf(NominationNotInState.class);
  }

  @Test
  void an_assessor_too_close_to_a_nominee_is_recused() {
    ProgrammeId programme = county.published();
    NominationId id = cleared(programme, "M", 1);
    PersonId kin = new PersonId(902);
    county.close.add(Set.of(kin, new PersonId(1)));
    county.desk.assess(
        new AssessNominations(
            programme, List.of(new Ballot(id, Map.of(ASSESSOR, 80, kin, 100))), NOTICE));
    assertThat(county.nominations.get(id.value()).detail())
        .satisfies(
            detail -> {
              assertThat(detail.row().points()).isEqualByComparingTo("80");
              assertThat(detail.recused()).isEqualTo(1);
            });
  }

  @Test
  void somebody_must_be_left_to_assess() {
    ProgrammeId programme = county.published();
    NominationId id = cleared(programme, "M", 1);
    assertThatThrownBy(
            () ->
                county.desk.assess(
                    new AssessNominations(
                        programme, List.of(new Ballot(id, Map.of(new PersonId(1), 100))), NOTICE)))
        .isInstanceOf(EverybodyRecused.class);
  }

  @Test
  void a_notice_lasts_five_working_days() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    assertThatThrownBy(() -> announce(programme, NOTICE_END.minusDays(1), id))
        .isInstanceOf(NoticeTooShort.class);
    announce(programme, NOTICE_END, id);
    assertThat(county.state(id)).isEqualTo(NominationState.ANNOUNCED);
  }

  @Test
  void no_more_are_announced_than_the_quota() {
    ProgrammeId programme = county.published();
    NominationId one = assessed(programme, "M", 1);
    NominationId two = assessed(programme, "M", 2);
    NominationId three = assessed(programme, "M", 3);
    assertThatThrownBy(() -> announce(programme, NOTICE_END, one, two, three))
        .isInstanceOf(QuotaExceeded.class);
  }

  @Test
  void nothing_is_decided_before_the_notice_is_over() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "书记"), Map.of(), id))
        .isInstanceOf(ProgrammeNotInState.class);
    announce(programme, NOTICE_END, id);
    assertThatThrownBy(() -> decide(programme, slip(NOTICE_END, "书记"), Map.of(), id))
        .isInstanceOf(NoticeNotOver.class);
  }

  @Test
  void a_category_is_left_short_only_with_a_reason() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "书记"), Map.of(), id))
        .isInstanceOf(UnderfillWithoutReason.class);
  }

  @Test
  void a_meeting_decides_with_quorum_and_majority() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    DecisionBasis few = DecisionBasis.meeting("纪要1号", DECIDED, "书记", 12, 7, 7);
    assertThatThrownBy(() -> decide(programme, few, reasons(), id))
        .isInstanceOf(DecisionNotCarried.class);
    DecisionBasis split = DecisionBasis.meeting("纪要1号", DECIDED, "书记", 12, 12, 6);
    assertThatThrownBy(() -> decide(programme, split, reasons(), id))
        .isInstanceOf(DecisionNotCarried.class);
    decide(programme, DecisionBasis.meeting("纪要1号", DECIDED, "书记", 12, 8, 7), reasons(), id);
  }

  @Test
  void who_recommended_does_not_decide() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "推荐人"), reasons(), id))
        .isInstanceOf(NominatorDecides.class);
  }

  @Test
  void a_decision_gives_numbered_certificates_and_passes_the_others_over() {
    ProgrammeId programme = county.published();
    NominationId chosen = assessed(programme, "M", 1);
    NominationId spare = assessed(programme, "M", 2);
    announce(programme, NOTICE_END, chosen);
    List<AwardId> awards = decide(programme, slip(DECIDED, "书记"), reasons(), chosen);
    assertThat(county.state(chosen)).isEqualTo(NominationState.AWARDED);
    assertThat(county.state(spare)).isEqualTo(NominationState.PASSED_OVER);
    assertThat(county.announced).containsExactly(new AwardsDecided(programme, awards, DECIDED));
    Award award = county.awards.get(awards.get(0).value());
    assertThat(award.entry().text()).startsWith("2018年度奖项M（天表彰〔2019〕1号，证书");
  }

  @Test
  void an_objection_stops_who_was_announced() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    objected(id, Objection.Outcome.STOPPED, Optional.empty());
    assertThat(county.state(id)).isEqualTo(NominationState.STOPPED);
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "书记"), reasons(), id))
        .isInstanceOf(NominationNotInState.class);
  }

  /** C7. */
  @Test
  void whoever_is_objected_to_is_not_awarded_before_the_joint_assessment() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    Nomination nomination = county.nomination(id);
    nomination.object(
        Objection.of("材料不实", false, NOTICE_END, NOTICE_END.plusDays(14)),
        Period.of(NOTICE, NOTICE_END));
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "书记"), reasons(), id))
        .isInstanceOf(ObjectionOpen.class);
    nomination.assess(0, joint(Objection.Outcome.NO_EFFECT, Optional.empty()));
    decide(programme, slip(DECIDED, "书记"), reasons(), id);
    assertThat(county.state(id)).isEqualTo(NominationState.AWARDED);
  }

  /** C7. */
  @Test
  void whoever_is_postponed_is_not_awarded_before_the_day() {
    ProgrammeId programme = county.published();
    NominationId id = assessed(programme, "M", 1);
    announce(programme, NOTICE_END, id);
    objected(id, Objection.Outcome.POSTPONED, Optional.of(DECIDED.plusDays(1)));
    assertThatThrownBy(() -> decide(programme, slip(DECIDED, "书记"), reasons(), id))
        .isInstanceOf(ObjectionPostpones.class);
  }

  private void objected(NominationId id, Objection.Outcome outcome, Optional<LocalDate> until) {
    Nomination nomination = county.nomination(id);
    nomination.object(
        Objection.of("反映其弄虚作假", false, NOTICE_END, NOTICE_END.plusDays(14)),
        Period.of(NOTICE, NOTICE_END));
    nomination.assess(0, joint(outcome, until));
  }

  private static JointAssessment joint(Objection.Outcome outcome, Optional<LocalDate> until) {
    return new JointAssessment(outcome, until, "经共同研判", "", "组织部某", "纪委某", NOTICE_END);
  }

  @Test
  void an_award_is_revoked_once_and_a_void_one_is_gone() {
    AwardId award = awarded(1);
    county.desk.revoke(revocation(award));
    assertThatThrownBy(() -> county.desk.revoke(revocation(award)))
        .isInstanceOf(AlreadyRevoked.class);
    county.desk.makeVoid(new VoidAward(award, WRONG, 0));
    assertThatThrownBy(() -> county.desk.makeVoid(new VoidAward(award, WRONG, 0)))
        .isInstanceOf(AlreadyVoided.class);
    assertThatThrownBy(
            () -> county.desk.correct(new CorrectAward(award, "天表彰〔2019〕1号", "股长", WRONG, 0)))
        .isInstanceOf(AlreadyVoided.class);
  }

  @Test
  void a_certificate_is_put_right() {
    AwardId award = awarded(1);
    county.desk.correct(new CorrectAward(award, "天表彰〔2019〕2号", "股长", WRONG, 0));
    assertThat(county.awards.get(award.value()).label().post()).isEqualTo("股长");
  }

  @Test
  void a_nomination_that_won_cannot_be_voided() {
    ProgrammeId programme = county.published();
    NominationId open = county.nominate(programme, "M", 5);
    county.desk.makeVoid(new VoidNomination(open, WRONG, 0));
    AwardId award = awarded(1);
    NominationId won = county.awards.get(award.value()).detail(programmeOf(award)).nomination();
    assertThatThrownBy(() -> county.desk.makeVoid(new VoidNomination(won, WRONG, 0)))
        .isInstanceOf(NominationNotInState.class);
  }

  private org.dandang.commendation.domain.Programme programmeOf(AwardId award) {
    return county.programmes.get(county.awards.get(award.value()).programme().value());
  }

  private AwardId awarded(long person) {
    ProgrammeId programme =
        county.programmes.isEmpty()
            ? county.published()
            : new ProgrammeId(county.programmes.keySet().iterator().next());
    NominationId id = assessed(programme, "M", person);
    announce(programme, NOTICE_END, id);
    return decide(programme, slip(DECIDED, "书记"), reasons(), id).get(0);
  }

  private static RevokeAward revocation(AwardId award) {
    return new RevokeAward(award, RevocationGround.FRAUD, "撤销1号", "书记", Desk.TODAY, 0);
  }

  private static Map<String, String> reasons() {
    return Map.of("V", "无人推荐", "M", "宁缺毋滥", "T", "宁缺毋滥", "G", "宁缺毋滥");
  }

  private static DecisionBasis slip(LocalDate on, String signer) {
    return DecisionBasis.slip("呈批1号", on, signer);
  }

  private List<AwardId> decide(
      ProgrammeId programme,
      DecisionBasis basis,
      Map<String, String> reasons,
      NominationId... chosen) {
    return county.desk.decide(
        new DecideAwards(programme, List.of(chosen), "天表彰〔2019〕1号", basis, reasons));
  }

  private void announce(ProgrammeId programme, LocalDate until, NominationId... chosen) {
    county.desk.announce(new AnnounceNominees(programme, List.of(chosen), "政务公开栏", NOTICE, until));
  }

  private NominationId assessed(ProgrammeId programme, String category, long person) {
    NominationId id = cleared(programme, category, person);
    assess(programme, id);
    return id;
  }

  private NominationId cleared(ProgrammeId programme, String category, long person) {
    NominationId id = county.nominate(programme, category, person);
    county.replies.put(new PersonId(person), Conclusion.NO_OBJECTION);
    ask(programme);
    county.desk.takeReplies(new TakeReplies(programme));
    return id;
  }

  private void assess(ProgrammeId programme, NominationId id) {
    county.desk.assess(
        new AssessNominations(programme, List.of(new Ballot(id, Map.of(ASSESSOR, 90))), NOTICE));
  }

  private void ask(ProgrammeId programme) {
    county.desk.askClearance(new AskClearance(programme, "天组函〔2019〕1号", "部长", Desk.NOMINATED));
  }

  private void publish(ProgrammeId programme, String document) {
    county.desk.publish(new PublishProgramme(programme, document, Desk.NOMINATED, 0));
  }

  private void planned(RecipientKind kind, int quota) {
    setUp(List.of("A"), kind, quota);
  }

  private void setUp(List<String> codes, RecipientKind kind, int quota) {
    county.desk.setUp(
        new SetUpProgramme(
            "表彰",
            2018,
            "大会",
            Optional.empty(),
            codes.stream()
                .map(code -> Desk.plan(code, kind, Eligibility.ANY, Honour.OTHER, quota))
                .toList(),
            Set.of(),
            Desk.NOMINATED));
  }
}
