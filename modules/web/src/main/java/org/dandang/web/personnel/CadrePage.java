package org.dandang.web.personnel;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.web.frame.FilePage;

/** One cadre's file. The whole ID number is shown only when asked for, and asking is logged. */
@Named
@ViewScoped
public class CadrePage extends FilePage<PersonDetail> {
  private static final Set<String> SEALED =
      Set.of("id_sealed", "id_print", "health_sealed", "phone_sealed", "phone_print");
  private static final String MASK = "***";

  @Inject PersonFiles files;
  @Inject PersonalFile personal;
  @Inject Actor actor;

  private LocalDate asOf;
  private transient String idNumber;
  private transient List<PersonalFile.Section> sections;

  /** An old code, and the number of a file merged into another, lead to the file that is kept. */
  @Override
  public void load() {
    if (getId() == 0) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      Optional<PersonId> kept = kept(external.getRequestParameterMap());
      if (kept.isPresent()) {
        redirect(external, kept.get());
        return;
      }
      asOf = day(external.getRequestParameterMap().getOrDefault("asOf", "").strip());
    }
    super.load();
  }

  /** Null for today; a day that the month does not have is its last. */
  private static LocalDate day(String typed) {
    if (typed.isEmpty()) return null;
    if (!typed.matches("[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"))
      throw new NotFound(typed);
    YearMonth month = YearMonth.parse(typed.substring(0, 7));
    return month.atDay(Math.min(month.lengthOfMonth(), Integer.parseInt(typed.substring(8))));
  }

  /** The day as of which the file is shown. */
  public LocalDate getDay() {
    return asOf == null ? personal.today() : asOf;
  }

  public boolean isOwn() {
    return false;
  }

  public boolean isPast() {
    return asOf != null;
  }

  private Optional<PersonId> kept(Map<String, String> asked) {
    String code = asked.getOrDefault("code", "").strip();
    if (!code.isEmpty())
      return Optional.of(files.byPublicCode(code).orElseThrow(() -> new NotFound(code)));
    String typed = asked.getOrDefault("id", "");
    return typed.matches("[1-9]\\d{0,17}")
        ? files.keptInstead(new PersonId(Long.parseLong(typed)))
        : Optional.empty();
  }

  private static void redirect(ExternalContext external, PersonId person) {
    try {
      external.redirect(
          external.getRequestContextPath() + "/personnel/cadre.xhtml?id=" + person.value());
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** Whoever keeps the files merges two of one person. */
  public boolean isMergeable() {
    return actor.is(Role.PERSONNEL_OFFICER) && !getFile().voided() && !isPast();
  }

  @Override
  protected PersonDetail read(long id) {
    PersonDetail now = files.get(new PersonId(id));
    return isPast() ? now.asOf(asOf) : now;
  }

  @Override
  protected List<HistoryRow> history(long id) {
    if (isPast()) return List.of();
    return files.history(new PersonId(id)).stream().map(CadrePage::masked).toList();
  }

  private static HistoryRow masked(HistoryRow row) {
    return SEALED.contains(row.column())
        ? new HistoryRow(row.at(), row.actor(), row.reason(), row.op(), row.column(), MASK, MASK)
        : row;
  }

  public List<PersonalFile.Section> getSections() {
    if (sections == null) sections = personal.until(personal.sections(getFile().id()), getDay());
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
