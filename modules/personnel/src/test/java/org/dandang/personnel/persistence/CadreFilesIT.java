package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.ExperienceKind;
import org.dandang.personnel.api.experience.ExperienceRecords;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.experience.RecogniseExperience;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.material.AttachPaper;
import org.dandang.personnel.api.material.AttachmentKind;
import org.dandang.personnel.api.material.AttachmentRow;
import org.dandang.personnel.api.material.MaterialDesk;
import org.dandang.personnel.api.material.MaterialRecords;
import org.dandang.personnel.api.material.VoidAttachment;
import org.dandang.personnel.api.person.KinInUnit;
import org.dandang.personnel.api.person.KinshipCheck;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RelatePersons;
import org.dandang.personnel.domain.experience.ExperienceOutOfOrder;
import org.dandang.personnel.domain.experience.ServiceGivesNoDegree;
import org.dandang.personnel.domain.person.OwnFile;
import org.junit.jupiter.api.Test;

/** P1, P2, P25: study, service, photo, papers and relatives of a cadre's file. */
class CadreFilesIT {
  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县林业局");
  private final PersonId cadre = personnel.cadre("黎某甲", unit, "科员", Level.STAFF);

  @Test
  void study_and_service_are_recognised_with_ground_approver_and_day() {
    enter(ExperienceKind.IN_SERVICE_STUDY, 2003, 2006, "区委党校", Optional.of("21"));
    enter(ExperienceKind.FULL_TIME_STUDY, 1993, 1996, "某师范学校", Optional.of("41"));
    assertThat(lines()).extracting(ExperienceRow::place).containsExactly("某师范学校", "区委党校");
    recognise(lines().get(1));
    assertThat(lines().get(1).recognised())
        .hasValueSatisfying(found -> assertThat(found.paper()).isEqualTo("天组审〔2018〕9号"));
    assertThat(lines().get(0).recognised()).isEmpty();
    personnel.is(cadre);
    assertThat(personnel.call(() -> personnel.get(ExperienceRecords.class).own())).hasSize(2);
    assertThatThrownBy(() -> enter(ExperienceKind.SERVICE, 1996, 1999, "某乡", Optional.empty()))
        .isInstanceOf(OwnFile.class);
  }

  @Test
  void what_does_not_follow_each_other_is_refused() {
    assertThatThrownBy(() -> enter(ExperienceKind.SERVICE, 1970, 1971, "某乡", Optional.empty()))
        .isInstanceOf(ExperienceOutOfOrder.class);
    assertThatThrownBy(() -> enter(ExperienceKind.SERVICE, 1999, 1996, "某乡", Optional.empty()))
        .isInstanceOf(ExperienceOutOfOrder.class);
    assertThatThrownBy(() -> enter(ExperienceKind.SERVICE, 1996, 1999, "某乡", Optional.of("21")))
        .isInstanceOf(ServiceGivesNoDegree.class);
  }

  @Test
  void a_photo_stands_on_the_form_too_and_a_paper_can_be_voided_but_not_changed() {
    personnel.run(() -> desk().portray(cadre, picture()));
    byte[] shown = personnel.call(() -> records().photo(cadre)).orElseThrow().bytes();
    assertThat(personnel.call(() -> personnel.get(FormRecords.class).get(cadre)).content().photo())
        .hasValueSatisfying(photo -> assertThat(photo.bytes()).isEqualTo(shown));
    AttachPaper paper =
        new AttachPaper(
            cadre,
            AttachmentKind.EDUCATION,
            "毕业生登记表",
            LocalDate.of(1996, 7, 1),
            Mark.INTERNAL,
            "登记表.pdf");
    byte[] content = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    long id = personnel.call(() -> desk().attach(paper, new ByteArrayInputStream(content)));
    AttachmentRow row = personnel.call(() -> records().attachments(cadre)).get(0);
    assertThat(row.title()).isEqualTo("毕业生登记表");
    assertThat(personnel.call(() -> records().open(cadre, id))).hasBinaryContent(content);
    PersonId other = personnel.cadre("黎某乙", unit, "科员", Level.STAFF);
    assertThatThrownBy(() -> personnel.call(() -> records().open(other, id)))
        .isInstanceOf(NotFound.class);
    Amendment wrong = new Amendment("系他人材料", "某部长", Personnel.TODAY);
    personnel.run(() -> desk().voidAttachment(new VoidAttachment(id, wrong, row.version())));
    assertThat(personnel.call(() -> records().attachments(cadre))).isEmpty();
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).history(cadre)))
        .anyMatch(change -> "系他人材料".equals(change.after()));
  }

  @Test
  void relatives_in_the_same_unit_are_found_by_record_number_and_name_with_birth() {
    PersonId wife = personnel.cadre("农某乙", unit, "科员", Level.STAFF);
    PersonId brother = personnel.cadre("黎某丙", unit, "科员", Level.STAFF);
    PersonId cousin = personnel.cadre("黎某丁", unit, "科员", Level.STAFF);
    PersonId elsewhere = personnel.cadre("黎某戊", personnel.unit("县水利局"), "科员", Level.STAFF);
    personnel.run(
        () -> personnel.get(PersonDesk.class).relate(new RelatePersons(cadre, elsewhere, "妹妹")));
    lay(cadre, member("妻子", "农某乙", "1975.03"), member("父亲", "黎某父", "195001"), numbered(cousin));
    lay(brother, member("父亲", "黎某父", "1950.01"));
    assertThat(besides())
        .extracting(KinInUnit::relative, KinInUnit::relation, KinInUnit::found)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(wife, "妻子", KinInUnit.Found.NAME_AND_BIRTH),
            org.assertj.core.groups.Tuple.tuple(cousin, "堂弟", KinInUnit.Found.ID_NUMBER),
            org.assertj.core.groups.Tuple.tuple(brother, "父亲／父亲", KinInUnit.Found.SAME_MEMBER));
    assertThat(
            personnel.call(
                () ->
                    personnel
                        .get(KinshipCheck.class)
                        .inUnit(List.of(elsewhere, wife), unit, Personnel.TODAY)))
        .extracting(KinInUnit::person, KinInUnit::relative)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(elsewhere, cadre),
            org.assertj.core.groups.Tuple.tuple(wife, cadre));
  }

  /** P25: whoever votes on a relative is told before the vote. */
  @Test
  void a_relative_among_the_members_of_a_committee_is_found_with_the_post() {
    PersonId uncle = personnel.cadre("黎某己", unit, "局长", Level.SECTION_PRINCIPAL);
    PersonId stranger = personnel.cadre("黎某庚", unit, "副局长", Level.SECTION_DEPUTY);
    personnel.run(
        () -> personnel.get(PersonDesk.class).relate(new RelatePersons(cadre, uncle, "叔侄")));
    assertThat(
            personnel.call(
                () ->
                    personnel
                        .get(KinshipCheck.class)
                        .among(List.of(cadre), List.of(uncle, stranger), Personnel.TODAY)))
        .singleElement()
        .satisfies(
            kin -> {
              assertThat(kin.relative()).isEqualTo(uncle);
              assertThat(kin.post()).isEqualTo("局长");
              assertThat(kin.leads()).isTrue();
            });
  }

  private List<KinInUnit> besides() {
    return personnel.call(() -> personnel.get(KinshipCheck.class).besides(cadre, Personnel.TODAY));
  }

  private static FamilyMember member(String relation, String name, String birth) {
    return new FamilyMember(relation, name, birth, "群众", "务农");
  }

  /** Another program wrote the number, the name differs. */
  private FamilyMember numbered(PersonId person) {
    String number = personnel.call(() -> personnel.get(PersonFiles.class).idNumber(person));
    return new FamilyMember(
        "堂弟",
        "黎某某",
        "",
        "群众",
        "",
        List.of(
            new ExtraElement("", "ShenFenZheng", "<ShenFenZheng>" + number + "</ShenFenZheng>")));
  }

  private void lay(PersonId person, FamilyMember... family) {
    FormContent content =
        new FormContent(
            Map.of(), List.of(family), Optional.empty(), List.of(), FormVersion.LONG_USED);
    personnel.run(() -> personnel.get(FormDesk.class).lay(Map.of(person, content)));
  }

  private void enter(
      ExperienceKind kind, int from, int to, String place, Optional<String> education) {
    EnterExperience command =
        new EnterExperience(
            cadre,
            kind,
            LocalDate.of(from, 9, 1),
            Optional.of(LocalDate.of(to, 7, 1)),
            place,
            "行政管理",
            education,
            Optional.empty());
    personnel.run(() -> personnel.get(ExperienceDesk.class).enter(List.of(command)));
  }

  private void recognise(ExperienceRow line) {
    personnel.run(
        () ->
            personnel
                .get(ExperienceDesk.class)
                .recognise(
                    new RecogniseExperience(
                        line.id(),
                        "毕业生登记表、学籍卡",
                        "天组审〔2018〕9号",
                        "某部长",
                        Personnel.TODAY,
                        line.version())));
  }

  private List<ExperienceRow> lines() {
    return personnel.call(() -> personnel.get(ExperienceRecords.class).of(cadre));
  }

  private MaterialDesk desk() {
    return personnel.get(MaterialDesk.class);
  }

  private MaterialRecords records() {
    return personnel.get(MaterialRecords.class);
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
