package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.personnel.api.unit.UnitRecords;

/**
 * The units that a user may ask lists for, in official order; villages are opened from their
 * township.
 */
@Named
@RequestScoped
public class UnitChoices {
  @Inject UnitRecords records;

  private List<Choice> choices;

  /** The name of a unit by its number; the number where the user does not see the unit. */
  public String label(long unit) {
    return getAll().stream()
        .filter(choice -> choice.number() == unit)
        .findFirst()
        .map(Choice::toString)
        .orElse(String.valueOf(unit));
  }

  public List<Choice> getAll() {
    if (choices == null)
      choices =
          records.named().stream()
              .map(unit -> Choice.of(unit.id().toString(), unit.name()))
              .toList();
    return choices;
  }
}
