package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.TalkGrant;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.People;
import org.dandang.web.frame.Signer;

/** Enters a measure of the first form that was given. */
@Named
@ViewScoped
public class GiveMeasurePage implements Serializable {
  @Inject FirstFormDesk desk;
  @Inject AccountabilityRecords records;
  @Inject People people;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private GivingForm form;

  public GivingForm getForm() {
    if (form == null) form = new GivingForm(businessDay.today(), people.find(signer.me()));
    return form;
  }

  /** Whoever neither gave nor approved it has no part in it any more. */
  public String give() {
    GiveMeasure command = form.given(chosen());
    long given = desk.give(command).value();
    boolean own = Set.of(command.giver(), command.approver()).contains(signer.me());
    return own
        ? "/accountability/measure?faces-redirect=true&id=" + given
        : "/accountability/talks?faces-redirect=true";
  }

  public List<MeasureKind> getKinds() {
    return List.of(MeasureKind.values());
  }

  /** By number and name of the application that granted it. */
  public List<String> getGrants() {
    return records.talkGrants().stream().map(GiveMeasurePage::label).toList();
  }

  private Optional<GrantId> chosen() {
    return records.talkGrants().stream()
        .filter(grant -> label(grant).equals(form.getGrant()))
        .findFirst()
        .map(TalkGrant::id);
  }

  private static String label(TalkGrant grant) {
    return grant.number() + " " + grant.name() + " " + grant.grantedOn();
  }
}
