package org.dandang.personnel.persistence.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.domain.unit.Unit;
import org.dandang.personnel.domain.unit.UnitSuccession;
import org.dandang.personnel.domain.unit.Units;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaUnits implements Units {
  private final Ids ids = new Ids("personnel_unit_seq");
  private final Kept<Unit> kept = new Kept<>(Unit.class, Unit::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public UnitId nextId() {
    return new UnitId(ids.next(em));
  }

  @Override
  public Unit get(UnitId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Unit get(UnitId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public void addAll(List<Unit> units) {
    kept.addAll(em, units);
  }

  @Override
  public Map<UnitId, Industry> industries(Collection<UnitId> units) {
    return new Sql()
            .add(
                "select id, industry from personnel_unit where id = any(cast(string_to_array(?, ',') as bigint[]))",
                Sql.units(units))
            .rows(em)
            .stream()
            .collect(
                Collectors.toMap(
                    row -> new UnitId(Sql.whole(row[0])),
                    row -> Industry.valueOf((String) row[1])));
  }

  @Override
  public void link(UnitSuccession succession) {
    em.persist(succession);
  }

  @Override
  public long nextLink() {
    return ids.next(em);
  }
}
