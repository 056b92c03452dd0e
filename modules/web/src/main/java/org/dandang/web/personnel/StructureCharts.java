package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.structure.Structure;
import org.dandang.personnel.api.structure.Trait;
import org.dandang.web.frame.BarChart;
import org.dandang.web.frame.Words;

/** Structures in the words of the reader. */
@RequestScoped
class StructureCharts {
  private static final String CONTEXT = "personnel";
  private static final String NO_RANK = "NONE";

  @Inject Words words;
  @Inject Codes codes;

  List<BarChart> of(Structure structure) {
    return Arrays.stream(Trait.values())
        .map(trait -> BarChart.of(title(trait), labelled(trait, structure.of(trait))))
        .toList();
  }

  List<BarChart> compared(Structure before, Structure now) {
    return Arrays.stream(Trait.values())
        .map(
            trait ->
                BarChart.compared(
                    title(trait),
                    labelled(trait, before.of(trait)),
                    labelled(trait, now.of(trait))))
        .toList();
  }

  private String title(Trait trait) {
    return words.of(CONTEXT, "Trait." + trait.name());
  }

  private Map<String, Long> labelled(Trait trait, Map<String, Long> counts) {
    Map<String, Long> labelled = new LinkedHashMap<>();
    counts.forEach((key, count) -> labelled.merge(label(trait, key), count, Long::sum));
    return labelled;
  }

  private String rank(String key) {
    return codes.rank(Rank.valueOf(key));
  }

  private String label(Trait trait, String key) {
    return switch (trait) {
      case ETHNIC -> codes.ethnic(key);
      case SEX -> words.of(CONTEXT, "Sex." + key);
      case LEVEL -> words.of(CONTEXT, "Level." + key);
      case RANK -> key.equals(NO_RANK) ? words.of(CONTEXT, "rank.none") : rank(key);
      case AGE, SCHOOLING, YEARS_IN_POST -> words.of(CONTEXT, "band." + trait + "." + key);
    };
  }
}
