package org.dandang.personnel.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/** Fills appointment forms in. */
public interface FormDesk {
  void fill(@Valid @NotNull FillForm command);

  /** Forms of persons who have none yet, as they are handed in all at once. */
  void lay(@NotNull Map<PersonId, FormContent> forms);
}
