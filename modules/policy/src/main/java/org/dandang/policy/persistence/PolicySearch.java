package org.dandang.policy.persistence;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.kernel.list.ListQuery;
import org.dandang.policy.api.PolicyRecords;

/** Documents by a part of their title. */
@ApplicationScoped
@Permits({POLICY_OFFICER, UNIT_LIAISON, COUNTY_LEADER, CADRE})
class PolicySearch implements SearchSource {
  @Inject PolicyRecords documents;

  @Override
  public List<Hit> find(String typed, int limit) {
    return documents
        .list(new ListQuery(Map.of("title", typed), List.of(), 0, limit))
        .rows()
        .stream()
        .map(
            row ->
                new Hit(
                    "policy",
                    row.title(),
                    Objects.requireNonNullElse(row.number(), ""),
                    "/policy/document.xhtml?id=" + row.id()))
        .toList();
  }
}
