package org.dandang.personnel.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.junit.jupiter.api.Test;

/** P21: the paper by which a veteran is sent. */
class DispatchNoticeTest {
  private static final LocalDate BEGIN = LocalDate.of(2018, 3, 8);
  private static final Office OFFICE = new Office("天等县", "", "");

  @Test
  void it_says_whither_for_what_and_from_when() {
    String text = text(sent(null));
    assertThat(text)
        .contains("中共天等县委组织部文件", "天组发〔2018〕13号", "关于选派农某同志到一线工作的通知")
        .contains("农某同志（县水利局主任科员）到进结镇", "城西工业园区征地拆迁", "牵头负责")
        .contains("自2018年3月8日起，至任务完成为止")
        .doesNotContain("null", "{");
  }

  @Test
  void an_ended_one_has_its_last_day() {
    assertThat(text(sent(LocalDate.of(2018, 12, 20)))).contains("起至2018年12月20日止");
  }

  private static String text(DispatchDetail sent) {
    Paper paper = DispatchNotice.of(sent, OFFICE, "");
    return paper.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  private static DispatchDetail sent(LocalDate end) {
    return new DispatchDetail(
        new DispatchId(1),
        0,
        new PersonId(7),
        "农某",
        "县水利局",
        "主任科员",
        "城西工业园区征地拆迁",
        "进结镇",
        DispatchLine.LAND,
        true,
        "天组发〔2018〕13号",
        BEGIN,
        end,
        Optional.empty(),
        false,
        List.of());
  }
}
