package org.dandang.personnel.persistence.matching;

import java.time.LocalDate;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.domain.matching.Scoring;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.search.ConditionSql;

/**
 * The measures of a standing {@code e} on a day: what was closed by then and the months since what
 * lasts began. They are what adding up what was served gives, without reading it.
 *
 * @param industry of the post's unit
 */
record StandingMeasures(Post post, String industry, LocalDate day) {
  /**
   * What everybody is ordered by; signed papers stand beside as {@code t.marks}, ranks as {@code
   * k}.
   */
  Sql points(Scoring scoring) {
    Sql points = new Sql().add("(0");
    for (Preference preference : Preference.values())
      if (scoring.counts(preference)) {
        int full = scoring.scale().full(preference);
        points
            .add("+ ? * least(", scoring.weights().weight(preference))
            .append(measure(preference))
            .add(", ?) / ?", full, full);
      }
    return points.add(")");
  }

  private Sql measure(Preference preference) {
    return switch (preference) {
      case SPECIALTY -> Asked.specialty(post, "e");
      case FIELD -> field();
      case FRONT_LINE ->
          new Sql().add("e.front + coalesce(personnel_months(e.front_since, " + today() + "), 0)");
      case ASSESSMENTS -> new Sql().add(assessments());
      case SCHOOLING -> Asked.schooling(post, "e");
      case LEVEL ->
          new Sql()
              .add("e.held + coalesce(" + monthsSince("e.post_since") + ", 0)")
              .add("+ coalesce(personnel_months(e.held_beside, " + today() + "), 0)");
      case RANK -> new Sql().add("coalesce(" + monthsSince("k.begins") + ", 0)");
      case TEMPERAMENT -> new Sql().add("coalesce(t.marks, 0)");
    };
  }

  private Sql field() {
    return new Sql()
        .add("coalesce(e.field_months[array_position(e.fields, cast(? as text))], 0)", industry)
        .add(
            "+ case when e.industry = ? then " + monthsSince("e.seat_since") + " else 0 end",
            industry)
        .add("+ coalesce(personnel_months(e.beside, e.beside_since, cast(? as text),", industry)
        .add(today() + "), 0)");
  }

  private String assessments() {
    return "case when e.grades is null then 0 else "
        + ConditionSql.annually(day, "%s % 100")
        + " end";
  }

  private String monthsSince(String begin) {
    return "(" + today() + " - " + begin + " + 1) / 30";
  }

  private String today() {
    return "date '" + day + "'";
  }
}
