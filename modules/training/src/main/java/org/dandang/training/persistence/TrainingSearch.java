package org.dandang.training.persistence;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.kernel.list.ListQuery;
import org.dandang.training.api.classes.ClassRecords;

/** Classes by a part of their title. */
@ApplicationScoped
@Permits({TRAINING_OFFICER, UNIT_LIAISON, COUNTY_LEADER})
class TrainingSearch implements SearchSource {
  @Inject ClassRecords classes;

  @Override
  public List<Hit> find(String typed, int limit) {
    return classes.list(new ListQuery(Map.of("title", typed), List.of(), 0, limit)).rows().stream()
        .map(
            row ->
                new Hit(
                    "training",
                    row.title(),
                    row.number() + " · " + row.begin(),
                    "/training/class.xhtml?id=" + row.id()))
        .toList();
  }
}
