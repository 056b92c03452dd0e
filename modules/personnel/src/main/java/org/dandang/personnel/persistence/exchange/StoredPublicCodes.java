package org.dandang.personnel.persistence.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.domain.exchange.PersonNotHere;
import org.dandang.personnel.domain.exchange.PublicCodes;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class StoredPublicCodes implements PublicCodes {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Map<PersonId, String> of(Collection<PersonId> persons) {
    return texts("public_code", persons);
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> persons) {
    return texts("name", persons);
  }

  private Map<PersonId, String> texts(String column, Collection<PersonId> persons) {
    String ids =
        persons.stream()
            .map(person -> Long.toString(person.value()))
            .collect(Collectors.joining(","));
    return new Sql()
            .add("select id, " + column + " from personnel_person")
            .add("where id = any(cast(string_to_array(?, ',') as bigint[]))", ids)
            .rows(em)
            .stream()
            .collect(
                Collectors.toMap(row -> new PersonId(Sql.whole(row[0])), row -> row[1].toString()));
  }

  @Override
  public Map<String, PersonId> persons(List<String> codes) {
    Map<String, PersonId> known =
        new Sql()
                .add("select public_code, id from personnel_person")
                .add("where public_code = any(string_to_array(?, ','))", String.join(",", codes))
                .rows(em)
                .stream()
                .collect(
                    Collectors.toMap(
                        row -> row[0].toString(), row -> new PersonId(Sql.whole(row[1]))));
    long missing = codes.stream().filter(code -> !known.containsKey(code)).count();
    if (missing > 0) throw new PersonNotHere(Math.toIntExact(missing));
    return known;
  }
}
