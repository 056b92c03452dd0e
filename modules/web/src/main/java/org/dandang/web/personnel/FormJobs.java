package org.dandang.web.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dandang.kernel.desk.Jobs;
import org.dandang.office.api.JobRecords;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormUpload;
import org.dandang.personnel.api.form.TakenForm;
import org.dandang.web.frame.Tongue;

/** Many forms are read and taken over in the background. */
@ApplicationScoped
public class FormJobs {
  private static final int BLOCK = 20;
  private static final String READING = "任免审批表读取比对";
  private static final String TAKING = "任免审批表写入";

  @Inject Jobs jobs;
  @Inject JobRecords records;
  @Inject FormExchangeDesk desk;
  @Inject FormFaults faults;
  @Inject Tongue tongue;

  void read(List<FormUpload> files) {
    String first = files.get(0).name();
    jobs.start(
        READING + " " + first.substring(0, Math.min(60, first.length())),
        progress -> desk.preview(files, progress));
  }

  /** Leaves the list of those that could not be taken. */
  long take(ConfirmForms command) {
    Locale locale = tongue.locale();
    Tongue along = tongue;
    return jobs.start(TAKING, progress -> along.in(locale, () -> taken(command, progress)));
  }

  private void taken(ConfirmForms command, Jobs.Progress progress) {
    int all = command.ticked().size();
    List<TakenForm> done = new ArrayList<>();
    progress.at(0, all, "");
    for (int from = 0; from < all; from += BLOCK) {
      int to = Math.min(all, from + BLOCK);
      done.addAll(
          desk.confirm(new ConfirmForms(command.preview(), command.ticked().subList(from, to))));
      progress.at(to, all, told(done));
    }
    if (done.stream().anyMatch(form -> !form.taken()))
      progress.leave(TAKING + "-未写入.xlsx", faults.refused(done, tongue.locale()));
  }

  private static String told(List<TakenForm> done) {
    long taken = done.stream().filter(TakenForm::taken).count();
    return taken + " ✓ · " + (done.size() - taken) + " ✕";
  }

  List<JobRow> running() {
    return records.mine().stream()
        .filter(job -> job.state() == State.RUNNING)
        .filter(job -> job.name().startsWith(READING) || job.name().startsWith(TAKING))
        .toList();
  }

  JobRow job(long id) {
    return records.get(id);
  }
}
