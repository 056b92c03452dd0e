package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.office.api.JobRecords.State;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeCheck;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.TakeTable;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Language;

/** The second step of an import: what the check found, and the choice what to take. */
@Named
@ViewScoped
public class TableCheckPage extends FilePage<IntakeCheck> {
  /** A fault in words. */
  public record FaultLine(String cell, String heading, String fault) {}

  @Inject IntakeRecords records;
  @Inject IntakeJobs jobs;
  @Inject TableSheets sheets;
  @Inject Language language;

  private long job;

  @Override
  protected IntakeCheck read(long id) {
    return records.check(new PreviewId(id));
  }

  /** All of it or nothing. */
  public void takeAll() {
    take(false);
  }

  public void takeGood() {
    take(true);
  }

  private void take(boolean goodOnly) {
    IntakeCheck check = getFile();
    job = jobs.take(new TakeTable(check.id(), goodOnly), check.file());
    changed();
  }

  /** What stands here has moved on: compared once more. */
  public void again() {
    job = jobs.check(getFile().id(), getFile().file());
    changed();
  }

  public void look() {
    changed();
  }

  /** The wrong lines, each with its reason. */
  public void wrong() {
    byte[] workbook = sheets.wrong(records.wrong(getFile().id()));
    Attachments.send("退回-" + getFile().file(), Workbooks.MEDIA_TYPE, workbook);
  }

  /** Still at work: the page looks again by itself; once it has ended it shows what it left. */
  public boolean isBusy() {
    if (job == 0) return !getFile().checked();
    if (jobs.job(job).state() == State.RUNNING) return true;
    if (!isDecided()) changed();
    return false;
  }

  public boolean isFailed() {
    return job > 0 && jobs.job(job).state() == State.FAILED;
  }

  public String getFailure() {
    return RuleMessages.text(jobs.job(job).text(), List.of(), language.locale());
  }

  public boolean isDecided() {
    return getFile().intake().isPresent();
  }

  /** Ready to be taken or left. */
  public boolean isOpen() {
    return getFile().checked() && !isBusy() && !isDecided();
  }

  public List<FaultLine> getFaults() {
    return getFile().faults().stream().map(this::line).toList();
  }

  private FaultLine line(IntakeFault fault) {
    return new FaultLine(
        fault.cell(),
        fault.heading(),
        RuleMessages.text(fault.code(), fault.arguments(), language.locale()));
  }
}
