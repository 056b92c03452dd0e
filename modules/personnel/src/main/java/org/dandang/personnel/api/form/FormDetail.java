package org.dandang.personnel.api.form;

import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * A cadre's form as of today.
 *
 * @param version 0 while nothing but the record fills it in
 * @param resume the resume as rows, what could not be read kept in its place
 */
public record FormDetail(
    PersonId person, long version, FormContent content, List<ResumeRow> resume) {
  public FormDetail {
    resume = List.copyOf(resume);
  }
}
