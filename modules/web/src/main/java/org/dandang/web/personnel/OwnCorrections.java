package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.personnel.api.correction.AskCorrection;
import org.dandang.personnel.api.correction.CorrectionDesk;
import org.dandang.personnel.api.correction.CorrectionRecords;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.CorrectionRow;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.personnel.api.correction.FilePart;

/** What the cadre asks to have put right in the own file, and the answers. */
@Named
@RequestScoped
public class OwnCorrections {
  private static final String AGAIN = "/personnel/own?faces-redirect=true";

  @Inject CorrectionRecords records;
  @Inject CorrectionDesk desk;

  private FilePart filePart;
  private String stands;
  private String wanted;
  private String proof;
  private List<CorrectionRow> asked;

  public List<CorrectionRow> getAsked() {
    if (asked == null) asked = records.own();
    return asked;
  }

  public boolean isOpen(CorrectionRow row) {
    return row.state() == CorrectionState.ASKED;
  }

  public String ask() {
    desk.ask(new AskCorrection(filePart, stands == null ? "" : stands, wanted, proof));
    return AGAIN;
  }

  public String withdraw(CorrectionRequestId request) {
    desk.withdraw(request);
    return AGAIN;
  }

  public List<FilePart> getParts() {
    return List.of(FilePart.values());
  }

  public FilePart getFilePart() {
    return filePart;
  }

  public void setFilePart(FilePart filePart) {
    this.filePart = filePart;
  }

  public String getStands() {
    return stands;
  }

  public void setStands(String stands) {
    this.stands = stands;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}
