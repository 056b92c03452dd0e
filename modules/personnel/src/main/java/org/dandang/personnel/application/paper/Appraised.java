package org.dandang.personnel.application.paper;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.Grade;

/**
 * What the papers of an assessment are made of.
 *
 * @param cards what the forms say of whom is printed; the own form is printed by others
 * @param noticeDays working days of the notice
 * @param askDays days in which a review may be asked for
 */
record Appraised(
    AssessmentDetail detail,
    Map<PersonId, Card> cards,
    Office office,
    int noticeDays,
    int askDays,
    String banner) {
  List<Line> lines() {
    return detail.grades().stream().filter(line -> cards.containsKey(line.person())).toList();
  }

  List<Line> excellent() {
    return detail.grades().stream().filter(line -> line.grade() == Grade.EXCELLENT).toList();
  }
}
