package org.dandang.web.personnel;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Texts;
import org.dandang.web.overview.Download;

/**
 * Cadres ticked in the roll, whose forms are printed in one file or taken home as exchange files.
 */
@Named
@ViewScoped
public class FormSelectionPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("\\d{1,18}");
  private static final String NAME = "干部任免审批表";

  @Inject FormRecords records;
  @Inject FormPrinting printing;
  @Inject Actor actor;
  @Inject Texts texts;

  private final Set<String> ticked = new LinkedHashSet<>();

  public boolean isOffered() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  /** Ids of those ticked, in that order; null where nobody can be. */
  public Set<String> getTicked() {
    return isOffered() ? ticked : null;
  }

  public int getCount() {
    return ticked.size();
  }

  /** Takes a tick of the list, or takes it back. */
  public void tick() {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    String id = sent.getOrDefault("tick", "");
    if (!ID.matcher(id).matches()) return;
    if (Boolean.parseBoolean(sent.get("ticked"))) ticked.add(id);
    else ticked.remove(id);
  }

  public void print() {
    if (isAnybody())
      Attachments.send(NAME + ".pdf", Download.PDF, printing.pdf(records.all(chosen())));
  }

  public void longUsed() {
    zip(FormVersion.LONG_USED);
  }

  public void of2025() {
    zip(FormVersion.OF_2025);
  }

  private void zip(FormVersion version) {
    if (isAnybody())
      Attachments.send(NAME + ".zip", "application/zip", records.files(chosen(), version));
  }

  private boolean isAnybody() {
    if (!chosen().isEmpty()) return true;
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get("noneTicked"), null));
    return false;
  }

  private List<PersonId> chosen() {
    return ticked.stream().map(id -> new PersonId(Long.parseLong(id))).toList();
  }
}
