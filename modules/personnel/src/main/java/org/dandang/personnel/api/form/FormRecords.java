package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** The appointment form of a cadre as of today, to look at and as exchange file. */
public interface FormRecords {
  FormDetail get(@NotNull PersonId person);

  /** How a resume is read that somebody is writing. */
  List<ResumeRow> resume(@NotNull String text);

  /** 到龄年月 by the rules in force in that month, as the exchange file writes it; P6. */
  String ageLimitMonth(@NotNull PersonId person);

  /** Those of several, in the order asked for. */
  List<FormDetail> all(@NotNull @Size(min = 1, max = 500) List<PersonId> persons);

  /** The .lrmx in that version. */
  byte[] file(@NotNull PersonId person, @NotNull FormVersion version);

  /** A zip of several. */
  byte[] files(@NotNull @Size(min = 1, max = 5000) List<PersonId> persons, FormVersion version);
}
