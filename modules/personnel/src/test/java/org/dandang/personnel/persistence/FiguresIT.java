package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.personnel.api.dispatch.ReportDispatch;
import org.dandang.personnel.api.dispatch.VoidDispatch;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.SetForCultivation;
import org.junit.jupiter.api.Test;

/**
 * Each figure is asked for a unit that no other test uses; each clause of its definition has its
 * noise.
 */
class FiguresIT {
  private static final LocalDate EFFECTIVE = LocalDate.of(2018, 6, 25);
  private static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);
  private static final Amendment MISTAKE = new Amendment("录入有误", "某部长", LocalDate.of(2019, 1, 8));

  private final Personnel personnel = new Personnel();
  private final IndicatorSource figures = personnel.get(IndicatorSource.class);
  private final UnitId unit = personnel.unit("县某局");

  @Test
  void promotions_are_distinct_leading_cadres_promoted_or_put_to_further_use_in_the_year() {
    PersonId twice = staff();
    AppointmentId first =
        enter(EFFECTIVE, promotion(twice), promotion(staff()), furtherUse(deputy()));
    enter(EFFECTIVE.plusMonths(4), furtherUse(twice));
    enter(
        EFFECTIVE,
        change(ChangeKind.LATERAL, deputy(), Level.SECTION_DEPUTY),
        change(ChangeKind.RANK_PROMOTION, staff(), Level.STAFF).ranked(Rank.PRINCIPAL_STAFF));
    enter(
        EFFECTIVE,
        change(ChangeKind.SECOND_LINE, deputy(), Level.STAFF),
        change(ChangeKind.RETIREMENT, staff(), Level.STAFF));
    enter(LocalDate.of(2017, 12, 29), promotion(staff()));
    enter(LocalDate.of(2019, 1, 2), promotion(staff()));
    OpenAppointment motion = new OpenAppointment("动议", List.of(promotion(staff())), EFFECTIVE);
    personnel.run(() -> personnel.get(AppointmentDesk.class).open(motion));
    assertThat(count("promotions")).isEqualTo(3);
    AppointmentDetail.Line line =
        personnel.call(() -> personnel.get(AppointmentRecords.class).get(first)).changes().get(1);
    long seen = personnel.call(() -> personnel.get(AppointmentRecords.class).get(first)).version();
    personnel.run(
        () ->
            personnel
                .get(AppointmentDesk.class)
                .voidChange(new AmendChange(first, line.id(), Optional.empty(), MISTAKE, seen)));
    assertThat(count("promotions")).isEqualTo(2);
    personnel.run(
        () ->
            assertThat(
                    figures.whyGone(
                        question("promotions", YEAR_END),
                        List.of(line.person().value(), twice.value())))
                .hasSize(1)
                .containsEntry(line.person().value(), "已作废：录入有误"));
  }

  @Test
  void a_promotion_counts_also_when_the_post_has_ended_since() {
    PersonId person = staff();
    enter(EFFECTIVE, promotion(person));
    enter(EFFECTIVE.plusMonths(3), change(ChangeKind.SECOND_LINE, person, Level.STAFF));
    assertThat(count("promotions")).isEqualTo(1);
  }

  @Test
  void only_leading_cadres_adjusted_or_removed_for_slow_progress_count() {
    enter(
        EFFECTIVE,
        change(ChangeKind.ADJUSTMENT, deputy(), Level.SECTION_DEPUTY)
            .because(Ground.SLOW_PROGRESS, "项目滞后"),
        change(ChangeKind.REMOVAL, deputy(), Level.STAFF).because(Ground.SLOW_PROGRESS, "项目滞后"),
        change(ChangeKind.REMOVAL, deputy(), Level.STAFF).because(Ground.HEALTH, "长期病休"),
        change(ChangeKind.ADJUSTMENT, staff(), Level.STAFF).because(Ground.SLOW_PROGRESS, "项目滞后"));
    enter(
        LocalDate.of(2019, 1, 2),
        change(ChangeKind.REMOVAL, deputy(), Level.STAFF).because(Ground.SLOW_PROGRESS, "项目滞后"));
    assertThat(count("adjusted_or_removed")).isEqualTo(2);
  }

  /** P21: veterans of the second line at the front are counted from their dispatches. */
  @Test
  void veterans_lead_the_main_work_on_a_project_or_land_front_in_the_year() {
    PersonId twice = veteran();
    dispatch(twice, DispatchLine.PROJECT, true, LocalDate.of(2018, 1, 8));
    dispatch(twice, DispatchLine.LAND, true, LocalDate.of(2018, 9, 3));
    dispatch(veteran(), DispatchLine.LAND, true, LocalDate.of(2017, 5, 8));
    DispatchId before = dispatch(veteran(), DispatchLine.LAND, true, LocalDate.of(2017, 5, 8));
    personnel.run(
        () ->
            personnel
                .get(DispatchDesk.class)
                .conclude(new ReportDispatch(before, "完成", LocalDate.of(2017, 12, 31), 1)));
    dispatch(veteran(), DispatchLine.PROJECT, false, LocalDate.of(2018, 3, 5));
    dispatch(veteran(), DispatchLine.POVERTY, true, LocalDate.of(2018, 3, 5));
    dispatch(veteran(), DispatchLine.PROJECT, true, LocalDate.of(2019, 1, 1));
    DispatchId mistaken = dispatch(veteran(), DispatchLine.PROJECT, true, LocalDate.of(2018, 3, 5));
    personnel.run(
        () ->
            personnel.get(DispatchDesk.class).voidDispatch(new VoidDispatch(mistaken, MISTAKE, 1)));
    assertThat(count("veterans_dispatched")).isEqualTo(2);
    assertThat(count("veterans_dispatched", LocalDate.of(2018, 1, 7))).isEqualTo(1);
  }

  @Test
  void posts_set_on_a_front_line_or_in_a_named_field_count_while_they_are_in_force() {
    post(FrontLine.POVERTY, Optional.empty(), LocalDate.of(2018, 3, 1), Optional.empty());
    post(
        FrontLine.FIELD,
        Optional.of(Industry.HEALTH),
        LocalDate.of(2017, 3, 1),
        Optional.of(YEAR_END));
    post(
        FrontLine.PROJECT,
        Optional.empty(),
        LocalDate.of(2018, 3, 1),
        Optional.of(YEAR_END.minusDays(1)));
    post(FrontLine.POST, Optional.empty(), LocalDate.of(2019, 1, 1), Optional.empty());
    plainPost();
    PostId mistaken =
        post(FrontLine.POST, Optional.empty(), LocalDate.of(2018, 3, 1), Optional.empty());
    assertThat(count("frontline_posts")).isEqualTo(3);
    long seen = personnel.call(() -> personnel.get(PostRecords.class).get(mistaken)).version();
    personnel.run(
        () -> personnel.get(PostDesk.class).voidPost(new EndPost(mistaken, MISTAKE, seen)));
    assertThat(count("frontline_posts")).isEqualTo(2);
    assertThat(count("frontline_posts", LocalDate.of(2019, 1, 1))).isEqualTo(2);
  }

  @Test
  void the_list_is_the_number_and_ends_where_the_scope_ends() {
    enter(EFFECTIVE, promotion(staff()), promotion(staff()), promotion(staff()));
    assertThat(counted("promotions")).hasSize(3).doesNotHaveDuplicates();
    personnel.run(
        () -> {
          List<FigureRecord> page = figures.records(question("promotions", YEAR_END), 1, 1);
          assertThat(page)
              .hasSize(1)
              .allSatisfy(
                  record ->
                      assertThat(record.page().orElseThrow())
                          .startsWith("/personnel/appointment.xhtml?id="));
          assertThat(figures.ids(question("promotions", YEAR_END))).hasSize(3);
        });
    personnel.sees(personnel.unit("别的局"));
    assertThat(count("promotions")).isZero();
  }

  private List<PersonId> counted(String key) {
    return personnel.call(
        () ->
            figures.records(question(key, YEAR_END), 0, 100).stream()
                .map(r -> new PersonId(r.id()))
                .toList());
  }

  private long count(String key) {
    return count(key, YEAR_END);
  }

  private long count(String key, LocalDate to) {
    return personnel.call(() -> figures.count(question(key, to)));
  }

  private FigureQuestion question(String key, LocalDate to) {
    return new FigureQuestion(
        key, to.getYear(), Optional.of(to.withDayOfYear(1)), to, Scope.of(Set.of(unit)));
  }

  private AppointmentId enter(LocalDate effective, ProposedChange... changes) {
    LocalDate motion = effective.minusDays(50);
    FinishedProcedure done =
        new FinishedProcedure(
            new OpenAppointment("某批", List.of(changes), motion),
            motion.plusDays(3),
            motion.plusDays(6),
            motion.plusDays(9),
            "天纪函1号",
            motion.plusDays(12),
            DecisionBasis.meeting("纪要1号", motion.plusDays(15), "书记", 11, 9, 9),
            motion.plusDays(16),
            Optional.of(motion.plusDays(30)),
            "天委干1号",
            effective);
    return personnel.call(() -> personnel.get(AppointmentDesk.class).enter(List.of(done)).get(0));
  }

  private ProposedChange promotion(PersonId person) {
    return change(ChangeKind.PROMOTION, person, Level.SECTION_DEPUTY);
  }

  private ProposedChange furtherUse(PersonId person) {
    return change(ChangeKind.FURTHER_USE, person, Level.SECTION_DEPUTY);
  }

  private ProposedChange change(ChangeKind kind, PersonId person, Level level) {
    return ProposedChange.of(person, kind, unit, "某职务", level);
  }

  private PersonId staff() {
    return personnel.cadre("某", unit, "科员", Level.STAFF);
  }

  private PersonId deputy() {
    return personnel.cadre("某", unit, "副局长", Level.SECTION_DEPUTY);
  }

  private PersonId veteran() {
    return personnel.veteran("某", unit);
  }

  private DispatchId dispatch(PersonId person, DispatchLine line, boolean leads, LocalDate on) {
    return personnel.call(
        () ->
            personnel
                .get(DispatchDesk.class)
                .dispatch(
                    List.of(new DispatchVeteran(person, "征地", "某镇", line, leads, "天组发1号", on)))
                .get(0));
  }

  private PostId plainPost() {
    return personnel.call(
        () ->
            personnel
                .get(PostDesk.class)
                .create(
                    List.of(
                        new CreatePost(
                            unit,
                            "某岗",
                            Level.STAFF,
                            1,
                            Management.COUNTY,
                            1,
                            "31",
                            "",
                            true,
                            Personnel.BEFORE)))
                .get(0));
  }

  private PostId post(
      FrontLine line, Optional<Industry> field, LocalDate on, Optional<LocalDate> last) {
    PostId post = plainPost();
    personnel.run(
        () ->
            personnel
                .get(PostDesk.class)
                .set(
                    new SetForCultivation(
                        post,
                        line,
                        field,
                        "锻炼",
                        "帮带",
                        new PersonId(1),
                        on.plusYears(1),
                        on,
                        last,
                        1)));
    return post;
  }
}
