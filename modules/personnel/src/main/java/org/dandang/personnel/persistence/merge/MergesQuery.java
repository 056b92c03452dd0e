package org.dandang.personnel.persistence.merge;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.PersonReferences;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.merge.AlikeRow;
import org.dandang.personnel.api.merge.Comparison;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.api.merge.MergeRecords;
import org.dandang.personnel.api.merge.MergeRow;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
    sensitive = true)
class MergesQuery implements MergeRecords {
  private static final int MOST = 20;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject PersonFiles files;
  @Inject BusinessDay business;
  @Inject @Any Instance<PersonReferences> references;

  @Override
  public List<AlikeRow> alike(PersonId person) {
    files.get(person);
    return new Sql()
            .add("select p.id, p.name, p.birth, p.native_place,")
            .add(
                "(select n.name from personnel_unit_name n where n.unit_id = e.unit_id order by n.begins desc limit 1), e.title")
            .add("from personnel_person self join personnel_person p on p.id <> self.id")
            .add(
                "and (p.name = self.name or p.pinyin = self.pinyin or p.birth = self.birth and p.sex = self.sex and p.native_place = self.native_place)")
            .add("left join personnel_engagement e on e.person_id = p.id and e.kind = 'POST' and")
            .inForce("e", business.today())
            .add("where self.id = ? and not p.voided", person.value())
            .add("order by (p.name = self.name) desc, (p.birth = self.birth) desc, p.pinyin, p.id")
            .add("limit " + MOST)
            .rows(em)
            .stream()
            .map(MergesQuery::alike)
            .toList();
  }

  @Override
  public Comparison compare(PersonId kept, PersonId gone) {
    return new Comparison(
        files.get(kept),
        files.get(gone),
        references.stream().flatMap(source -> source.to(gone).stream()).toList());
  }

  @Override
  public List<MergeRow> of(PersonId kept) {
    return new Sql()
            .add("select m.id, m.gone_id, p.name, p.public_code, m.reason, m.basis_document,")
            .add("m.basis_on, m.basis_signer, m.parted_on, m.parted_reason")
            .add("from personnel_merge m join personnel_person p on p.id = m.gone_id")
            .add("where m.kept_id = ? order by m.id desc", kept.value())
            .rows(em)
            .stream()
            .map(MergesQuery::merge)
            .toList();
  }

  private static AlikeRow alike(Object[] row) {
    return new AlikeRow(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        Sql.day(row[2]),
        (String) row[3],
        row[4] == null ? "" : (String) row[4],
        row[5] == null ? "" : (String) row[5]);
  }

  private static MergeRow merge(Object[] row) {
    return new MergeRow(
        new MergeId(Sql.whole(row[0])),
        new PersonId(Sql.whole(row[1])),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        Sql.day(row[6]),
        (String) row[7],
        Optional.ofNullable(Sql.day(row[8])),
        Optional.ofNullable((String) row[9]));
  }
}
