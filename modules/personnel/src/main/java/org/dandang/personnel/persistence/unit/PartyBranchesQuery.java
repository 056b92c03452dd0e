package org.dandang.personnel.persistence.unit;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyBranches;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER,
  TRAINING_OFFICER,
  CARE_OFFICER,
  ORGANISATION_REVIEWER,
  COUNTY_LEADER,
  UNIT_LIAISON
})
class PartyBranchesQuery implements PartyBranches {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<BranchOnDay> onDay(LocalDate day) {
    return read(
        existing(day).scoped("o.unit_id", actor.scope()).add("order by u.place_order, o.id"));
  }

  @Override
  public Optional<BranchOnDay> onDay(PartyOrganisationId organisation, LocalDate day) {
    return read(existing(day).add("and o.id = ?", organisation.value())).stream().findFirst();
  }

  @Override
  public Map<PartyOrganisationId, List<PersonId>> members(
      Collection<PartyOrganisationId> organisations, LocalDate day) {
    String ids =
        organisations.stream().map(PartyOrganisationId::toString).collect(Collectors.joining(","));
    Map<PartyOrganisationId, List<PersonId>> found = new LinkedHashMap<>();
    new Sql()
        .add("select m.organisation_id, m.person_id from personnel_party_membership m")
        .add("join personnel_person p on p.id = m.person_id and not p.voided")
        .add("where m.organisation_id = any(cast(string_to_array(?, ',') as bigint[])) and", ids)
        .inForce("m", day)
        .add("order by m.organisation_id, p.pinyin, p.id")
        .rows(em)
        .forEach(
            row ->
                found
                    .computeIfAbsent(
                        new PartyOrganisationId(Sql.whole(row[0])), id -> new ArrayList<>())
                    .add(new PersonId(Sql.whole(row[1]))));
    return found;
  }

  private static Sql existing(LocalDate day) {
    return new Sql()
        .add(
            "select o.id, o.name, o.kind, o.unit_id, n.name, o.parent_id, (select count(*) from personnel_party_membership m where m.organisation_id = o.id and")
        .inForce("m", day)
        .add(") from personnel_party_organisation o join personnel_unit u on u.id = o.unit_id")
        .add("join personnel_unit_name n on n.unit_id = u.id and")
        .inForce("n", day)
        .add("where not o.voided and")
        .inForce("o", day);
  }

  private List<BranchOnDay> read(Sql sql) {
    return sql.rows(em).stream()
        .map(
            row ->
                new BranchOnDay(
                    new PartyOrganisationId(Sql.whole(row[0])),
                    (String) row[1],
                    PartyOrganisationKind.valueOf((String) row[2]),
                    new UnitId(Sql.whole(row[3])),
                    (String) row[4],
                    Optional.ofNullable(row[5])
                        .map(parent -> new PartyOrganisationId(Sql.whole(parent))),
                    Math.toIntExact(Sql.whole(row[6]))))
        .toList();
  }
}
