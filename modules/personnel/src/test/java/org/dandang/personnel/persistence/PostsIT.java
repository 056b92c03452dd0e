package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.PostRow;
import org.dandang.personnel.api.post.ReviewCultivation;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.personnel.api.post.Staffing;
import org.dandang.personnel.api.post.StaffingRow;
import org.dandang.personnel.api.unit.ChartUnit;
import org.dandang.personnel.api.unit.OrganisationChart;
import org.dandang.personnel.domain.post.ReviewBeforeNow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P11, P12: headcount, incumbents and vacancies of any day, cultivation and its reviews. */
class PostsIT {
  private static final LocalDate SINCE = LocalDate.of(2018, 3, 1);
  private final Personnel personnel = new Personnel();
  private UnitId county;
  private UnitId unit;

  @BeforeEach
  void a_unit_below_a_county() {
    county = personnel.unit("某县", UnitKind.COUNTY, Industry.GOVERNMENT, Optional.empty());
    unit = personnel.unit("某镇", UnitKind.TOWNSHIP, Industry.GOVERNMENT, Optional.of(county));
  }

  @Test
  void a_post_is_vacant_until_somebody_holds_it_and_over_full_with_one_too_many() {
    PostId post = post("副镇长", Level.SECTION_DEPUTY, 1);
    hold("覃某", post, SINCE);
    assertThat(staffing(SINCE.minusDays(1))).isEqualTo(counts(1, 1, 0, 1, 0));
    assertThat(staffing(SINCE)).isEqualTo(counts(1, 1, 1, 0, 0));
    hold("农某", post, SINCE.plusDays(10));
    assertThat(staffing(SINCE.plusDays(10))).isEqualTo(counts(1, 1, 2, 0, 1));
  }

  @Test
  void too_many_in_one_post_do_not_make_up_for_a_vacancy_in_another() {
    PostId full = post("副镇长", Level.SECTION_DEPUTY, 1);
    post("人大主席", Level.SECTION_PRINCIPAL, 1);
    hold("覃某", full, SINCE);
    hold("农某", full, SINCE);
    assertThat(staffing(SINCE)).isEqualTo(counts(2, 2, 2, 1, 1));
    assertThat(vacant(SINCE)).extracting(PostRow::title).containsExactly("人大主席");
  }

  @Test
  void the_establishment_is_changed_with_the_paper_behind_it_and_never_over_anothers_change() {
    PostId post = post("副镇长", Level.SECTION_DEPUTY, 1);
    long seen = detail(post).version();
    amend(post, 3, seen);
    assertThat(detail(post).headcount()).isEqualTo(3);
    assertThat(staffing(SINCE).under()).isEqualTo(3);
    assertThatThrownBy(() -> amend(post, 2, seen)).isInstanceOf(Stale.class);
  }

  @Test
  void a_review_moves_the_day_on_which_the_work_waits_until_the_last_one() {
    PostId post = post("扶贫工作站站长", Level.STAFF, 1);
    PersonId mentor = personnel.cadre("韦某", county, "副县长", Level.COUNTY_DEPUTY);
    cultivate(post, mentor, LocalDate.of(2019, 3, 1));
    assertThat(waiting()).isEqualTo(1);
    assertThatThrownBy(() -> review(post, Optional.of(Personnel.TODAY.minusDays(9))))
        .isInstanceOf(ReviewBeforeNow.class);
    review(post, Optional.of(LocalDate.of(2019, 12, 2)));
    assertThat(waiting()).isZero();
    review(post, Optional.empty());
    PostDetail held = detail(post);
    assertThat(held.cultivation().orElseThrow().reviewOn()).isEmpty();
    assertThat(held.reviews())
        .extracting(PostDetail.Reviewed::finding)
        .containsExactly("能独当一面", "能独当一面");
  }

  @Test
  void the_chart_draws_a_unit_with_its_group_and_what_stands_right_below() {
    PostId post = post("镇长", Level.SECTION_PRINCIPAL, 2);
    personnel.cadre("黄某", unit, "镇长", Level.SECTION_PRINCIPAL);
    hold("赵某", post, SINCE);
    ChartUnit top = chart(county, SINCE);
    assertThat(top.below()).hasSize(1);
    assertThat(top.below().get(0).leaders()).extracting(member -> member.name()).contains("黄某");
    assertThat(top.below().get(0).vacant()).isEqualTo(1);
    ChartUnit town = chart(unit, SINCE);
    assertThat(town.above()).extracting(ChartUnit.Above::name).containsExactly("某县");
    assertThat(town.vacancies()).containsExactly(new ChartUnit.Vacancy("镇长", 1));
    assertThat(chart(unit, SINCE.minusDays(1)).vacancies())
        .containsExactly(new ChartUnit.Vacancy("镇长", 2));
  }

  @Test
  void before_it_was_founded_a_unit_has_a_name_and_nothing_around_it() {
    personnel.cadre("黄某", unit, "镇长", Level.SECTION_PRINCIPAL);
    ChartUnit before = chart(unit, Personnel.BEFORE.minusDays(1));
    assertThat(before.stands()).isFalse();
    assertThat(before.name()).isEqualTo("某镇");
    assertThat(before.team()).isEmpty();
    assertThat(before.above()).isEmpty();
    assertThat(chart(unit, Personnel.BEFORE).stands()).isTrue();
  }

  private StaffingRow counts(int posts, int headcount, int held, int under, int over) {
    return new StaffingRow(unit, "某镇", posts, headcount, held, under, over);
  }

  private StaffingRow staffing(LocalDate day) {
    return personnel
        .call(() -> personnel.get(Staffing.class).list(query(day, Map.of())))
        .rows()
        .get(0);
  }

  private List<PostRow> vacant(LocalDate day) {
    return personnel
        .call(() -> personnel.get(PostRecords.class).list(query(day, Map.of("vacant", "true"))))
        .rows();
  }

  private ListQuery query(LocalDate day, Map<String, String> more) {
    Map<String, String> filters = new java.util.HashMap<>(more);
    filters.put("unit", unit.toString());
    filters.put("asOf", day.toString());
    return new ListQuery(filters, List.of(), 0, 20);
  }

  private ChartUnit chart(UnitId of, LocalDate day) {
    return personnel.call(() -> personnel.get(OrganisationChart.class).of(of, day));
  }

  private PostDetail detail(PostId post) {
    return personnel.call(() -> personnel.get(PostRecords.class).get(post));
  }

  private long waiting() {
    personnel.sees(unit);
    long waiting =
        personnel
            .call(() -> personnel.get(WorkItemSource.class).waiting(Personnel.TODAY, 100))
            .stream()
            .filter(item -> item.kind().equals("work.cultivation-review"))
            .count();
    personnel.seesAll();
    return waiting;
  }

  private PostId post(String title, Level level, int headcount) {
    CreatePost command =
        new CreatePost(
            unit, title, level, headcount, Management.COUNTY, 1, "31", "", true, Personnel.BEFORE);
    return personnel.call(() -> personnel.get(PostDesk.class).create(List.of(command))).get(0);
  }

  private void amend(PostId post, int headcount, long seen) {
    AmendPost command =
        new AmendPost(
            post,
            "副镇长",
            Level.SECTION_DEPUTY,
            headcount,
            1,
            "21",
            "",
            true,
            new Amendment("天编〔2018〕2号", "某主任", SINCE),
            seen);
    personnel.run(() -> personnel.get(PostDesk.class).amend(command));
  }

  private void cultivate(PostId post, PersonId mentor, LocalDate review) {
    SetForCultivation command =
        new SetForCultivation(
            post,
            FrontLine.POVERTY,
            Optional.empty(),
            "在扶贫一线培养",
            "驻村一年",
            mentor,
            review,
            SINCE,
            Optional.empty(),
            detail(post).version());
    personnel.run(() -> personnel.get(PostDesk.class).set(command));
  }

  private void review(PostId post, Optional<LocalDate> next) {
    ReviewCultivation command =
        new ReviewCultivation(post, "能独当一面", Personnel.TODAY, next, detail(post).version());
    personnel.run(() -> personnel.get(PostDesk.class).review(command));
  }

  private void hold(String name, PostId post, LocalDate on) {
    PostDetail detail = detail(post);
    PersonId person = personnel.cadre(name, personnel.unit("原单位"), "科员", Level.STAFF);
    NewEngagement attached =
        new NewEngagement(
            EngagementKind.ATTACHMENT,
            unit,
            Optional.of(post),
            detail.title(),
            detail.level(),
            Management.COUNTY,
            false,
            false,
            1,
            on,
            Optional.empty());
    personnel.run(
        () -> personnel.get(PersonDesk.class).engage(new EngagePerson(person, attached, 1)));
  }
}
