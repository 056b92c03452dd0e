package org.dandang.personnel.api.form;

import java.util.List;

/**
 * One line of the family table, as it was written.
 *
 * @param relation 称谓
 * @param birth 出生日期 as written, mostly yyyyMM
 * @param political 政治面貌
 * @param work 工作单位及职务; says 去世 or 退休 by convention
 * @param extras elements of other programs, kept to be written back
 */
public record FamilyMember(
    String relation,
    String name,
    String birth,
    String political,
    String work,
    List<ExtraElement> extras) {
  public FamilyMember {
    relation = FormText.clean(relation);
    name = FormText.clean(name);
    birth = FormText.clean(birth);
    political = FormText.clean(political);
    work = FormText.clean(work);
    extras = List.copyOf(extras);
  }

  public FamilyMember(String relation, String name, String birth, String political, String work) {
    this(relation, name, birth, political, work, List.of());
  }

  /** Nothing is filled in; some programs always write ten lines. */
  public boolean isBlank() {
    return extras.isEmpty() && (relation + name + birth + political + work).isEmpty();
  }
}
