package org.dandang.personnel.persistence.unit;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.persistence.Sql;

/** What units are called is no secret inside the house; who gives rights by unit needs it too. */
@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER, TRAINING_OFFICER, COMMENDATION_OFFICER, CARE_OFFICER, POLICY_OFFICER,
      ORGANISATION_REVIEWER,
  OVERVIEW_EDITOR, PETITION_HANDLER, CASE_MANAGER, ACCOUNTABILITY_OFFICER, TRIAL_OFFICER,
      DISCIPLINE_REVIEWER,
  COUNTY_LEADER, COMMITTEE_CLERK, UNIT_LIAISON, CADRE, INTEGRATOR, SECURITY_ADMINISTRATOR
})
class UnitDirectoryQuery implements UnitDirectory {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Map<UnitId, UnitOnDay> onDay(Collection<UnitId> units, LocalDate day) {
    if (units.isEmpty()) return Map.of();
    Map<UnitId, UnitOnDay> found = new LinkedHashMap<>();
    read(existing(day)
            .add("and u.id = any(cast(string_to_array(?, ',') as bigint[]))", Sql.units(units)))
        .forEach(unit -> found.put(unit.unit(), unit));
    return found;
  }

  @Override
  public List<UnitOnDay> ofKind(Collection<UnitKind> kinds, LocalDate day) {
    String names = kinds.stream().map(UnitKind::name).collect(Collectors.joining(","));
    return read(
        existing(day)
            .add("and u.kind = any(string_to_array(?, ',')) order by u.place_order, u.id", names));
  }

  @Override
  public Optional<UnitOnDay> byCode(String code, LocalDate day) {
    return read(existing(day).add("and u.code = ?", code)).stream().findFirst();
  }

  @Override
  public UnitOnDay county(LocalDate day) {
    return ofKind(List.of(UnitKind.COUNTY), day).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("county"));
  }

  private static Sql existing(LocalDate day) {
    return new Sql()
        .add(
            "select u.id, u.code, n.name, n.pinyin, u.kind, p.parent_id, u.place_order from personnel_unit u")
        .add("join personnel_unit_name n on n.unit_id = u.id and")
        .inForce("n", day)
        .add("left join personnel_unit_place p on p.unit_id = u.id and")
        .inForce("p", day)
        .add("where not u.voided and")
        .inForce("u", day);
  }

  private List<UnitOnDay> read(Sql sql) {
    return sql.rows(em).stream()
        .map(
            row ->
                new UnitOnDay(
                    new UnitId(Sql.whole(row[0])),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    UnitKind.valueOf((String) row[4]),
                    Optional.ofNullable(row[5]).map(parent -> new UnitId(Sql.whole(parent))),
                    Math.toIntExact(Sql.whole(row[6]))))
        .toList();
  }
}
