package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ReportId;

/** Who decided where a report goes and when, and which earlier one it repeats. */
@Embeddable
class Route implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "routed_by")
  private PersonId by;

  @Column(name = "routed_on")
  private LocalDate on;

  @Column(name = "original_id")
  private Long original;

  protected Route() {}

  static Route none() {
    return new Route();
  }

  /** By rule: nobody here decided. */
  static Route byRule(LocalDate on) {
    Route route = new Route();
    route.on = on;
    return route;
  }

  static Route decided(PersonId by, Optional<ReportId> original, LocalDate on) {
    Route route = byRule(on);
    route.by = by;
    route.original = original.map(ReportId::value).orElse(null);
    return route;
  }

  Optional<PersonId> by() {
    return Optional.ofNullable(by);
  }

  Optional<ReportId> original() {
    return Optional.ofNullable(original).map(ReportId::new);
  }

  LocalDate on() {
    return on;
  }
}
