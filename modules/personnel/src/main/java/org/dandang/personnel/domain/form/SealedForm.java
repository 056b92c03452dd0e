package org.dandang.personnel.domain.form;

import org.dandang.kernel.desk.Sealer;
import org.dandang.personnel.api.form.FormContent;

/** An uploaded form lies sealed as the exchange file that says the same. */
public final class SealedForm {
  private SealedForm() {}

  static byte[] seal(FormContent content, Sealer sealer) {
    return sealer.sealBytes(LrmxWriter.write(content));
  }

  public static FormContent open(StoredUpload upload, Sealer sealer) {
    byte[] sealed = upload.sealed().orElseThrow(() -> new FormNotTakeable(upload.file()));
    return FormFile.read("form.lrmx", sealer.unsealBytes(sealed)).content();
  }
}
