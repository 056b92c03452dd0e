package org.dandang.personnel.persistence.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormPreview.Waiting;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.domain.form.StoredUpload;
import org.dandang.personnel.persistence.Sql;

/** Waiting uploads of forms as rows; what lies sealed stays where it is. */
@ApplicationScoped
class PreviewRows {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  List<Uploaded> of(PreviewId preview) {
    return new Sql()
            .add("select u.place, u.file, u.name, u.state, u.matched_id, u.unit_id, u.problems,")
            .add("u.taken from personnel_form_upload u where u.preview_id = ?", preview.value())
            .add("order by u.place")
            .rows(em)
            .stream()
            .map(PreviewRows::uploaded)
            .toList();
  }

  List<Waiting> waiting(String maker, LocalDateTime now) {
    return new Sql()
            .add("select p.id, p.made_at, p.expires_at, min(u.file) filter (where u.place = 1),")
            .add("count(u.id), count(u.id) filter (where not u.taken and")
            .add("u.state in ('NEW', 'CHANGED')),")
            .add("count(u.id) filter (where u.state = 'AMBIGUOUS'),")
            .add("count(u.id) filter (where u.taken) from personnel_form_preview p")
            .add("join personnel_form_upload u on u.preview_id = p.id")
            .add("where p.maker = ?", maker)
            .add("and p.expires_at >= ?", Timestamp.valueOf(now))
            .add("group by p.id order by p.made_at desc, p.id desc")
            .rows(em)
            .stream()
            .map(PreviewRows::waiting)
            .toList();
  }

  private static Uploaded uploaded(Object[] row) {
    return new Uploaded(
        (int) Sql.whole(row[0]),
        (String) row[1],
        (String) row[2],
        FormState.valueOf((String) row[3]),
        Optional.ofNullable(row[4]).map(id -> new PersonId(Sql.whole(id))),
        Optional.ofNullable(row[5]).map(id -> new UnitId(Sql.whole(id))),
        List.of(),
        StoredUpload.problems((String) row[6]),
        List.of(),
        (Boolean) row[7]);
  }

  private static Waiting waiting(Object[] row) {
    return new Waiting(
        new PreviewId(Sql.whole(row[0])),
        ((Timestamp) row[1]).toLocalDateTime(),
        ((Timestamp) row[2]).toLocalDateTime(),
        row[3] == null ? "" : (String) row[3],
        (int) Sql.whole(row[4]),
        (int) Sql.whole(row[5]),
        (int) Sql.whole(row[6]),
        (int) Sql.whole(row[7]));
  }
}
