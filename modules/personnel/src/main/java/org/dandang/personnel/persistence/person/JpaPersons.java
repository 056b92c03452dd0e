package org.dandang.personnel.persistence.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaPersons implements Persons {
  private final Ids ids = new Ids("personnel_person_seq");
  private final Kept<Person> kept = new Kept<>(Person.class, Person::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public PersonId nextId() {
    return new PersonId(ids.next(em));
  }

  @Override
  public Person get(PersonId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Person get(PersonId id, long seen) {
    return changing(kept.get(em, id.value(), seen));
  }

  @Override
  public Person toChange(PersonId id) {
    return changing(get(id));
  }

  @Override
  public Map<PersonId, Person> toChange(Collection<PersonId> ids) {
    Map<PersonId, Person> found = getAll(ids);
    found.values().forEach(this::changing);
    return found;
  }

  @Override
  public Map<PersonId, Person> getAll(Collection<PersonId> wanted) {
    Map<PersonId, Person> found = new LinkedHashMap<>();
    if (wanted.isEmpty()) return found;
    em.createQuery("select p from Person p where p.id in :ids", Person.class)
        .setParameter("ids", wanted.stream().map(PersonId::value).collect(Collectors.toSet()))
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.engagements")
        .setHint("eclipselink.batch", "p.cadre")
        .setHint("eclipselink.batch", "p.ranks")
        .setHint("eclipselink.batch", "p.kin")
        .getResultList()
        .forEach(person -> found.put(person.id(), person));
    wanted.stream()
        .filter(id -> !found.containsKey(id))
        .findAny()
        .ifPresent(
            id -> {
              throw new NotFound(id);
            });
    return found;
  }

  @Override
  public Optional<PersonId> byPrint(byte[] idPrint) {
    return new Sql()
            .add(
                "select id from personnel_person where id_print = decode(?, 'hex') and not voided",
                HexFormat.of().formatHex(idPrint))
            .column(em)
            .stream()
            .findFirst()
            .map(id -> new PersonId(Sql.whole(id)));
  }

  @Override
  public Set<String> taken(Collection<byte[]> idPrints) {
    String prints =
        idPrints.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
    return new Sql()
            .add(
                "select encode(p.id_print, 'hex') from unnest(string_to_array(?, ',')) wanted(print) join personnel_person p",
                prints)
            .add("on p.id_print = decode(wanted.print, 'hex') and not p.voided")
            .column(em)
            .stream()
            .map(Object::toString)
            .collect(Collectors.toSet());
  }

  @Override
  public List<Person> engagedIn(UnitId unit) {
    List<PersonId> ids =
        new Sql()
                .add(
                    "select distinct person_id from personnel_engagement where unit_id = ? and ends is null",
                    unit.value())
                .column(em)
                .stream()
                .map(id -> new PersonId(Sql.whole(id)))
                .toList();
    return List.copyOf(toChange(ids).values());
  }

  /** A relation, a rank or a relative is a change of the file, though it stands in another row. */
  private Person changing(Person person) {
    em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return person;
  }

  @Override
  public void addAll(List<Person> persons) {
    kept.addAll(em, persons);
  }
}
