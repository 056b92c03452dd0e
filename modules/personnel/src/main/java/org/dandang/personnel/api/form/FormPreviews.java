package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;

/** Uploads that wait; each is seen by its maker only. */
public interface FormPreviews {
  FormPreview get(@NotNull PreviewId preview);
}
