package org.dandang.overview.application;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.api.FigureFiles;
import org.dandang.overview.api.FigureSources;
import org.dandang.overview.domain.CarriedFigures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FigureFile;
import org.dandang.overview.domain.FigureFile.Carried;
import org.dandang.overview.domain.ReferenceKey;
import org.dandang.overview.domain.References;

@ApplicationScoped
@Transactional
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER})
class FigureExchange implements FigureFiles, FigureSources {
  private Counting counting;
  private CarriedFigures carried;
  private ReferenceKey referenceKey;
  private Courier courier;

  protected FigureExchange() {}

  @Inject
  FigureExchange(
      Counting counting, CarriedFigures carried, ReferenceKey referenceKey, Courier courier) {
    this.counting = counting;
    this.carried = carried;
    this.referenceKey = referenceKey;
    this.courier = courier;
  }

  @Override
  @Permits(value = CASE_MANAGER, sensitive = true)
  public byte[] handOver(int year, Optional<LocalDate> asOf) {
    CutOff cutOff = counting.cutOff(year, asOf);
    References references = referenceKey.references();
    Map<String, List<Carried>> figures = new LinkedHashMap<>();
    for (Counting.Asked asked : counting.ofDiscipline(cutOff))
      figures.put(asked.definition().key(), carried(asked, cutOff, references));
    CarriedFile head = new CarriedFile(year, cutOff.day(), 0, counting.today());
    return courier.pack(Kind.FIGURES, new FigureFile(head, figures).rows());
  }

  private static List<Carried> carried(Counting.Asked asked, CutOff cutOff, References references) {
    FigureQuestion question = asked.definition().question(cutOff, Scope.ALL);
    int count = Math.toIntExact(asked.source().count(question));
    return asked.source().records(question, 0, Math.max(1, count)).stream()
        .map(
            record ->
                new Carried(
                    references.of(asked.definition().key(), record.id()),
                    record.on().withDayOfMonth(1)))
        .toList();
  }

  @Override
  @Permits(OVERVIEW_EDITOR)
  public CarriedFile take(byte[] file) {
    Parcel parcel = courier.take(Kind.FIGURES, file);
    FigureFile figures = FigureFile.of(parcel.number(), parcel.on(), parcel.rows());
    carried.add(figures);
    return figures.head();
  }

  @Override
  public List<Elsewhere> elsewhere(int year, Optional<LocalDate> asOf) {
    CutOff cutOff = counting.cutOff(year, asOf);
    Optional<FigureFile> file = carried.at(cutOff);
    return counting.notCountedHere(cutOff).stream()
        .map(
            definition ->
                new Elsewhere(
                    definition.key(),
                    definition.label(),
                    definition.labelEn(),
                    file.filter(known -> known.figures().containsKey(definition.key()))
                        .map(FigureFile::head)))
        .toList();
  }

  @Override
  public List<CarriedFile> files() {
    return carried.files();
  }
}
