package org.dandang.overview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.overview.api.Figure;

/**
 * What a figure counts, in which unit, over which kind of period, and how it is said. It is in
 * force from one day to another; a new wording is a new row, and each overview reads the one of its
 * own year.
 */
@Entity
@Table(name = "overview_definition")
@AggregateRoot
public class FigureDefinition {
  @Id private Long id;

  @Column(name = "key")
  private String key;

  @Column(name = "context")
  private String context;

  @Column(name = "place")
  private int place;

  @Column(name = "label_zh")
  private String label;

  @Column(name = "label_en")
  private String labelEn;

  @Column(name = "unit")
  private String unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "period_kind")
  private PeriodKind periodKind;

  @Column(name = "rounding_place")
  private Integer roundingPlace;

  @Column(name = "definition_zh")
  private String definition;

  @Column(name = "definition_en")
  private String definitionEn;

  @Column(name = "evidence")
  private boolean evidence;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected FigureDefinition() {}

  /** A figure with a number; {@code rounding} is empty where it is said exactly. */
  public FigureDefinition(
      long id,
      String key,
      String context,
      String label,
      String unit,
      PeriodKind periodKind,
      Optional<RoundingPlace> rounding,
      boolean evidence) {
    this.id = id;
    this.place = Math.toIntExact(id);
    this.key = key;
    this.context = context;
    this.label = label;
    this.labelEn = label;
    this.unit = unit;
    this.periodKind = periodKind;
    this.roundingPlace = rounding.map(RoundingPlace::place).orElse(null);
    this.definition = label;
    this.definitionEn = label;
    this.evidence = evidence;
    this.validFrom = LocalDate.of(2000, 1, 1);
  }

  public String key() {
    return key;
  }

  public String context() {
    return context;
  }

  public String label() {
    return label;
  }

  public String labelEn() {
    return labelEn;
  }

  public boolean isEvidence() {
    return evidence;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String phrase(long value) {
    return roundingPlace == null
        ? Long.toString(value)
        : new RoundingPlace(roundingPlace).phrase(value);
  }

  public FigureQuestion question(CutOff cutOff, Scope units) {
    return cutOff.question(key, periodKind, units);
  }

  /** The number dressed in all that it takes to read it. */
  public Figure figure(long value, CutOff cutOff, Optional<Long> previous) {
    return new Figure(
        key,
        context,
        value,
        unit,
        label,
        labelEn,
        periodKind,
        cutOff.from(periodKind),
        cutOff.to(periodKind),
        cutOff.day(),
        phrase(value),
        definition,
        definitionEn,
        previous,
        evidence);
  }
}
