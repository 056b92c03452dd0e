package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.correction.AnswerCorrection;
import org.dandang.personnel.api.correction.AskCorrection;
import org.dandang.personnel.api.correction.CorrectionDesk;
import org.dandang.personnel.api.correction.CorrectionRecords;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.CorrectionRow;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.personnel.domain.correction.AskedAlready;
import org.dandang.personnel.domain.correction.OthersRequest;
import org.dandang.personnel.domain.correction.OwnRequest;
import org.dandang.personnel.domain.correction.RequestAnswered;
import org.dandang.personnel.domain.person.OwnFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P24: the cadre reads the own file and asks, somebody else answers with reasons. */
class CorrectionRequestsIT {
  private static final AskCorrection SCHOOLING =
      new AskCorrection(FilePart.EDUCATION, "大学专科毕业", "大学本科毕业", "2016 年毕业证书");
  private final Personnel personnel = new Personnel();
  private PersonId cadre;
  private PersonId officer;
  private UnitId unit;

  @BeforeEach
  void two_people() {
    unit = personnel.unit("县地方志办公室");
    cadre = personnel.cadre("梁某甲", unit, "科员", Level.STAFF);
    officer = personnel.cadre("梁某乙", unit, "科员", Level.STAFF);
  }

  @Test
  void a_request_is_accepted_once_by_somebody_else_and_the_cadre_is_told() {
    CorrectionRequestId request = ask();
    assertThatThrownBy(this::ask).isInstanceOf(AskedAlready.class);
    assertThatThrownBy(() -> accept(request, 1)).isInstanceOf(OwnRequest.class);
    assertThatThrownBy(() -> personnel.call(() -> records().get(request)))
        .isInstanceOf(OwnFile.class);
    personnel.is(officer);
    accept(request, 1);
    assertThatThrownBy(() -> accept(request, 2)).isInstanceOf(RequestAnswered.class);
    assertThat(personnel.notified()).containsExactly(cadre);
    personnel.is(cadre);
    assertThat(personnel.call(() -> records().own()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.state()).isEqualTo(CorrectionState.ACCEPTED);
              assertThat(row.answer()).contains("毕业证书属实");
            });
  }

  @Test
  void a_request_waits_on_the_desk_of_the_officer_until_it_is_taken_back() {
    CorrectionRequestId request = ask();
    personnel.sees(unit);
    assertThat(waiting()).doesNotContain("梁某甲 · 大学本科毕业");
    personnel.is(officer);
    assertThat(waiting()).contains("梁某甲 · 大学本科毕业");
    assertThat(listed("ASKED")).extracting(CorrectionRow::id).containsExactly(request);
    assertThatThrownBy(() -> withdraw(request)).isInstanceOf(OthersRequest.class);
    personnel.is(cadre);
    withdraw(request);
    personnel.is(officer);
    assertThat(waiting()).doesNotContain("梁某甲 · 大学本科毕业");
    assertThat(listed("WITHDRAWN")).hasSize(1);
    assertThat(personnel.call(() -> records().history(request))).isNotEmpty();
  }

  private CorrectionRequestId ask() {
    personnel.is(cadre);
    return personnel.call(() -> personnel.get(CorrectionDesk.class).ask(SCHOOLING));
  }

  private void accept(CorrectionRequestId request, long seen) {
    personnel.run(
        () ->
            personnel
                .get(CorrectionDesk.class)
                .accept(new AnswerCorrection(request, "毕业证书属实", seen)));
  }

  private void withdraw(CorrectionRequestId request) {
    personnel.run(() -> personnel.get(CorrectionDesk.class).withdraw(request));
  }

  private List<CorrectionRow> listed(String state) {
    return personnel
        .call(() -> records().list(new ListQuery(Map.of("state", state), List.of(), 0, 20)))
        .rows();
  }

  private List<String> waiting() {
    return personnel
        .call(() -> personnel.get(WorkItemSource.class).waiting(Personnel.TODAY, 20))
        .stream()
        .map(WorkItemSource.WorkItem::label)
        .toList();
  }

  private CorrectionRecords records() {
    return personnel.get(CorrectionRecords.class);
  }
}
