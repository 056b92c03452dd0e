package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** The appointment form of a cadre as of today, to look at and as exchange file. */
public interface FormRecords {
  FormDetail get(@NotNull PersonId person);

  /** The .lrmx in that version. */
  byte[] file(@NotNull PersonId person, @NotNull FormVersion version);

  /** A zip of several. */
  byte[] files(@NotNull @Size(min = 1, max = 5000) List<PersonId> persons, FormVersion version);
}
