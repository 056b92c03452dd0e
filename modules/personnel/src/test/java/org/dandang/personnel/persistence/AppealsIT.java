package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appeal.AssignHandlers;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.ExtendAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.api.appeal.OwnAppeals;
import org.dandang.personnel.api.appeal.OwnChange;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.RecordStatement;
import org.dandang.personnel.api.appointment.Sitting;
import org.dandang.personnel.domain.appeal.AppealLate;
import org.dandang.personnel.domain.appeal.AppealOpen;
import org.dandang.personnel.domain.appeal.AppealedAlready;
import org.dandang.personnel.domain.appeal.HandlersMissing;
import org.dandang.personnel.domain.appeal.HeavierChange;
import org.dandang.personnel.domain.appeal.NoExtension;
import org.dandang.personnel.domain.appeal.SamePeople;
import org.dandang.personnel.domain.appeal.TwoHandlers;
import org.dandang.personnel.domain.person.OwnFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P16: whoever is removed for slow progress can ask that it be looked at again. */
class AppealsIT {
  private static final LocalDate MOTION = LocalDate.of(2018, 4, 9);
  private static final LocalDate EFFECTIVE = LocalDate.of(2018, 5, 21);
  private static final LocalDate TOLD = LocalDate.of(2018, 5, 22);

  private final Personnel personnel = new Personnel();
  private final AppointmentDesk desk = personnel.get(AppointmentDesk.class);
  private final AppealDesk appeals = personnel.get(AppealDesk.class);
  private UnitId unit;
  private PersonId removed;
  private PersonId member;
  private PersonId one;
  private PersonId other;
  private PersonId signer;
  private PersonId above;
  private AppointmentId batch;

  @BeforeEach
  void removal() {
    unit = personnel.unit("县交通局");
    removed = personnel.cadre("凌某", unit, "局长", Level.SECTION_PRINCIPAL);
    member = personnel.cadre("常某", unit, "副局长", Level.SECTION_DEPUTY);
    one = personnel.cadre("甲某", unit, "科员", Level.STAFF);
    other = personnel.cadre("乙某", unit, "科员", Level.STAFF);
    signer = personnel.cadre("部某", unit, "副局长", Level.SECTION_DEPUTY);
    above = personnel.cadre("厅某", unit, "副局长", Level.SECTION_DEPUTY);
    ProposedChange removal =
        ProposedChange.of(removed, ChangeKind.REMOVAL, unit, "", Level.STAFF)
            .because(Ground.SLOW_PROGRESS, "项目连续两季度滞后");
    batch = personnel.call(() -> desk.open(new OpenAppointment("调整", List.of(removal), MOTION)));
    personnel.run(
        () ->
            desk.state(
                new RecordStatement(batch, change(), "有异议", false, MOTION.plusDays(9), seen())));
    personnel.run(() -> desk.decide(decision()));
    personnel.run(() -> desk.issue(new IssueAppointment(batch, "1号", EFFECTIVE, seen())));
  }

  private DecideAppointment decision() {
    LocalDate on = EFFECTIVE.minusDays(4);
    Ballot ballot = new Ballot(change(), 1, 0, 0, Set.of());
    return new DecideAppointment(
        batch,
        DecisionBasis.meeting("纪要", on, "书记", 1, 1, 1),
        Set.of(),
        Set.of(),
        Optional.of(new Sitting(Set.of(member), Set.of(member), List.of(ballot))),
        seen());
  }

  @Test
  void an_appeal_has_its_days_other_people_and_gives_the_post_back() {
    assertThat(post(EFFECTIVE)).isEmpty();
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, member, TOLD.plusDays(9)))
        .isInstanceOf(SamePeople.class);
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, removed, TOLD.plusDays(9)))
        .isInstanceOf(SamePeople.class);
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, one, TOLD.plusDays(9)))
        .isInstanceOf(TwoHandlers.class);
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, other, TOLD.plusDays(31)))
        .isInstanceOf(AppealLate.class);
    file(AppealKind.REVIEW, one, other, TOLD.plusDays(30));
    AppealRow review = last();
    assertThat(review.dueOn()).as("Saturday").isEqualTo(LocalDate.of(2018, 7, 23));
    assertThat(review.handlers()).isEqualTo("甲某、乙某");
    assertThatThrownBy(() -> file(AppealKind.APPEAL, one, other, TOLD.plusDays(30)))
        .isInstanceOf(AppealOpen.class);
    assertThatThrownBy(() -> extend(TOLD.plusDays(40))).isInstanceOf(NoExtension.class);
    decide(AppealOutcome.UPHELD, TOLD.plusDays(50));
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, other, TOLD.plusDays(51)))
        .isInstanceOf(AppealedAlready.class);
    assertThatThrownBy(() -> file(AppealKind.APPEAL, one, other, TOLD.plusDays(66)))
        .isInstanceOf(AppealLate.class);
    appealedAndRevoked(TOLD.plusDays(65));
  }

  private void appealedAndRevoked(LocalDate filed) {
    file(AppealKind.APPEAL, one, other, filed);
    assertThat(last().dueOn()).as("a holiday").isEqualTo(LocalDate.of(2018, 9, 25));
    extend(filed.plusDays(50));
    assertThat(last().dueOn()).isEqualTo(LocalDate.of(2018, 10, 25));
    assertThatThrownBy(() -> extend(filed.plusDays(70))).isInstanceOf(NoExtension.class);
    LocalDate decided = filed.plusDays(80);
    assertThatThrownBy(() -> decideBy(member, AppealOutcome.REVOKED, decided))
        .isInstanceOf(SamePeople.class);
    assertThatThrownBy(() -> decideBy(one, AppealOutcome.REVOKED, decided))
        .isInstanceOf(SamePeople.class);
    assertThatThrownBy(() -> decide(AppealOutcome.REVOKED, decided))
        .as("signed the review")
        .isInstanceOf(SamePeople.class);
    decideBy(above, AppealOutcome.REVOKED, decided);
    assertThat(post(EFFECTIVE)).isEqualTo("局长");
    assertThat(line().voided()).isTrue();
    assertThat(last().outcome()).contains(AppealOutcome.REVOKED);
  }

  @Test
  void what_is_amended_gives_way_to_something_lighter() {
    file(AppealKind.REVIEW, one, other, TOLD.plusDays(9));
    assertThatThrownBy(() -> decide(AppealOutcome.AMENDED, ChangeKind.DEMOTION))
        .isInstanceOf(HeavierChange.class);
    assertThatThrownBy(() -> decide(AppealOutcome.UPHELD, ChangeKind.ADJUSTMENT))
        .isInstanceOf(HeavierChange.class);
    decide(AppealOutcome.AMENDED, ChangeKind.ADJUSTMENT);
    assertThat(post(EFFECTIVE)).isEqualTo("局长");
    assertThat(last().instead()).contains(ChangeKind.ADJUSTMENT);
    assertThat(replacementsDue()).hasSize(1);
    LocalDate moved = TOLD.plusDays(21);
    ProposedChange other =
        ProposedChange.of(removed, ChangeKind.LATERAL, unit, "局长", Level.SECTION_PRINCIPAL);
    ProposedChange lighter =
        ProposedChange.of(removed, ChangeKind.ADJUSTMENT, unit, "主任", Level.SECTION_PRINCIPAL)
            .because(Ground.SLOW_PROGRESS, "项目连续两季度滞后");
    personnel.call(() -> desk.open(new OpenAppointment("平调", List.of(other), moved)));
    assertThat(replacementsDue()).as("something else").hasSize(1);
    personnel.call(() -> desk.open(new OpenAppointment("调整", List.of(lighter), moved)));
    assertThat(replacementsDue()).isEmpty();
  }

  private List<String> replacementsDue() {
    return personnel
        .call(() -> personnel.get(WorkItemSource.class).waiting(Personnel.TODAY, 1000))
        .stream()
        .map(WorkItemSource.WorkItem::page)
        .filter(page -> page.contains("openMotion.xhtml?person=" + removed + "&kind=ADJUSTMENT"))
        .toList();
  }

  @Test
  void the_cadre_files_in_time_and_nothing_is_decided_before_two_handle_it() {
    personnel.is(removed);
    OwnChange own = own();
    assertThat(own.toldOn()).isEqualTo(EFFECTIVE);
    assertThat(own.ways()).as("the days are long over").isEmpty();
    assertThatThrownBy(() -> ask()).isInstanceOf(AppealLate.class);
    personnel.isNow(EFFECTIVE.plusDays(30));
    assertThat(own().ways()).hasSize(2);
    ask();
    personnel.isNow(Personnel.TODAY);
    assertThat(own().appeals()).singleElement().extracting(AppealRow::handlers).isEqualTo("");
    personnel.is(member);
    assertThatThrownBy(() -> decide(AppealOutcome.UPHELD, EFFECTIVE.plusDays(40)))
        .isInstanceOf(HandlersMissing.class);
    assertThatThrownBy(() -> assign(one, removed)).isInstanceOf(SamePeople.class);
    assign(one, other);
    assertThat(last().handlers()).isEqualTo("甲某、乙某");
    decide(AppealOutcome.UPHELD, EFFECTIVE.plusDays(40));
  }

  private OwnChange own() {
    return personnel.call(() -> personnel.get(OwnAppeals.class).changes().get(0));
  }

  private void ask() {
    personnel.run(
        () ->
            personnel
                .get(OwnAppeals.class)
                .file(new OwnAppeals.Ask(change(), AppealKind.REVIEW, "未扣除停工时间")));
  }

  private void assign(PersonId first, PersonId second) {
    AppealRow open = last();
    personnel.run(
        () ->
            appeals.assign(
                new AssignHandlers(
                    open.id(), first, second, EFFECTIVE.plusDays(35), open.version())));
  }

  private void decide(AppealOutcome outcome, ChangeKind instead) {
    AppealRow open = last();
    personnel.run(
        () ->
            appeals.decide(
                new DecideAppeal(
                    open.id(),
                    outcome,
                    Optional.of(instead),
                    "理由",
                    "复1号",
                    signer,
                    TOLD.plusDays(20),
                    open.version())));
  }

  @Test
  void nobody_takes_in_the_own_appeal() {
    personnel.is(removed);
    assertThatThrownBy(() -> file(AppealKind.REVIEW, one, other, TOLD.plusDays(3)))
        .isInstanceOf(OwnFile.class);
  }

  private void file(AppealKind kind, PersonId first, PersonId second, LocalDate on) {
    personnel.run(
        () ->
            appeals.file(
                new FileAppeal(batch, change(), kind, "未扣除停工时间", TOLD, on, first, second)));
  }

  private void extend(LocalDate on) {
    AppealRow open = last();
    personnel.run(
        () ->
            appeals.extend(
                new ExtendAppeal(open.id(), new Amendment("案情复杂", "部长", on), open.version())));
  }

  private void decide(AppealOutcome outcome, LocalDate on) {
    decideBy(signer, outcome, on);
  }

  private void decideBy(PersonId by, AppealOutcome outcome, LocalDate on) {
    AppealRow open = last();
    personnel.run(
        () ->
            appeals.decide(
                new DecideAppeal(
                    open.id(), outcome, Optional.empty(), "理由", "复1号", by, on, open.version())));
  }

  private AppealRow last() {
    List<AppealRow> rows = personnel.call(() -> personnel.get(AppealRecords.class).of(batch));
    return rows.get(rows.size() - 1);
  }

  private String post(LocalDate day) {
    return personnel.call(
        () ->
            personnel.get(PersonDirectory.class).onDay(removed, day).orElseThrow().label().post());
  }

  private AppointmentDetail.Line line() {
    return personnel.call(() -> read().changes().get(0));
  }

  /** The two below are asked inside a transaction. */
  private ChangeId change() {
    return read().changes().get(0).id();
  }

  private long seen() {
    return read().version();
  }

  private AppointmentDetail read() {
    return personnel.get(AppointmentRecords.class).get(batch);
  }
}
