package org.dandang.personnel.domain.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;

/** The four musts of one change: three that the department does, and the commission's opinion. */
@Embeddable
public class Musts {
  @Column(name = "file_checked")
  private boolean fileChecked;

  @Column(name = "matters_checked")
  private boolean mattersChecked;

  @Column(name = "reports_checked")
  private boolean reportsChecked;

  private Long letter;

  @Enumerated(EnumType.STRING)
  private Conclusion opinion;

  @Column(name = "opinion_document")
  private String opinionDocument;

  @Column(name = "opinion_on")
  private LocalDate opinionOn;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  void asked(long registerNumber) {
    letter = registerNumber;
  }

  void heard(Conclusion conclusion, String document, LocalDate on) {
    opinion = conclusion;
    opinionDocument = document;
    opinionOn = on;
  }

  boolean isHeard(LocalDate on) {
    boolean clear = opinion == Conclusion.NO_OBJECTION || opinion == Conclusion.WAIVED;
    return clear && !opinionOn.isAfter(on);
  }

  void done(LocalDate on) {
    fileChecked = true;
    mattersChecked = true;
    reportsChecked = true;
    checkedOn = on;
  }

  /** All of them are to be done again. */
  void undo() {
    fileChecked = false;
    mattersChecked = false;
    reportsChecked = false;
    checkedOn = null;
    letter = null;
    heard(null, null, null);
  }

  boolean areDone() {
    return checkedOn != null;
  }

  public Optional<Long> letter() {
    return Optional.ofNullable(letter);
  }

  public Optional<Conclusion> opinion() {
    return Optional.ofNullable(opinion);
  }

  public Optional<String> opinionDocument() {
    return Optional.ofNullable(opinionDocument);
  }

  public Optional<LocalDate> opinionOn() {
    return Optional.ofNullable(opinionOn);
  }

  public Optional<LocalDate> checkedOn() {
    return Optional.ofNullable(checkedOn);
  }
}
