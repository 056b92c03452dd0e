package org.dandang.personnel.persistence.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.form.SealedForm;
import org.dandang.personnel.domain.form.StoredPreview;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.form.StoredUpload;

/** What differs is looked up anew each time, so that it is what stands here now. */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, INTEGRATOR},
    sensitive = true)
class FormPreviewsQuery implements FormPreviews {
  @Inject StoredPreviews previews;
  @Inject FormShelf shelf;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject Clock clock;

  @Override
  public FormPreview get(PreviewId id) {
    StoredPreview preview =
        previews.get(id.value()).openedBy(actor.name(), LocalDateTime.now(clock));
    List<PersonId> changed =
        preview.uploads().stream()
            .filter(FormPreviewsQuery::differs)
            .flatMap(upload -> upload.person().stream())
            .distinct()
            .toList();
    Map<PersonId, FormToday> here = shelf.of(changed);
    return new FormPreview(
        id,
        preview.expires(),
        preview.uploads().stream().map(upload -> told(upload, here)).toList());
  }

  private FormPreview.Uploaded told(StoredUpload upload, Map<PersonId, FormToday> here) {
    return new FormPreview.Uploaded(
        upload.place(),
        upload.file(),
        upload.name(),
        upload.state(),
        upload.person(),
        upload.unit(),
        differs(upload) ? differences(upload, here) : List.of(),
        upload.problems(),
        upload.isTaken());
  }

  private List<FormDifference> differences(StoredUpload upload, Map<PersonId, FormToday> here) {
    return here.get(upload.person().orElseThrow())
        .beside(SealedForm.open(upload, sealer))
        .differences();
  }

  private static boolean differs(StoredUpload upload) {
    boolean compared = upload.state() == FormState.CHANGED || upload.state() == FormState.CONFLICT;
    return compared && upload.person().isPresent() && upload.sealed().isPresent();
  }
}
