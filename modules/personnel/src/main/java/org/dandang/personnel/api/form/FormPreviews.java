package org.dandang.personnel.api.form;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Uploads that wait; each is seen by its maker only. */
public interface FormPreviews {
  FormPreview get(@NotNull PreviewId preview);

  /** The same without the differences, for a list of many. */
  FormPreview list(@NotNull PreviewId preview);

  /** One form of it with its differences. */
  FormPreview.Uploaded one(@NotNull PreviewId preview, int place);

  /** The picture in that file. */
  Optional<Photo> photo(@NotNull PreviewId preview, int place);

  /** The maker's own, the newest first. */
  List<FormPreview.Waiting> mine();
}
