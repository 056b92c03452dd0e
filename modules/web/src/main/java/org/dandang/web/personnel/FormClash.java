package org.dandang.web.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;

/**
 * One field of the form that somebody else changed while it was filled in.
 *
 * @param taken nothing else had been typed there, so that theirs was taken
 */
public record FormClash(String field, String seen, String theirs, String mine, boolean taken) {
  static List<FormClash> between(FormDetail seen, FormDetail now, Map<String, String> typed) {
    List<FormClash> clashes = new ArrayList<>();
    typed.forEach(
        (field, mine) -> {
          String before = seen.content().text(FormField.valueOf(field));
          String theirs = now.content().text(FormField.valueOf(field));
          String written = Objects.requireNonNullElse(mine, "");
          if (!before.equals(theirs) && !written.strip().equals(theirs))
            clashes.add(
                new FormClash(field, before, theirs, written, before.equals(written.strip())));
        });
    return clashes;
  }
}
