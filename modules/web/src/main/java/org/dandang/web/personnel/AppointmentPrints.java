package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.paper.AppointmentPapers;
import org.dandang.personnel.api.paper.PaperKind;
import org.dandang.personnel.api.paper.PaperOffer;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.Doors;
import org.dandang.web.overview.Download;

/**
 * The papers that the steps of an appointment have made possible, to take home or to the meeting.
 */
@Named
@RequestScoped
public class AppointmentPrints {
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 16;

  @Inject AppointmentPapers papers;
  @Inject AppointmentPage page;
  @Inject Actor actor;
  @Inject Cells cells;

  private List<PaperOffer> offers;
  private int copies = 1;
  private String password;

  public boolean isShown() {
    return Doors.open(papers, "offers", actor.roles()) && !getOffers().isEmpty();
  }

  public List<PaperOffer> getOffers() {
    if (offers == null) offers = papers.offers(id());
    return offers;
  }

  public boolean isPackable() {
    return getOffers().stream().anyMatch(offer -> offer.kind().forMeeting());
  }

  public void word(PaperKind kind) {
    Attachments.send(cells.text(kind) + ".docx", Download.WORD, papers.word(id(), kind));
  }

  public void pdf(PaperKind kind) {
    Attachments.send(cells.text(kind) + ".pdf", Download.PDF, papers.pdf(id(), kind));
  }

  public void pack() {
    Attachments.send("papers.zip", "application/zip", papers.pack(id(), copies, password));
  }

  public int getCopies() {
    return copies;
  }

  public void setCopies(int copies) {
    this.copies = copies;
  }

  /** One is proposed; it is kept nowhere, so the clerk notes it down before the file is fetched. */
  public String getPassword() {
    if (password == null) password = proposed();
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  private static String proposed() {
    SecureRandom random = new SecureRandom();
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return signs.toString();
  }

  private AppointmentId id() {
    return new AppointmentId(page.getId());
  }
}
