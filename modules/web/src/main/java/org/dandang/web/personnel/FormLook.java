package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.personnel.api.form.ConfirmForms;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.web.frame.Tongue;

/** How an uploaded form looks beside the one here, its photo too. */
@Named
@RequestScoped
public class FormLook {
  @Inject FormPreviews previews;
  @Inject FormRecords records;
  @Inject FormFaults faults;
  @Inject FormJobs jobs;
  @Inject Tongue tongue;

  FormPreview list(PreviewId preview) {
    return previews.list(preview);
  }

  Uploaded one(PreviewId preview, int place) {
    return previews.one(preview, place);
  }

  byte[] faults(FormPreview preview) {
    return faults.found(preview.persons(), tongue.locale());
  }

  long later(ConfirmForms command) {
    return jobs.take(command);
  }

  JobRow job(long id) {
    return jobs.job(id);
  }

  /** The field of that element; null for family, photo and the elements of others. */
  public FormField field(String element) {
    return FormField.ofElement(element).orElse(null);
  }

  public boolean isPhoto(FormDifference difference) {
    return difference.field().equals(FormDifference.PHOTO);
  }

  public String photoHere(Optional<PersonId> person) {
    return person.map(id -> FormPictures.drawn(records.get(id).content().photo())).orElse(null);
  }

  public String photoThere(long preview, int place) {
    return FormPictures.drawn(previews.photo(new PreviewId(preview), place));
  }
}
