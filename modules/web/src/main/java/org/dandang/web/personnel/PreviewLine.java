package org.dandang.web.personnel;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dandang.personnel.api.form.FormPreview.Uploaded;
import org.dandang.personnel.api.form.FormState;

/**
 * One uploaded form in the list.
 *
 * @param openable there is something to look at or to choose
 */
public record PreviewLine(
    int place,
    String name,
    String file,
    FormState state,
    boolean taken,
    boolean takeable,
    boolean openable,
    String problems) {
  static PreviewLine of(Uploaded form, Locale locale) {
    boolean takeable = form.state().canBeTaken() && !form.taken();
    boolean silent = form.state() == FormState.SAME || form.state() == FormState.REJECTED;
    return new PreviewLine(
        form.place(),
        form.name(),
        form.file(),
        form.state(),
        form.taken(),
        takeable,
        !silent && !form.taken(),
        form.problems().stream()
            .map(problem -> FormFaults.words(problem, locale))
            .collect(Collectors.joining("\n")));
  }
}
