package org.dandang.personnel.persistence.form;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreview.Meant;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormPreview.Waiting;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.form.FormReach;
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
  @Inject FormMatches matches;
  @Inject PreviewRows rows;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Clock clock;

  @Override
  public FormPreview get(PreviewId id) {
    StoredPreview preview = opened(id);
    return new FormPreview(id, preview.expires(), told(preview.uploads()));
  }

  @Override
  @Permits({PERSONNEL_OFFICER, INTEGRATOR})
  public FormPreview list(PreviewId id) {
    return new FormPreview(id, opened(id).expires(), rows.of(id));
  }

  @Override
  public Uploaded one(PreviewId id, int place) {
    opened(id);
    return told(List.of(previews.upload(id.value(), place))).get(0);
  }

  @Override
  public Optional<Photo> photo(PreviewId id, int place) {
    opened(id);
    StoredUpload upload = previews.upload(id.value(), place);
    return upload.sealed().flatMap(bytes -> SealedForm.open(upload, sealer).photo());
  }

  @Override
  @Permits({PERSONNEL_OFFICER, INTEGRATOR})
  public List<Waiting> mine() {
    return rows.waiting(actor.name(), LocalDateTime.now(clock));
  }

  private StoredPreview opened(PreviewId id) {
    return previews.get(id.value()).openedBy(actor.name(), LocalDateTime.now(clock));
  }

  private List<Uploaded> told(List<StoredUpload> uploads) {
    List<PersonId> changed =
        uploads.stream()
            .filter(FormPreviewsQuery::differs)
            .flatMap(upload -> upload.person().stream())
            .distinct()
            .toList();
    Map<PersonId, FormToday> here = shelf.of(changed);
    FormReach reach = new FormReach(actor.scope(), actor.person(), business.today());
    Map<Integer, List<Meant>> meant = new MeantPersons(matches, shelf, sealer, reach).of(uploads);
    return uploads.stream()
        .map(upload -> told(upload, here, meant.getOrDefault(upload.place(), List.of())))
        .toList();
  }

  private Uploaded told(StoredUpload upload, Map<PersonId, FormToday> here, List<Meant> meant) {
    return new Uploaded(
        upload.place(),
        upload.file(),
        upload.name(),
        upload.state(),
        upload.person(),
        upload.unit(),
        differs(upload) ? differences(upload, here) : List.of(),
        upload.problems(),
        meant,
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
