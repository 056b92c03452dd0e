package org.dandang.personnel.domain.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dandang.personnel.api.form.FormField;

/**
 * Fields that a person's record has itself, so that an empty place in a file takes nothing away.
 */
final class Backed {
  static final Set<FormField> FIELDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              FormField.NAME,
              FormField.SEX,
              FormField.BIRTH,
              FormField.ETHNIC,
              FormField.NATIVE_PLACE,
              FormField.PARTY_ENTRY,
              FormField.WORK_ENTRY,
              FormField.ID_NUMBER,
              FormField.HEALTH,
              FormField.PRESENT_POST));

  private Backed() {}
}
