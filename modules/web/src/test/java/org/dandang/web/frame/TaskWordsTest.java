package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskWordsTest {
  @Test
  void a_task_has_its_own_words_or_its_doors() {
    assertThat(TaskWords.of("RightsDesk.grant", Locale.SIMPLIFIED_CHINESE)).contains("授予角色");
    assertThat(TaskWords.of("RightsDesk.grant", Locale.ENGLISH)).contains("Grant a role");
    assertThat(TaskWords.of("UnitDirectoryQuery.below", Locale.SIMPLIFIED_CHINESE))
        .contains("查看单位名录");
    assertThat(TaskWords.of("Nobody.knows", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void words_are_filtered_by_and_so_are_names_of_tasks() {
    Map<String, String> words = Map.of("A.b", "Grant a role", "A.c", "Withdraw a role", "B", "x");
    assertThat(TaskWords.named(" a Role ", words)).isEqualTo("aRole A.b A.c");
    assertThat(TaskWords.named("A.b", words)).isEqualTo("A.b");
  }

  @Test
  void how_a_task_ended_is_said_in_words() {
    assertThat(TaskWords.outcome("ok", Locale.ENGLISH)).isEqualTo("Done");
    assertThat(TaskWords.outcome("NotFound", Locale.SIMPLIFIED_CHINESE)).isEqualTo("没有这条记录或无权看到");
    assertThat(TaskWords.outcome("personnel.future-day", Locale.ENGLISH))
        .isEqualTo("… has not come yet.");
    assertThat(TaskWords.outcome("SomethingElse", Locale.ENGLISH)).isEqualTo("SomethingElse");
  }
}
