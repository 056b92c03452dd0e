package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReportKind;
import org.dandang.web.frame.Signer;

/** Takes in whatever is brought: by letter, visit, telephone, in talk, referred or in a list. */
@Named
@ViewScoped
public class TakeInPage implements Serializable {
  @Inject PetitionDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private IntakeForm form;

  public IntakeForm getForm() {
    if (form == null) form = new IntakeForm(businessDay.today());
    return form;
  }

  public String receive() {
    long received = desk.receive(form.received(signer.me())).value();
    return "/petition/report?faces-redirect=true&id=" + received;
  }

  public List<ReportKind> getKinds() {
    return List.of(ReportKind.values());
  }

  /** What comes through the portal is taken in by the portal alone. */
  public List<Channel> getChannels() {
    return Stream.of(Channel.values()).filter(one -> one != Channel.PORTAL).toList();
  }
}
