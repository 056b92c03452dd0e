package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import org.dandang.kernel.desk.FileStore.StoredFile;

/** Scans of the papers of a procedure. */
public interface AppointmentPapers {
  /**
   * The paper of a step comes in; it is kept under its name in the matrix and that of the person.
   */
  StoredFile attach(@Valid AttachPaper command, @NotNull InputStream content);

  List<StoredFile> of(AppointmentId appointment);

  InputStream open(AppointmentId appointment, long scan);
}
