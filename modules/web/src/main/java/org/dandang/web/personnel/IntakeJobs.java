package org.dandang.web.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dandang.kernel.desk.Jobs;
import org.dandang.office.api.JobRecords;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.personnel.api.intake.TakeTable;

/** Tables are checked and taken in the background, while their page shows how far it is. */
@ApplicationScoped
class IntakeJobs {
  @Inject IntakeDesk desk;
  @Inject Jobs jobs;
  @Inject JobRecords records;

  /** Keeps the table and begins to check it. */
  PreviewId receive(ReceiveTable table) {
    PreviewId preview = desk.receive(table);
    check(preview, table.table().file());
    return preview;
  }

  long check(PreviewId preview, String file) {
    IntakeDesk along = desk;
    return jobs.start(file, progress -> along.check(preview, progress));
  }

  long take(TakeTable command, String file) {
    IntakeDesk along = desk;
    return jobs.start(file, progress -> along.take(command, progress));
  }

  JobRow job(long id) {
    return records.get(id);
  }
}
