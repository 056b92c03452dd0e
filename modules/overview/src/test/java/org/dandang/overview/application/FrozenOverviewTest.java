package org.dandang.overview.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestActor;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.DraftDetail;
import org.dandang.overview.api.EditDraft;
import org.dandang.overview.api.FreezeOverview;
import org.dandang.overview.api.FrozenDetail;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.FrozenRecords;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.TemplateId;
import org.dandang.overview.domain.DraftLinesDiffer;
import org.dandang.overview.domain.FiguresNotIntact;
import org.dandang.overview.domain.NoTemplate;
import org.dandang.overview.domain.PartOfCounty;
import org.dandang.overview.domain.TemplateWithdrawn;
import org.junit.jupiter.api.Test;

class FrozenOverviewTest {
  private final OtherCounty county = new OtherCounty().withBridges(37);

  @Test
  void a_version_says_what_it_said_whatever_happens_to_the_records() {
    FrozenId id = freeze();
    FrozenDetail before = county.overviews.version(id);
    county.works.makeVoid(5, "重复登记，作废");
    county.works.entry(700, "bridges", LocalDate.of(2018, 9, 9), OtherCounty.NORTH);
    assertThat(county.overviews.version(id)).isEqualTo(before);
    assertThat(before.text().figures().get(0).value()).isEqualTo(37);
    assertThat(before.text().banner()).isEqualTo("演示");
  }

  @Test
  void versions_are_numbered_within_their_year() {
    freeze();
    freeze();
    assertThat(county.overviews.versions(2018)).extracting(FrozenRow::number).containsExactly(2, 1);
    assertThat(county.overviews.versions(2018)).extracting(FrozenRow::author).contains("tester");
    assertThat(county.overviews.versions(2017)).isEmpty();
  }

  @Test
  void a_comparison_tells_what_came_and_what_went_and_why() {
    FrozenId id = freeze();
    String gone = reference(5);
    county.works.makeVoid(5, "重复登记，作废");
    county.works.entry(700, "bridges", LocalDate.of(2018, 9, 9), OtherCounty.NORTH);
    Comparison.Change bridges = county.overviews.compare(id, Optional.empty()).changes().get(0);
    assertThat(bridges.then().value()).isEqualTo(37);
    assertThat(bridges.now()).isEqualTo(37);
    assertThat(bridges.added()).hasSize(1).allMatch(row -> row.ref().equals(reference(700)));
    assertThat(bridges.gone())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.ref()).isEqualTo(gone);
              assertThat(record.why()).contains("重复登记，作废");
            });
  }

  @Test
  void nothing_changed_is_said_too() {
    FrozenId id = freeze();
    assertThat(county.overviews.compare(id, Optional.empty()).changes())
        .allMatch(Comparison.Change::same);
  }

  @Test
  void the_records_of_a_version_stay_and_say_what_became_of_them() {
    FrozenId id = freeze();
    county.works.makeVoid(5, "重复登记，作废");
    county.works.entry(700, "bridges", LocalDate.of(2018, 9, 9), OtherCounty.NORTH);
    FrozenRecords records = county.overviews.records(id, "bridges", 0, 100);
    assertThat(records.rows()).hasSize(37);
    assertThat(records.rows().get(36).today()).isEmpty();
    assertThat(records.rows().get(36).why()).contains("重复登记，作废");
    assertThat(county.overviews.records(id, "bridges", 30, 5).rows()).hasSize(5);
  }

  @Test
  void words_are_edited_around_the_figures() {
    DraftDetail draft = county.overviews.draft(2018);
    edit(draft, "全年架桥{bridges}。", "这一年全县新架桥{bridges}。");
    assertThat(county.text()).isEqualTo("一、修路这一年全县新架桥30多座。");
    assertThat(county.overviews.draft(2018).editedBy()).contains("tester");
  }

  @Test
  void a_figure_cannot_be_typed_over() {
    DraftDetail draft = county.overviews.draft(2018);
    assertThatThrownBy(() -> edit(draft, "全年架桥{bridges}。", "全年架桥50座。"))
        .isInstanceOf(FiguresNotIntact.class);
  }

  @Test
  void an_edit_gives_every_line() {
    assertThatThrownBy(() -> county.desk.edit(new EditDraft(2018, "{year}", List.of("x"), 0)))
        .isInstanceOf(DraftLinesDiffer.class);
  }

  @Test
  void an_edit_and_a_freeze_must_have_seen_the_draft() {
    assertThatThrownBy(() -> county.desk.freeze(new FreezeOverview(2018, Optional.empty(), 7)))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> county.desk.edit(new EditDraft(2018, "t", List.of("x"), 7)))
        .isInstanceOf(Stale.class);
  }

  @Test
  void a_withdrawn_or_deleted_template_leaves_its_versions_whole() {
    FrozenId id = freeze();
    FrozenDetail before = county.overviews.version(id);
    county.desk.withdraw(new TemplateId(1));
    assertThat(county.overviews.version(id)).isEqualTo(before);
    assertThatThrownBy(county::text).isInstanceOf(NoTemplate.class);
    assertThatThrownBy(() -> county.desk.withdraw(new TemplateId(1)))
        .isInstanceOf(TemplateWithdrawn.class);
    county.templates.burn();
    assertThat(county.overviews.version(id)).isEqualTo(before);
    assertThat(county.overviews.compare(id, Optional.empty()).changes()).isNotEmpty();
  }

  @Test
  void who_sees_a_part_of_the_county_cannot_freeze_the_whole() {
    Scope north = Scope.of(Set.of(new UnitId(OtherCounty.NORTH)));
    OtherCounty partly = new OtherCounty(TestActor.with(Role.OVERVIEW_EDITOR).in(north));
    assertThatThrownBy(() -> partly.desk.freeze(new FreezeOverview(2018, Optional.empty(), 0)))
        .isInstanceOf(PartOfCounty.class);
  }

  @Test
  void an_unknown_version_or_figure_is_not_found() {
    assertThatThrownBy(() -> county.overviews.version(new FrozenId(99)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> county.figure("dragons")).isInstanceOf(NotFound.class);
  }

  @Test
  void a_paper_has_title_chapters_and_every_figure_with_its_definition() {
    String paper = new String(county.papers.word(2018, Optional.empty()), StandardCharsets.UTF_8);
    assertThat(paper)
        .startsWith("演示\nTITLE 2018年修路架桥记\nHEADING_1 一、修路\nBODY 全年架桥30多座。")
        .contains("SIGNATURE 2019年2月20日")
        .contains("1．架桥：37座。年度，2018年1月1日至2018年12月31日。")
        .contains("2．打井：0口。截至，2019年2月20日。");
    assertThat(new String(county.papers.pdf(freeze()), StandardCharsets.UTF_8)).contains("定稿第1号");
  }

  private FrozenId freeze() {
    return county.desk.freeze(new FreezeOverview(2018, Optional.empty(), 0));
  }

  private void edit(DraftDetail draft, String line, String words) {
    List<String> texts =
        draft.lines().stream().map(one -> one.text().equals(line) ? words : one.text()).toList();
    county.desk.edit(new EditDraft(2018, draft.title(), texts, draft.version()));
  }

  private String reference(long record) {
    return new org.dandang.overview.domain.References("the other county's key")
        .of("bridges", record);
  }
}
