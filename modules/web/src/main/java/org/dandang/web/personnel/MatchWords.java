package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import org.dandang.personnel.api.matching.Explanation;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.web.frame.Words;

/** The lines behind a place in a matching, in the language of whoever reads them. */
@Named
@RequestScoped
public class MatchWords {
  private static final String PERSONNEL = "personnel";
  private static final int MONTHS = 12;

  @Inject Words words;

  /** All of a line but what the files say in their own words. */
  public String said(Explanation line) {
    return switch (line.said()) {
      case AS_WRITTEN -> "";
      case NOTE -> note(line.about());
      case OUT_AGE -> filled("matched.OUT_AGE", line.figure());
      default -> line.isScored() ? scored(line) : word("matched." + line.said());
    };
  }

  /** A measure in its own unit: 3 years 2 months, 4 marks. */
  public String measure(Preference preference, int figure) {
    return switch (preference) {
      case FIELD, FRONT_LINE, LEVEL, RANK -> time(figure);
      default -> String.valueOf(figure);
    };
  }

  private String scored(Explanation line) {
    Preference preference = Preference.valueOf(line.said().name());
    String key = "matched." + preference + (line.figure() == 0 ? ".none" : "");
    return filled("matched.points", line.points(), line.of())
        + filled(key, measure(preference, line.figure()), measure(preference, line.full()));
  }

  private String note(List<String> about) {
    return filled(
        "matched.NOTE",
        word("Temperament." + about.get(0)),
        word("TemperamentMark." + about.get(1)),
        about.get(2));
  }

  private String time(int months) {
    if (months < MONTHS) return filled("matched.months", months);
    return months % MONTHS == 0
        ? filled("matched.years", months / MONTHS)
        : filled("matched.years-months", months / MONTHS, months % MONTHS);
  }

  private String filled(String key, Object... figures) {
    return MessageFormat.format(word(key), figures);
  }

  private String word(String key) {
    return words.of(PERSONNEL, key);
  }
}
