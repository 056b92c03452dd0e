package org.dandang.personnel.persistence.search;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class CadreSearchQuery implements CadreSearch {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject UnitTree tree;

  @Override
  public long count(Conditions conditions, LocalDate day) {
    return new ConditionSql(tree, day)
        .from(conditions)
        .scoped("e.unit_id", actor.scope())
        .within("select count(distinct p.id) ", "")
        .number(em);
  }
}
