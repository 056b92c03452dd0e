package org.dandang.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/** Units in which a role may hold, in official order, and how they are called today. */
@Named
@RequestScoped
public class GrantUnits {
  @Inject UnitDirectory directory;
  @Inject BusinessDay day;

  private List<UnitOnDay> all;

  public List<UnitOnDay> getAll() {
    if (all == null) all = directory.ofKind(List.of(UnitKind.values()), day.today());
    return all;
  }

  public List<String> names(Collection<UnitId> units) {
    Map<UnitId, UnitOnDay> known = directory.onDay(units, day.today());
    return units.stream()
        .map(unit -> Optional.ofNullable(known.get(unit)).map(UnitOnDay::name))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }
}
