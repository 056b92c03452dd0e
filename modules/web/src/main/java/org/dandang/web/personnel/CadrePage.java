package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.web.frame.FilePage;

/** One cadre's file. The whole ID number is shown only when asked for, and asking is logged. */
@Named
@ViewScoped
public class CadrePage extends FilePage<PersonDetail> {
  private static final Set<String> SEALED = Set.of("id_sealed", "id_print", "health_sealed");
  private static final String MASK = "***";

  @Inject PersonFiles files;
  @Inject PersonalFile personal;
  @Inject Actor actor;

  private transient String idNumber;
  private transient List<PersonalFile.Section> sections;

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new PersonId(id)).stream().map(CadrePage::masked).toList();
  }

  private static HistoryRow masked(HistoryRow row) {
    return SEALED.contains(row.column())
        ? new HistoryRow(row.at(), row.actor(), row.reason(), row.op(), row.column(), MASK, MASK)
        : row;
  }

  public List<PersonalFile.Section> getSections() {
    if (sections == null) sections = personal.sections(getFile().id());
    return sections;
  }

  /** Shows the whole number, once per look at the file. */
  public void reveal() {
    idNumber = files.idNumber(getFile().id());
  }

  /** Masked until it was asked for. */
  public String getIdNumber() {
    return idNumber == null ? getFile().idNumberMasked() : idNumber;
  }

  public boolean isRevealable() {
    return idNumber == null
        && (actor.is(Role.PERSONNEL_OFFICER) || actor.is(Role.ORGANISATION_REVIEWER));
  }
}
