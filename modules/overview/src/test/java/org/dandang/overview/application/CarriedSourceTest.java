package org.dandang.overview.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.domain.CarriedFigures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.Definitions;
import org.dandang.overview.domain.FigureDefinition;
import org.dandang.overview.domain.FigureFile;
import org.dandang.overview.domain.FigureFile.Carried;
import org.junit.jupiter.api.Test;

class CarriedSourceTest {
  private static final LocalDate DAY = LocalDate.of(2019, 2, 20);
  private static final CutOff NOW = new CutOff(2018, DAY);
  private static final FigureFile FILE =
      new FigureFile(
          new CarriedFile(2018, DAY, 3, DAY),
          Map.of(
              "clarifications",
              List.of(
                  new Carried("x1", DAY.withDayOfMonth(1)),
                  new Carried("x2", DAY.withDayOfMonth(1))),
              "reduced_sanctions",
              List.of()));

  @Test
  void a_figure_of_the_other_half_is_what_its_file_says() {
    assertThat(value(counting(FILE), "clarifications", Scope.ALL)).isEqualTo(2);
    assertThat(value(counting(FILE), "reduced_sanctions", Scope.ALL)).isZero();
  }

  @Test
  void without_a_file_a_figure_is_not_available_rather_than_zero() {
    Counting counting = counting(null);
    assertThat(counting.numbered(NOW, Scope.ALL)).isEmpty();
    assertThatThrownBy(() -> counting.asked("clarifications", NOW)).isInstanceOf(NotFound.class);
    assertThat(counting.notCountedHere(NOW))
        .extracting(FigureDefinition::key)
        .containsExactly("clarifications", "reduced_sanctions", "talks");
  }

  @Test
  void a_figure_that_the_file_leaves_out_is_not_available() {
    assertThatThrownBy(() -> counting(FILE).asked("talks", NOW)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_file_of_the_county_says_nothing_of_one_unit() {
    Scope one = Scope.of(Set.of(new UnitId(7)));
    assertThat(counting(FILE).numbered(NOW, one)).isEmpty();
  }

  @Test
  void records_show_a_serial_and_a_month_only() {
    var records =
        new CarriedSource(FILE)
            .records(definition("clarifications").question(NOW, Scope.ALL), 0, 10);
    assertThat(records).hasSize(2).allMatch(record -> record.isSealed());
    assertThat(records.get(0).on()).isEqualTo(LocalDate.of(2019, 2, 1));
    assertThat(records.get(0).id()).isNotEqualTo(records.get(1).id()).isPositive();
  }

  @Test
  void what_was_written_is_read_again_and_nothing_else() {
    FigureFile read = FigureFile.of(3, DAY, FILE.rows());
    assertThat(read).isEqualTo(FILE);
    assertThatThrownBy(
            () ->
                FigureFile.of(
                    3, DAY, List.of(List.of("2018", "2019-02-20"), List.of("names", "x"))))
        .isInstanceOf(InvalidInput.class);
  }

  private static long value(Counting counting, String key, Scope units) {
    return counting.asked(key, NOW, units).figure(NOW, units, 2000).value();
  }

  private static Counting counting(FigureFile file) {
    return new Counting(new Defined(), List.of(), new OneFile(file), Set::copyOf, () -> DAY);
  }

  private static FigureDefinition definition(String key) {
    return new FigureDefinition(
        1, key, "petition", key, "件", PeriodKind.YEAR, Optional.empty(), false);
  }

  private record OneFile(FigureFile file) implements CarriedFigures {
    @Override
    public void add(FigureFile other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<FigureFile> at(CutOff cutOff) {
      return Optional.ofNullable(file).filter(known -> cutOff.year() == known.head().year());
    }

    @Override
    public List<CarriedFile> files() {
      return List.of();
    }
  }

  private static final class Defined implements Definitions {
    @Override
    public List<FigureDefinition> on(LocalDate day) {
      return List.of(
          definition("clarifications"), definition("reduced_sanctions"), definition("talks"));
    }

    @Override
    public int firstYear() {
      return 2000;
    }
  }
}
