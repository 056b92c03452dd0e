package org.dandang.personnel.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Letterhead;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.domain.form.FormShelf;

/** Puts together what the papers of an assessment are made of. */
@ApplicationScoped
class AppraisedReader {
  @Inject AssessmentRecords records;
  @Inject FormShelf shelf;
  @Inject UnitDirectory units;
  @Inject RuleBook rules;
  @Inject Letterhead head;
  @Inject Banner banner;
  @Inject Actor actor;

  AssessmentDetail detail(AssessmentId id) {
    return records.get(id);
  }

  Appraised whole(AssessmentId id) {
    AssessmentDetail detail = records.get(id);
    LocalDate day = LocalDate.of(detail.year(), 12, 31);
    List<PersonId> others =
        detail.grades().stream()
            .map(AssessmentDetail.Line::person)
            .filter(person -> actor.person().filter(person::equals).isEmpty())
            .toList();
    Map<PersonId, Card> cards =
        shelf.of(others).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, form -> new Card(form.getValue().content(), day)));
    return new Appraised(
        detail,
        cards,
        Office.of(units.county(day).name(), head),
        rules.get("appraisal.notice.days", detail.noticeBegins().orElse(day)).number(),
        rules.get("appeal.personnel.review.request.days", day).number(),
        banner.text());
  }
}
