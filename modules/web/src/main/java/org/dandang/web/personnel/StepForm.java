package org.dandang.web.personnel;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.appointment.ChangeId;

/** What is typed in the form of a step; each step uses some of it. */
public class StepForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<StepLine> lines;
  private String[] chosen;
  private LocalDate on;
  private LocalDate begins;
  private LocalDate last;
  private LocalDate effective;
  private int eligible;
  private int present;
  private int talked;
  private String document;
  private String text;
  private String members;
  private String signer;
  private String reason;
  private String matters;
  private String reports;
  private String one;
  private String paper;
  private Conclusion conclusion;
  private boolean waived;
  private boolean yes = true;
  private transient Part part;

  public StepForm(LocalDate today, List<StepLine> lines) {
    this.on = today;
    this.begins = today;
    this.effective = today;
    this.lines = List.copyOf(lines);
    this.chosen = lines.stream().map(StepLine::getNumber).toArray(String[]::new);
  }

  public List<StepLine> getLines() {
    return lines;
  }

  /** The ticked changes. */
  List<ChangeId> changes() {
    return Arrays.stream(chosen).map(number -> new ChangeId(Long.parseLong(number))).toList();
  }

  /** The one change that was chosen. */
  ChangeId change() {
    return new ChangeId(Long.parseLong(one));
  }

  Amendment amendment() {
    return new Amendment(reason, signer, on);
  }

  static String typed(String text) {
    return text == null ? "" : text.strip();
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] typed) {
    chosen = typed.clone();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }

  public LocalDate getBegins() {
    return begins;
  }

  public void setBegins(LocalDate typed) {
    begins = typed;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate typed) {
    last = typed;
  }

  public LocalDate getEffective() {
    return effective;
  }

  public void setEffective(LocalDate typed) {
    effective = typed;
  }

  public int getEligible() {
    return eligible;
  }

  public void setEligible(int typed) {
    eligible = typed;
  }

  public int getPresent() {
    return present;
  }

  public void setPresent(int typed) {
    present = typed;
  }

  public int getTalked() {
    return talked;
  }

  public void setTalked(int typed) {
    talked = typed;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }

  public String getText() {
    return text;
  }

  public void setText(String typed) {
    text = typed;
  }

  public String getMembers() {
    return members;
  }

  public void setMembers(String typed) {
    members = typed;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String typed) {
    signer = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public String getMatters() {
    return matters;
  }

  public void setMatters(String typed) {
    matters = typed;
  }

  public String getReports() {
    return reports;
  }

  public void setReports(String typed) {
    reports = typed;
  }

  public String getOne() {
    return one;
  }

  public void setOne(String typed) {
    one = typed;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String typed) {
    paper = typed;
  }

  public Conclusion getConclusion() {
    return conclusion;
  }

  public void setConclusion(Conclusion typed) {
    conclusion = typed;
  }

  public boolean isWaived() {
    return waived;
  }

  public void setWaived(boolean typed) {
    waived = typed;
  }

  public boolean isYes() {
    return yes;
  }

  public void setYes(boolean typed) {
    yes = typed;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part typed) {
    part = typed;
  }
}
