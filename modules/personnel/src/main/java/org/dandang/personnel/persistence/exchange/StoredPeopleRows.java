package org.dandang.personnel.persistence.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.desk.Sealer;
import org.dandang.personnel.domain.exchange.PeopleRows;
import org.dandang.personnel.domain.exchange.RowKind;

@ApplicationScoped
class StoredPeopleRows implements PeopleRows {
  private static final String UNITS =
      """
      insert into personnel_unit
        (id, version, public_code, code, kind, industry, place_order, begins, ends, voided)
      select nextval('personnel_unit_seq'), 1, f.c1, f.c2, f.c3, f.c4, cast(f.c5 as integer),
             cast(f.c6 as date), cast(nullif(f.c7, '') as date), cast(f.c8 as boolean)
        from %s
      on conflict (public_code) do update
        set version = personnel_unit.version + 1, code = excluded.code, kind = excluded.kind,
            industry = excluded.industry, place_order = excluded.place_order,
            begins = excluded.begins, ends = excluded.ends, voided = excluded.voided
        where row(personnel_unit.code, personnel_unit.kind, personnel_unit.industry,
                  personnel_unit.place_order, personnel_unit.begins, personnel_unit.ends,
                  personnel_unit.voided)
          is distinct from row(excluded.code, excluded.kind, excluded.industry,
                  excluded.place_order, excluded.begins, excluded.ends, excluded.voided)
      """
          .formatted(CarriedRows.FILE);

  /** What is not carried is empty; the print of an ID number is of the code, which is unique. */
  private static final String PERSONS =
      """
      insert into personnel_person
        (id, version, public_code, name, pinyin, pinyin_run, initials, sex, birth, ethnic,
         political, party_joined, education, voided, profession, strengths, native_place,
         id_sealed, id_print, health_sealed)
      select nextval('personnel_person_seq'), 1, f.c1, f.c2, f.c3, f.c4, f.c5, f.c6,
             cast(f.c7 as date), f.c8, f.c9, cast(nullif(f.c10, '') as date), f.c11,
             cast(f.c12 as boolean), '', '', '', ?2, convert_to(f.c1, 'UTF8'), ?2
        from %s
      on conflict (public_code) do update
        set version = personnel_person.version + 1, name = excluded.name,
            pinyin = excluded.pinyin, pinyin_run = excluded.pinyin_run,
            initials = excluded.initials, sex = excluded.sex, birth = excluded.birth,
            ethnic = excluded.ethnic, political = excluded.political,
            party_joined = excluded.party_joined, education = excluded.education,
            voided = excluded.voided
        where row(personnel_person.name, personnel_person.pinyin, personnel_person.sex,
                  personnel_person.birth, personnel_person.ethnic, personnel_person.political,
                  personnel_person.party_joined, personnel_person.education,
                  personnel_person.voided)
          is distinct from row(excluded.name, excluded.pinyin, excluded.sex, excluded.birth,
                  excluded.ethnic, excluded.political, excluded.party_joined,
                  excluded.education, excluded.voided)
      """
          .formatted(CarriedRows.FILE);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  private Sealer sealer;

  protected StoredPeopleRows() {}

  @Inject
  StoredPeopleRows(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public List<List<String>> all() {
    List<List<String>> all = new ArrayList<>();
    for (RowKind kind : RowKind.values())
      for (Object row : em.createNativeQuery(HandedRows.OF.get(kind)).getResultList())
        all.add(row(kind, (Object[]) row));
    return all;
  }

  private static List<String> row(RowKind kind, Object[] cells) {
    List<String> row = new ArrayList<>();
    row.add(kind.word());
    Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).forEach(row::add);
    return row;
  }

  @Override
  public int unknown(RowKind kind, List<List<String>> rows) {
    String table = Map.of(RowKind.UNIT, "unit", RowKind.PERSON, "person").get(kind);
    Number unknown =
        (Number)
            em.createNativeQuery(
                    "select count(*) from %s where f.c1 not in (select public_code from personnel_%s)"
                        .formatted(CarriedRows.FILE, table))
                .setParameter(1, CarriedRows.packed(kind.of(rows)))
                .getSingleResult();
    return unknown.intValue();
  }

  @Override
  public void takeOver(List<List<String>> rows) {
    em.createNativeQuery(UNITS).setParameter(1, said(RowKind.UNIT, rows)).executeUpdate();
    em.createNativeQuery(PERSONS)
        .setParameter(1, said(RowKind.PERSON, rows))
        .setParameter(2, sealer.seal(""))
        .executeUpdate();
    for (CarriedPart part : CarriedParts.ALL) {
      String said = said(part.kind(), rows);
      em.createNativeQuery(part.end()).setParameter(1, said).executeUpdate();
      em.createNativeQuery(part.begin()).setParameter(1, said).executeUpdate();
    }
    em.clear();
  }

  private static String said(RowKind kind, List<List<String>> rows) {
    return CarriedRows.packed(kind.of(rows));
  }
}
