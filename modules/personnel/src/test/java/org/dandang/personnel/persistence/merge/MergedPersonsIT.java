package org.dandang.personnel.persistence.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecidedSince;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.test.MergeTrial;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.merge.AlikeRow;
import org.dandang.personnel.api.merge.MergeDesk;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.api.merge.MergePersons;
import org.dandang.personnel.api.merge.MergeRecords;
import org.dandang.personnel.api.merge.PartPersons;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RelatePersons;
import org.dandang.personnel.domain.merge.FileGone;
import org.dandang.personnel.domain.merge.OwnMerge;
import org.junit.jupiter.api.Test;

class MergedPersonsIT {
  private static final Amendment TWO = new Amendment("经核实系两人", "某部长", Personnel.TODAY);

  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县地方志办");
  private final PersonId kept = personnel.cadre("覃某甲", unit, "科员", Level.STAFF);
  private final PersonId gone = personnel.cadre("覃某甲", unit, "科员", Level.STAFF);

  MergedPersonsIT() {
    personnel.house().withObservers();
  }

  @Test
  void every_column_that_names_a_person_follows_and_comes_back() {
    MergeTrial trial = MergeTrial.of("personnel", MergedPersons.COLUMNS);
    trial.everyRowFollowsAndComesBack().keepsOneOf("personnel_grade_given", "assessment_id");
  }

  @Test
  void the_file_that_goes_leads_to_the_one_that_is_kept_until_they_are_parted() {
    bar(gone);
    String code = file(gone).publicCode();
    assertThat(personnel.call(() -> records().alike(kept))).extracting(AlikeRow::id).contains(gone);
    assertThat(personnel.call(() -> records().compare(kept, gone)).moves())
        .anyMatch(moved -> moved.kind().equals("personnel_notified_bar") && moved.rows() == 1);
    MergeId merge = merge();
    assertThat(personnel.call(() -> files().byPublicCode(code))).contains(kept);
    assertThat(personnel.call(() -> files().keptInstead(gone))).contains(kept);
    assertThat(file(gone).voided()).isTrue();
    assertThat(file(kept).engagements()).as("what both say stands once").hasSize(2);
    assertThat(
            personnel.call(() -> personnel.get(PersonDirectory.class).onDay(gone, Personnel.TODAY)))
        .isEmpty();
    assertThat(personnel.call(() -> records().of(kept))).hasSize(1);
    personnel.run(() -> desk().part(new PartPersons(merge, TWO)));
    assertThat(personnel.call(() -> files().byPublicCode(code))).contains(gone);
    assertThat(file(gone).voided()).isFalse();
    assertThat(personnel.call(() -> records().compare(kept, gone)).moves())
        .anyMatch(moved -> moved.kind().equals("personnel_notified_bar"));
  }

  @Test
  void a_decision_about_the_person_keeps_the_merge() {
    MergeId merge = merge();
    bar(kept);
    assertThatThrownBy(() -> personnel.run(() -> desk().part(new PartPersons(merge, TWO))))
        .hasRootCauseInstanceOf(DecidedSince.class);
  }

  @Test
  void nobody_merges_himself_and_a_file_goes_once() {
    personnel.is(gone);
    assertThatThrownBy(this::merge).isInstanceOf(OwnMerge.class);
    personnel.is(personnel.cadre("某部长", unit, "部长", Level.STAFF));
    assertThatThrownBy(this::merge).as("the signer enters nothing").isInstanceOf(OwnMerge.class);
    personnel.is(personnel.cadre("经办人", unit, "科员", Level.STAFF));
    merge();
    assertThatThrownBy(this::merge).isInstanceOf(FileGone.class);
  }

  @Test
  void nobody_becomes_his_own_relative() {
    PersonId brother = personnel.cadre("覃某乙", unit, "科员", Level.STAFF);
    PersonDesk persons = personnel.get(PersonDesk.class);
    personnel.run(() -> persons.relate(new RelatePersons(gone, brother, "兄弟")));
    personnel.run(() -> persons.relate(new RelatePersons(kept, brother, "兄弟")));
    personnel.run(() -> persons.relate(new RelatePersons(kept, gone, "误录")));
    merge();
    assertThat(file(kept).kin()).extracting(PersonDetail.Kin::person).containsExactly(brother);
    assertThat(file(brother).kin()).extracting(PersonDetail.Kin::person).containsExactly(kept);
  }

  private MergeId merge() {
    long seenKept = personnel.call(() -> version(kept));
    long seenGone = personnel.call(() -> version(gone));
    return personnel.call(
        () ->
            desk()
                .merge(
                    new MergePersons(
                        kept,
                        gone,
                        "系同一人重复建档",
                        DecisionBasis.slip("天组呈〔2019〕3号", Personnel.TODAY, "某部长"),
                        seenKept,
                        seenGone)));
  }

  private long version(PersonId person) {
    return personnel.get(org.dandang.personnel.domain.person.Persons.class).get(person).version();
  }

  private void bar(PersonId person) {
    personnel.run(
        () ->
            personnel
                .get(BarRegister.class)
                .enter(
                    new NotifyBar(
                        person,
                        "TX-4",
                        Set.of(Purpose.PROMOTION),
                        "天纪函9号",
                        LocalDate.of(2018, 12, 3),
                        java.util.Optional.empty(),
                        java.util.Optional.empty())));
  }

  private PersonDetail file(PersonId person) {
    return personnel.call(() -> files().get(person));
  }

  private PersonFiles files() {
    return personnel.get(PersonFiles.class);
  }

  private MergeDesk desk() {
    return personnel.get(MergeDesk.class);
  }

  private MergeRecords records() {
    return personnel.get(MergeRecords.class);
  }
}
