package org.dandang.web.personnel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.ConfirmForms.Ticked;
import org.dandang.personnel.api.form.FormDifference;

/** What is ticked of a preview: persons, of whom fields, of new ones where they belong. */
public class FormTicks implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<Integer, Boolean> persons = new HashMap<>();
  private final Map<Integer, Map<String, Boolean>> fields = new HashMap<>();
  private final Map<Integer, String> units = new HashMap<>();

  /** Whoever can be taken is ticked until somebody unticks. */
  void offer(List<PreviewLine> lines) {
    for (PreviewLine line : lines)
      if (line.takeable()) persons.putIfAbsent(line.place(), true);
      else persons.remove(line.place());
  }

  /** All that differs is ticked until somebody unticks. */
  void open(int place, List<FormDifference> differences) {
    Map<String, Boolean> ticks = fields.computeIfAbsent(place, p -> new LinkedHashMap<>());
    differences.forEach(difference -> ticks.putIfAbsent(difference.field(), true));
  }

  void all(boolean ticked) {
    persons.replaceAll((place, before) -> ticked);
  }

  public Map<Integer, Boolean> getPersons() {
    return persons;
  }

  public Map<Integer, Map<String, Boolean>> getFields() {
    return fields;
  }

  public Map<Integer, String> getUnits() {
    return units;
  }

  public long getCount() {
    return ticked().size();
  }

  /** A person of whom every field was unticked is not ticked. */
  List<Ticked> ticked() {
    return persons.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .sorted()
        .filter(place -> !isEmptied(place))
        .map(this::tick)
        .toList();
  }

  private boolean isEmptied(int place) {
    Map<String, Boolean> looked = fields.getOrDefault(place, Map.of());
    return !looked.isEmpty() && looked.values().stream().noneMatch(Boolean::booleanValue);
  }

  private Ticked tick(int place) {
    Set<String> chosen = new HashSet<>();
    fields
        .getOrDefault(place, Map.of())
        .forEach(
            (field, ticked) -> {
              if (ticked) chosen.add(field);
            });
    Optional<UnitId> unit =
        Optional.ofNullable(units.get(place))
            .filter(typed -> !typed.isBlank())
            .map(typed -> new UnitId(Long.parseLong(typed)));
    return new Ticked(place, chosen, unit);
  }
}
