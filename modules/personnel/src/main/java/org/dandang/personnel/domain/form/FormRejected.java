package org.dandang.personnel.domain.form;

import java.util.List;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.form.FormProblem;

/** A file that is not read at all; the others of the same upload are. */
public final class FormRejected extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final String file;

  FormRejected(String file, String code, Object... details) {
    super(code, arguments(file, details));
    this.file = file;
  }

  public FormProblem problem() {
    List<String> rest = arguments().stream().map(String::valueOf).toList();
    return new FormProblem(file, "", code(), rest);
  }

  private static Object[] arguments(String file, Object... details) {
    Object[] all = new Object[details.length + 1];
    all[0] = file;
    System.arraycopy(details, 0, all, 1, details.length);
    return all;
  }
}
