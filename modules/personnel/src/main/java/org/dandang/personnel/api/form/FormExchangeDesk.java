package org.dandang.personnel.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.kernel.desk.Jobs.Progress;

/** Exchange files come in: first a preview, then what was ticked of it. */
public interface FormExchangeDesk {
  /** Reads the files and compares them; no record changes. */
  PreviewId preview(@NotNull @Size(min = 1, max = 1000) List<@Valid FormUpload> files);

  /** The same, answering what differs at once: it is compared only this once. */
  FormPreview compare(@NotNull @Size(min = 1, max = 1000) List<@Valid FormUpload> files);

  /** The same for many, told while it goes on. */
  PreviewId preview(
      @NotNull @Size(min = 1, max = 1000) List<@Valid FormUpload> files,
      @NotNull Progress progress);

  /** A form that may speak of several speaks of this one; it is compared then. */
  void choose(@Valid @NotNull ChoosePerson command);

  /** Each person for itself: what fails stops nobody else. */
  List<TakenForm> confirm(@Valid @NotNull ConfirmForms command);

  void discard(@NotNull PreviewId preview);
}
