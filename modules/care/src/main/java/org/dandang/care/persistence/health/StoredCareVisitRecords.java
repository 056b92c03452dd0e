package org.dandang.care.persistence.health;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.care.api.health.CareKind;
import org.dandang.care.api.health.CareVisitRecords;
import org.dandang.care.api.health.CareVisitRow;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;

@ApplicationScoped
@Permits({CARE_OFFICER, UNIT_LIAISON})
class StoredCareVisitRecords implements CareVisitRecords {
  private static final String VISITS =
      "select new org.dandang.care.api.health.CareVisitRow(v.id, v.on, v.label.name,"
          + " v.label.unitName, v.kind, v.what, v.standing.voided) from CareVisit v";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<CareVisitRow> list(ListQuery query) {
    return ListReader.of(em, CareVisitRow.class, VISITS, "v.id")
        .scoped("v.label.unit", actor.scope())
        .contains("name", "v.label.name")
        .contains("unit", "v.label.unitName")
        .oneOf("kind", "v.kind", CareKind.class)
        .year("year", "v.on")
        .sort("on", "v.on")
        .sort("name", "v.label.pinyin")
        .order("v.on desc")
        .read(query);
  }
}
