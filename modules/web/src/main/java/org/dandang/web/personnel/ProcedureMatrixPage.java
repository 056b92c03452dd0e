package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.MatrixRow;

/** Which kind of change goes which steps and leaves which papers, in force today. */
@Named
@RequestScoped
public class ProcedureMatrixPage {
  @Inject AppointmentRecords records;
  @Inject BusinessDay businessDay;

  private List<Kind> kinds;

  /** One kind with its steps. */
  public record Kind(String name, List<MatrixRow> rows) {}

  public List<Kind> getKinds() {
    if (kinds == null)
      kinds =
          records.matrix(businessDay.today()).stream()
              .collect(
                  Collectors.groupingBy(MatrixRow::kind, LinkedHashMap::new, Collectors.toList()))
              .entrySet()
              .stream()
              .map(kind -> new Kind(kind.getKey(), kind.getValue()))
              .toList();
    return kinds;
  }
}
