package org.dandang.web.personnel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One field that somebody else changed while a form was open.
 *
 * @param seen as it was when the form was opened
 * @param theirs as it stands now
 * @param mine as it was typed
 * @param taken nothing else had been typed there, so that theirs was taken
 */
public record Clash(String field, Object seen, Object theirs, Object mine, boolean taken) {
  /**
   * Fields that differ between the file as it was seen and as it stands, all three side by side.
   */
  static List<Clash> between(FactsForm seen, FactsForm theirs, FactsForm mine) {
    Map<String, Object> before = values(seen);
    Map<String, Object> now = values(theirs);
    Map<String, Object> typed = values(mine);
    List<Clash> clashes = new ArrayList<>();
    now.forEach(
        (field, value) -> {
          if (!Objects.equals(before.get(field), value))
            clashes.add(
                new Clash(
                    field,
                    before.get(field),
                    value,
                    typed.get(field),
                    Objects.equals(before.get(field), typed.get(field))));
        });
    return clashes;
  }

  /** Nothing typed is the same as nothing known. */
  private static Map<String, Object> values(FactsForm form) {
    Map<String, Object> values = new LinkedHashMap<>();
    form.values().forEach((field, value) -> values.put(field, value == null ? "" : value));
    return values;
  }
}
