package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.TemperamentMark;
import org.dandang.personnel.api.person.TemperamentNote;
import org.dandang.personnel.api.person.TemperamentNotes;
import org.dandang.personnel.api.person.VoidTemperamentNote;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.person.NotedAlready;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.domain.person.PaperTooOld;
import org.junit.jupiter.api.Test;

/** P14: temperament comes from signed papers only, expires, and is shown to few. */
class TemperamentNotesIT {
  private static final LocalDate SIGNED = LocalDate.of(2018, 5, 10);
  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县考察办");
  private final PersonId cadre = personnel.cadre("凌某", unit, "科员", Level.STAFF);

  @Test
  void a_note_may_be_used_for_three_years_from_the_signature() {
    note(Temperament.RIGOUR, SIGNED);
    assertThat(on(SIGNED.minusDays(1))).isEmpty();
    assertThat(on(SIGNED))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.dimension()).isEqualTo(Temperament.RIGOUR);
              assertThat(note.mark()).contains(TemperamentMark.STRONG);
              assertThat(note.paper()).isEqualTo("2018年考察材料");
              assertThat(note.validUntil()).isEqualTo(LocalDate.of(2021, 5, 9));
            });
    assertThat(on(LocalDate.of(2021, 5, 9))).hasSize(1);
    assertThat(on(LocalDate.of(2021, 5, 10))).isEmpty();
  }

  @Test
  void what_is_too_old_unsigned_yet_or_taken_down_before_is_refused() {
    note(Temperament.DRIVE, SIGNED);
    assertThatThrownBy(() -> note(Temperament.DRIVE, SIGNED)).isInstanceOf(NotedAlready.class);
    assertThatThrownBy(() -> note(Temperament.RIGOUR, Personnel.TODAY.minusYears(3).minusDays(1)))
        .isInstanceOf(PaperTooOld.class);
    assertThatThrownBy(() -> note(Temperament.RIGOUR, Personnel.TODAY.plusDays(1)))
        .isInstanceOf(FutureDay.class);
    note(Temperament.RIGOUR, SIGNED);
    assertThat(on(Personnel.TODAY)).hasSize(2);
  }

  @Test
  void a_note_taken_wrongly_is_voided_once_and_gone() {
    note(Temperament.STEADINESS, SIGNED);
    TemperamentNote seen = on(Personnel.TODAY).get(0);
    voidNote(seen);
    assertThat(on(Personnel.TODAY)).isEmpty();
    assertThatThrownBy(() -> voidNote(seen)).isInstanceOf(Stale.class);
    note(Temperament.STEADINESS, SIGNED);
    assertThat(on(Personnel.TODAY)).hasSize(1);
  }

  @Test
  void nobody_reads_the_own_notes_nor_those_of_other_units() {
    note(Temperament.RAPPORT, SIGNED);
    personnel.sees(personnel.unit("县外办"));
    assertThat(on(Personnel.TODAY)).isEmpty();
    assertThatThrownBy(() -> note(Temperament.DRIVE, SIGNED)).isInstanceOf(NotFound.class);
    personnel.sees(unit);
    assertThat(on(Personnel.TODAY)).hasSize(1);
    personnel.is(cadre);
    assertThat(on(Personnel.TODAY)).isEmpty();
    assertThatThrownBy(() -> note(Temperament.DRIVE, SIGNED)).isInstanceOf(OwnFile.class);
  }

  private void note(Temperament dimension, LocalDate signed) {
    personnel.run(
        () ->
            personnel
                .get(TemperamentDesk.class)
                .note(
                    new NoteTemperament(
                        cadre,
                        dimension,
                        TemperamentMark.STRONG,
                        "做事有章法，数字经得起核对",
                        "2018年考察材料",
                        "某部长",
                        signed)));
  }

  private void voidNote(TemperamentNote note) {
    Amendment amendment = new Amendment("张冠李戴", "某部长", Personnel.TODAY);
    personnel.run(
        () ->
            personnel
                .get(TemperamentDesk.class)
                .voidNote(new VoidTemperamentNote(note.id(), amendment, note.version())));
  }

  private List<TemperamentNote> on(LocalDate day) {
    return personnel
        .call(() -> personnel.get(TemperamentNotes.class).of(List.of(cadre), day))
        .getOrDefault(cadre, List.of());
  }
}
