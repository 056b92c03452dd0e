package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.ToleranceAppealDesk;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceDetail.AppealRow;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.FilePage;

/** The appeal against one tolerance determination: entered, and decided by those who handle it. */
@Named
@ViewScoped
public class ToleranceAppealPage extends FilePage<ToleranceDetail> {
  @Inject AccountabilityFiles files;
  @Inject ToleranceAppealDesk desk;
  @Inject BusinessDay businessDay;

  private AppealForm form;

  @Override
  protected ToleranceDetail read(long id) {
    return files.get(new ToleranceId(id));
  }

  public AppealForm getForm() {
    if (form == null) form = new AppealForm(businessDay.today());
    return form;
  }

  public String enter() {
    desk.file(
        new FileToleranceAppeal(
            new ToleranceId(getId()),
            getFile().person(),
            form.getGrounds(),
            form.getFirst().person(),
            form.getSecond().person(),
            form.getOn()));
    return again();
  }

  public String decide() {
    AppealRow open = open().orElseThrow();
    desk.decide(
        new DecideToleranceAppeal(
            open.id(),
            form.getDetermination(),
            form.getReason(),
            Optional.of(form.getFirst().person()),
            Optional.of(form.getSecond().person()),
            form.getDocument(),
            form.getOn(),
            open.version()));
    return again();
  }

  /** Whether the actor handles an appeal that is open. */
  public boolean isDecidable() {
    return getFile() != null && open().isPresent();
  }

  public List<Determination> getDeterminations() {
    return List.of(Determination.values());
  }

  private Optional<AppealRow> open() {
    return getFile().appeals().stream().filter(row -> row.open() && row.mine()).findFirst();
  }

  private String again() {
    return "/accountability/tolerance?faces-redirect=true&id=" + getId();
  }
}
