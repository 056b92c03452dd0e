package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dandang.accountability.api.EnforcementStep;

/**
 * What was done with a decision once it was taken, each step once: served, announced, carried out,
 * reported (CF-41, CF-42, ZW-54), rights restored, the end of the effect told (GW-65).
 */
@Embeddable
public class Enforcement implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "served_how")
  private String servedHow;

  @Column(name = "announced_on")
  private LocalDate announcedOn;

  @Column(name = "announced_where")
  private String announcedWhere;

  @Column(name = "executed_on")
  private LocalDate executedOn;

  @Column(name = "executed_changes")
  private String executedChanges;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  private String report;

  @Column(name = "restored_on")
  private LocalDate restoredOn;

  @Column(name = "restored_document")
  private String restoredDocument;

  @Column(name = "effect_ended_on")
  private LocalDate effectEndedOn;

  @Column(name = "effect_ended_document")
  private String effectEndedDocument;

  /** One step that was taken. */
  public record Taken(LocalDate on, String words) {}

  void take(EnforcementStep step, String words, LocalDate on) {
    if (of(step).isPresent()) throw new AlreadyDone();
    switch (step) {
      case SERVED -> {
        servedOn = on;
        servedHow = words;
      }
      case ANNOUNCED -> {
        announcedOn = on;
        announcedWhere = words;
      }
      case EXECUTED -> {
        executedOn = on;
        executedChanges = words;
      }
      case REPORTED -> {
        reportedOn = on;
        report = words;
      }
      case RESTORED -> {
        restoredOn = on;
        restoredDocument = words;
      }
      case EFFECT_ENDED -> {
        effectEndedOn = on;
        effectEndedDocument = words;
      }
    }
  }

  public Optional<Taken> of(EnforcementStep step) {
    return switch (step) {
      case SERVED -> taken(servedOn, servedHow);
      case ANNOUNCED -> taken(announcedOn, announcedWhere);
      case EXECUTED -> taken(executedOn, executedChanges);
      case REPORTED -> taken(reportedOn, report);
      case RESTORED -> taken(restoredOn, restoredDocument);
      case EFFECT_ENDED -> taken(effectEndedOn, effectEndedDocument);
    };
  }

  /** In the order of the work. */
  public Map<EnforcementStep, Taken> all() {
    Map<EnforcementStep, Taken> all = new EnumMap<>(EnforcementStep.class);
    for (EnforcementStep step : EnforcementStep.values())
      of(step).ifPresent(taken -> all.put(step, taken));
    return all;
  }

  private static Optional<Taken> taken(LocalDate on, String words) {
    return on == null ? Optional.empty() : Optional.of(new Taken(on, words));
  }
}
