package org.dandang.personnel.domain.form;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormUpload;
import org.dandang.personnel.api.form.Photo;

/** All forms of some uploaded files, zips opened; what cannot be read stops nothing else. */
public final class ReadUploads {
  private final List<ReadForm> forms = new ArrayList<>();
  private final List<FormProblem> refused = new ArrayList<>();

  private final IntConsumer told;

  /**
   * @param told how many could be read so far, after each
   */
  public ReadUploads(List<FormUpload> files, IntConsumer told) {
    this.told = told;
    for (FormUpload file : files) read(file, files);
  }

  public List<ReadForm> forms() {
    return List.copyOf(forms);
  }

  public List<FormProblem> refused() {
    return List.copyOf(refused);
  }

  private void read(FormUpload file, List<FormUpload> all) {
    if (FormFile.isPicture(file.name())) return;
    if (FormArchive.is(file.bytes())) {
      FormArchive.read(
          file.name(), new ByteArrayInputStream(file.bytes()), this::add, refused::add);
      return;
    }
    try {
      if (!FormFile.isForm(file.name()))
        throw new FormRejected(file.name(), "personnel.form-not-a-form");
      ReadForm form = FormFile.read(file.name(), file.bytes());
      add(FormFile.isOld(file.name()) ? withPicture(form, all) : form);
    } catch (FormRejected e) {
      refused.add(e.problem());
    }
  }

  private void add(ReadForm form) {
    forms.add(form);
    told.accept(forms.size());
  }

  private static ReadForm withPicture(ReadForm form, List<FormUpload> all) {
    Optional<Photo> picture =
        all.stream()
            .filter(other -> FormFile.isPicture(other.name()))
            .filter(other -> base(other.name()).equals(base(form.file())))
            .findFirst()
            .flatMap(other -> Pictures.of(other.bytes()));
    if (picture.isEmpty()) return form;
    FormContent content = form.content().with(picture);
    return new ReadForm(form.file(), content, form.problems());
  }

  private static String base(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
