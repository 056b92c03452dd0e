package org.dandang.personnel.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.assessment.Participants;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeCheck;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.personnel.api.intake.TakeTable;
import org.dandang.personnel.api.intake.UndoIntake;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.domain.assessment.AssessmentFixed;
import org.dandang.personnel.domain.assessment.TooManyExcellent;
import org.junit.jupiter.api.Test;

/** P7, P20: posts and grades come as tables; grades are also given one by one, within the ratio. */
class PostAndGradeIntakeIT {
  private static final LocalDate BORN = LocalDate.of(1980, 2, 3);
  private static final LocalDate ON = LocalDate.of(2019, 1, 25);
  private static final Amendment UNDO = new Amendment("导错了文件", "某部长", Personnel.TODAY);

  private final Personnel personnel = new Personnel();
  private final String unitName = "考评单位" + UUID.randomUUID();
  private final UnitId unit = personnel.unit(unitName);

  @Test
  void posts_are_created_known_ones_stay_and_all_of_it_is_undone() {
    List<String> head = List.of("单位", "岗位名称", "职务层次", "定员", "最低学历", "设立日期");
    List<String> post = List.of(unitName, "办公室主任", "科员及以下", "1", "大学专科毕业", "2018-01-01");
    List<String> other = List.of(unitName, "办公室主任", "科员及以下", "2", "大学专科毕业", "2018-01-01");
    IntakeId intake = take(checked(IntakeKind.POSTS, table(head, List.of(post))));
    assertThat(checked(IntakeKind.POSTS, table(head, List.of(post))).same()).isOne();
    assertThat(checked(IntakeKind.POSTS, table(head, List.of(other))).faults())
        .extracting(IntakeFault::code)
        .containsExactly("personnel.intake-post-here");
    undo(intake);
    assertThat(checked(IntakeKind.POSTS, table(head, List.of(post))).created()).isOne();
  }

  @Test
  void a_table_of_grades_over_the_ratio_is_refused_with_the_numbers() {
    List<String> numbers = staff(5);
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 2)).faults())
        .extracting(IntakeFault::code, IntakeFault::arguments)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "personnel.intake-too-many-excellent", List.of("5", "1", "2")));
    IntakeId intake = take(checked(IntakeKind.ASSESSMENTS, grades(numbers, 1)));
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 1)).same()).isEqualTo(5);
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 0)).refused()).isOne();
    undo(intake);
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 1)).created()).isEqualTo(5);
  }

  @Test
  void who_was_barred_at_the_end_of_the_year_is_not_imported_as_excellent() {
    List<String> numbers = staff(5);
    PersonId first =
        personnel.call(() -> personnel.get(Participants.class).of(unit, 2018)).stream()
            .filter(each -> each.name().equals("考某0"))
            .findFirst()
            .orElseThrow()
            .person();
    personnel.call(
        () ->
            personnel
                .get(BarRegister.class)
                .enter(
                    new NotifyBar(
                        first,
                        "TX-4",
                        Set.of(Purpose.APPRAISAL),
                        "天纪函〔2018〕9号",
                        LocalDate.of(2018, 9, 1),
                        Optional.of(LocalDate.of(2018, 12, 31)),
                        Optional.empty())));
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 1)).faults())
        .extracting(IntakeFault::code, IntakeFault::arguments)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "personnel.intake-excellent-barred", List.of("TX-4")));
    assertThat(checked(IntakeKind.ASSESSMENTS, grades(numbers, 0)).created()).isEqualTo(5);
  }

  @Test
  void whoever_belongs_to_the_unit_takes_part_and_a_draft_is_graded_until_it_is_confirmed() {
    staff(5);
    List<Participant> found =
        personnel.call(() -> personnel.get(Participants.class).of(unit, 2018));
    assertThat(found).hasSize(5).noneMatch(Participant::newcomer);
    List<PersonId> persons = found.stream().map(Participant::person).toList();
    AssessmentId id =
        personnel.call(
            () ->
                personnel
                    .get(AssessmentDesk.class)
                    .open(
                        new OpenAssessment(
                            AssessmentKind.SPECIAL,
                            2018,
                            "年度考核",
                            unit,
                            Optional.empty(),
                            given(persons, 0),
                            ON)));
    grade(id, given(persons, 2));
    assertThat(personnel.call(() -> personnel.get(Participants.class).limit(id, false)).allowed())
        .isOne();
    assertThatThrownBy(() -> confirm(id)).isInstanceOf(TooManyExcellent.class);
    grade(id, given(persons.subList(0, 4), 0));
    assertThat(detail(id).appraised()).isEqualTo(4);
    confirm(id);
    assertThat(detail(id).grades()).hasSize(4).allMatch(g -> g.grade() == Grade.COMPETENT);
    assertThatThrownBy(() -> grade(id, given(persons, 0))).isInstanceOf(AssessmentFixed.class);
  }

  private void grade(AssessmentId id, List<Graded> grades) {
    long seen = detail(id).version();
    personnel.run(
        () ->
            personnel
                .get(AssessmentDesk.class)
                .grade(new GradeAssessment(id, Optional.empty(), grades, ON, seen)));
  }

  private void confirm(AssessmentId id) {
    long seen = detail(id).version();
    personnel.run(
        () -> personnel.get(AssessmentDesk.class).confirm(new ConfirmAssessment(id, ON, seen)));
  }

  private AssessmentDetail detail(AssessmentId id) {
    return personnel.call(() -> personnel.get(AssessmentRecords.class).get(id));
  }

  private static List<Graded> given(List<PersonId> persons, int excellent) {
    List<Graded> given = new ArrayList<>();
    for (PersonId person : persons)
      given.add(
          new Graded(person, given.size() < excellent ? Grade.EXCELLENT : Grade.COMPETENT, ""));
    return given;
  }

  /** So many cadres of the unit; their ID numbers. */
  private List<String> staff(int count) {
    List<RegisterPerson> persons = new ArrayList<>();
    NewEngagement post =
        NewEngagement.post(
            unit,
            "科员",
            Level.STAFF,
            org.dandang.personnel.api.Management.COUNTY,
            1,
            Personnel.BEFORE);
    for (int at = 0; at < count; at++)
      persons.add(
          new RegisterPerson(
              Personnel.facts("考某" + at, "kao", BORN),
              Personnel.idNumber(BORN),
              "10",
              Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", Personnel.BEFORE)),
              List.of(NewEngagement.establishment(unit, post.management(), post.on()), post),
              Optional.empty()));
    personnel.run(() -> personnel.get(PersonDesk.class).register(persons));
    return persons.stream().map(RegisterPerson::idNumber).toList();
  }

  private IntakeTable grades(List<String> numbers, int excellent) {
    List<List<String>> lines = new ArrayList<>();
    for (String number : numbers)
      lines.add(
          List.of(
              "2018",
              unitName,
              "考某" + lines.size(),
              number,
              lines.size() < excellent ? "优秀" : "称职",
              "2019-01-25"));
    return table(List.of("年度", "考核单位", "姓名", "公民身份号码", "等次", "确认日期"), lines);
  }

  private static IntakeTable table(List<String> head, List<List<String>> lines) {
    List<IntakeTable.Line> all = new ArrayList<>();
    all.add(new IntakeTable.Line(1, head, Set.of()));
    for (List<String> line : lines) all.add(new IntakeTable.Line(all.size() + 1, line, Set.of()));
    return new IntakeTable("表.xlsx", "表", all);
  }

  private IntakeCheck checked(IntakeKind kind, IntakeTable table) {
    PreviewId preview =
        personnel.call(
            () -> personnel.get(IntakeDesk.class).receive(new ReceiveTable(kind, table)));
    personnel.run(() -> personnel.get(IntakeDesk.class).check(preview, new Silent()));
    return personnel.call(() -> personnel.get(IntakeRecords.class).check(preview));
  }

  private IntakeId take(IntakeCheck check) {
    assertThat(check.faults()).isEmpty();
    return personnel.call(
        () -> personnel.get(IntakeDesk.class).take(new TakeTable(check.id(), false), new Silent()));
  }

  private void undo(IntakeId intake) {
    long seen = personnel.call(() -> personnel.get(IntakeRecords.class).get(intake)).version();
    personnel.run(() -> personnel.get(IntakeDesk.class).undo(new UndoIntake(intake, UNDO, seen)));
  }
}
