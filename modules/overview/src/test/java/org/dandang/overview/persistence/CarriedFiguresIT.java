package org.dandang.overview.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.test.TestUnit;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FigureFile;
import org.dandang.overview.domain.FigureFile.Carried;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CarriedFiguresIT {
  private static final LocalDate MONTH = LocalDate.of(2016, 5, 1);
  private static final LocalDate CUT_OFF = LocalDate.of(2017, 2, 20);
  private static TestUnit unit;

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("overview");
  }

  @Test
  void the_newest_file_up_to_the_cut_off_speaks() {
    unit.run(em -> book(em).add(file(1, CUT_OFF.minusDays(9), "a1")));
    unit.run(em -> book(em).add(file(2, CUT_OFF, "a1", "a2")));
    unit.run(
        em -> {
          assertThat(at(em, CUT_OFF.minusDays(10))).isEmpty();
          assertThat(at(em, CUT_OFF.minusDays(1)).orElseThrow().head().number()).isEqualTo(1);
          assertThat(at(em, CUT_OFF.plusDays(1))).contains(file(2, CUT_OFF, "a1", "a2"));
          assertThat(book(em).files().get(0).number()).isEqualTo(2);
        });
  }

  private static Optional<FigureFile> at(EntityManager em, LocalDate day) {
    return book(em).at(new CutOff(2016, day));
  }

  private static FigureFile file(long number, LocalDate cutOff, String... serials) {
    List<Carried> records =
        List.of(serials).stream().map(serial -> new Carried(serial, MONTH)).toList();
    return new FigureFile(
        new CarriedFile(2016, cutOff, number, cutOff),
        Map.of("clarifications", records, "award_clearances", List.of()));
  }

  private static StoredCarriedFigures book(EntityManager em) {
    StoredCarriedFigures book = new StoredCarriedFigures();
    book.em = em;
    return book;
  }
}
