package org.dandang.personnel.persistence.person;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.person.Engagement;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.person.PhoneNumber;
import org.dandang.personnel.domain.person.Recognition;
import org.dandang.personnel.domain.person.Recognitions;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON},
    sensitive = true)
class PersonFilesQuery implements PersonFiles {
  private static final List<String> PARTS =
      List.of(
          "personnel_engagement",
          "personnel_rank_held",
          "personnel_cadre_period",
          "personnel_recognition",
          "personnel_experience",
          "personnel_attachment");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Persons persons;
  @Inject Recognitions recognitions;
  @Inject Sealer sealer;

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR},
      sensitive = true)
  public PersonDetail get(PersonId id) {
    return detail(opened(id));
  }

  @Override
  @Permits(value = CADRE, sensitive = true)
  public PersonDetail own() {
    return detail(persons.get(actor.person().orElseThrow(() -> new NotFound("own file"))));
  }

  @Override
  @Permits({})
  public Optional<String> ownName() {
    return actor.person().map(persons::get).map(Person::name);
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
      sensitive = true)
  public String idNumber(PersonId id) {
    return sealer.unseal(opened(id).idNumberSealed());
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
      sensitive = true)
  public Optional<String> phone(PersonId id) {
    return opened(id).phoneSealed().map(sealer::unseal);
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR},
      sensitive = true)
  public List<PersonId> byPhone(String phone) {
    byte[] print = sealer.fingerprint("phone", new PhoneNumber(phone).value());
    return new Sql()
            .add("select p.id from personnel_person p where not p.voided")
            .add("and p.phone_print = decode(?, 'hex')", HexFormat.of().formatHex(print))
            .column(em)
            .stream()
            .map(id -> new PersonId(Sql.whole(id)))
            .filter(this::seen)
            .toList();
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR},
      sensitive = true)
  public Optional<PersonId> byIdNumber(String idNumber) {
    return persons
        .byPrint(sealer.fingerprint("id-number", new IdNumber(idNumber).value()))
        .filter(this::seen);
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
  public Optional<PersonId> byPublicCode(String code) {
    return new Sql()
        .add("select id from personnel_person where public_code = ?", code).column(em).stream()
            .findFirst()
            .map(id -> new PersonId(Sql.whole(id)))
            .map(found -> keptInstead(found).orElse(found))
            .filter(this::seen);
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
  public Optional<PersonId> keptInstead(PersonId person) {
    return new Sql()
            .add("with recursive way(id, step) as (select cast(? as bigint), 0", person.value())
            .add("union all select m.kept_id, way.step + 1 from personnel_merge m")
            .add("join way on m.gone_id = way.id and m.parted_on is null)")
            .add("select id from way where step > 0 order by step desc limit 1")
            .column(em)
            .stream()
            .findFirst()
            .map(id -> new PersonId(Sql.whole(id)));
  }

  @Override
  public List<HistoryRow> history(PersonId id) {
    opened(id);
    List<HistoryRow> parts = PARTS.stream().flatMap(table -> partsOf(table, id).stream()).toList();
    return Stream.concat(
            new Histories(em).of("personnel_person", id.value()).stream(), parts.stream())
        .sorted(java.util.Comparator.comparing(HistoryRow::at).reversed())
        .toList();
  }

  private Person opened(PersonId id) {
    Person person = persons.get(id);
    if (!seen(id)) throw new NotFound(id);
    if (actor.person().map(self -> self.equals(id) || kin(self, person)).orElse(false))
      throw new OwnFile();
    return person;
  }

  private boolean seen(PersonId id) {
    if (actor.scope().all()) return true;
    LocalDate today = business.today();
    return persons.get(id).engagements().stream()
        .filter(e -> e.period().contains(today) || e.kind() == EngagementKind.ESTABLISHMENT)
        .anyMatch(e -> actor.scope().covers(e.unit()));
  }

  private static boolean kin(PersonId self, Person person) {
    return person.kin().stream().anyMatch(kin -> kin.relative().equals(self));
  }

  private List<HistoryRow> partsOf(String table, PersonId id) {
    return new Sql()
        .add("select id from " + table + " where person_id = ?", id.value()).column(em).stream()
            .flatMap(part -> new Histories(em).of(table, Sql.whole(part)).stream())
            .toList();
  }

  /** Who came by a signed file has no ID number here. */
  private static String masked(String idNumber) {
    return idNumber.isEmpty() ? "" : new IdNumber(idNumber).masked();
  }

  private PersonDetail detail(Person person) {
    Map<UnitId, String> names = unitNames(person);
    String number = sealer.unseal(person.idNumberSealed());
    return new PersonDetail(
        person.id(),
        person.version(),
        person.facts(),
        masked(number),
        person.publicCode(),
        person.isVoided(),
        person.cadrePeriods().stream()
            .map(
                c ->
                    new PersonDetail.CadreThen(
                        c.establishment(),
                        c.ground(),
                        c.period().begin(),
                        c.period().end().orElse(null)))
            .toList(),
        person.engagements().stream().map(e -> engagement(e, names)).toList(),
        person.ranks().stream()
            .map(
                r ->
                    new PersonDetail.RankThen(
                        r.rank(), r.period().begin(), r.period().end().orElse(null)))
            .toList(),
        person.kin().stream()
            .map(
                k ->
                    new PersonDetail.Kin(
                        k.relative(), persons.get(k.relative()).name(), k.relation()))
            .toList(),
        recognitions.of(person.id()).stream().map(PersonFilesQuery::recognition).toList(),
        number.isEmpty() ? Optional.empty() : Optional.of(new IdNumber(number).birth()));
  }

  private static PersonDetail.RecognitionThen recognition(Recognition r) {
    return new PersonDetail.RecognitionThen(
        r.date(), r.before(), r.day(), r.ground(), r.document(), r.approver(), r.on());
  }

  private static PersonDetail.EngagementThen engagement(Engagement e, Map<UnitId, String> names) {
    return new PersonDetail.EngagementThen(
        e.kind(),
        e.unit(),
        names.getOrDefault(e.unit(), ""),
        e.title(),
        e.level(),
        e.management(),
        e.isSecondLine(),
        e.period().begin(),
        e.period().end().orElse(null));
  }

  private Map<UnitId, String> unitNames(Person person) {
    String units =
        Sql.units(person.engagements().stream().map(Engagement::unit).collect(Collectors.toSet()));
    return new Sql()
            .add(
                "select distinct on (unit_id) unit_id, name from personnel_unit_name where unit_id = any(cast(string_to_array(?, ',') as bigint[])) order by unit_id, begins desc",
                units)
            .rows(em)
            .stream()
            .collect(
                Collectors.toMap(row -> new UnitId(Sql.whole(row[0])), row -> (String) row[1]));
  }
}
