package org.dandang.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dandang.rest.calendar.DeadlineJson;
import org.dandang.rest.overview.OverviewResource;
import org.junit.jupiter.api.Test;

class DeclaredTest {
  @Test
  void an_example_becomes_json() {
    assertThat(Declared.json("{\"total\":23,\"rows\":[{\"ref\":\"x\",\"sealed\":true}]}"))
        .isEqualTo(Map.of("total", 23, "rows", List.of(Map.of("ref", "x", "sealed", true))));
  }

  @Test
  void all_classes_of_the_module_are_found() {
    assertThat(OwnClasses.all()).contains(DeadlineJson.class, OverviewResource.class);
  }

  @Test
  void a_record_is_known_by_the_name_that_it_was_given() {
    assertThat(RecordSchemas.name(DeadlineJson.class)).isEqualTo("Deadline");
  }
}
