package org.dandang.personnel.domain.form;

import java.util.List;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormProblem;

/**
 * A form as read from a file.
 *
 * @param file name of the file, inside a zip with its folder
 * @param problems what was read otherwise than it stands, or left out
 */
public record ReadForm(String file, FormContent content, List<FormProblem> problems) {
  public ReadForm {
    problems = List.copyOf(problems);
  }
}
