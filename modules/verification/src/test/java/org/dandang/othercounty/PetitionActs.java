package org.dandang.othercounty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.VoidClarification;
import org.dandang.sample.discipline.Cast;
import org.dandang.sample.discipline.PaperClarifications;
import org.dandang.sample.discipline.PaperReports;

/** Reports that turn out untrue, and what follows. */
@ApplicationScoped
public class PetitionActs implements Acts {
  private static final LocalDate RECEIVED = LocalDate.of(2018, 3, 5);
  private static final LocalDate WRITTEN = LocalDate.of(2018, 5, 14);

  @Inject Citizens citizens;
  @Inject PetitionDesk desk;
  @Inject InquiryDesk inquiries;
  @Inject ClarificationDesk clarifying;

  private Cast cast;
  private PaperReports reports;
  private PaperClarifications clarifications;

  @PostConstruct
  void begin() {
    cast = citizens.cast();
    reports = new PaperReports(desk, inquiries);
    clarifications = new PaperClarifications(clarifying);
  }

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.CLARIFY_IN_WRITING,
        () -> clarifications.written(cast, untrue(), 1, WRITTEN).value(),
        Act.APPROVE_A_CLARIFICATION,
        () -> clarifications.approved(cast, untrue(), 1, WRITTEN).value());
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_CLARIFICATION,
        id ->
            clarifying.voidClarification(
                new VoidClarification(new ClarificationId(id), Mistake.ENTERED, PaperReports.ANY)));
  }

  private ReportId untrue() {
    return reports.concluded(cast, RECEIVED, List.of(citizens.somebody()), Finding.UNTRUE);
  }
}
