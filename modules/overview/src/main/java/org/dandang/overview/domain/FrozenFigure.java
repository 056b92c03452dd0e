package org.dandang.overview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.overview.api.Figure;

/** A figure as it was said on the day of freezing, with the definition of that day. */
@Embeddable
public class FrozenFigure {
  @Column(name = "key")
  private String key;

  @Column(name = "context")
  private String context;

  @Column(name = "label_zh")
  private String label;

  @Column(name = "label_en")
  private String labelEn;

  @Column(name = "unit")
  private String unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "period_kind")
  private PeriodKind periodKind;

  @Column(name = "begins")
  private LocalDate from;

  @Column(name = "ends")
  private LocalDate to;

  @Column(name = "value")
  private long value;

  @Column(name = "previous")
  private Long previous;

  @Column(name = "phrase")
  private String phrase;

  @Column(name = "definition_zh")
  private String definition;

  @Column(name = "definition_en")
  private String definitionEn;

  @Column(name = "evidence")
  private boolean evidence;

  protected FrozenFigure() {}

  FrozenFigure(Figure figure) {
    key = figure.key();
    context = figure.context();
    label = figure.label();
    labelEn = figure.labelEn();
    unit = figure.unit();
    periodKind = figure.periodKind();
    from = figure.from().orElse(null);
    to = figure.to();
    value = figure.value();
    previous = figure.previousValue().orElse(null);
    phrase = figure.phrase();
    definition = figure.definition();
    definitionEn = figure.definitionEn();
    evidence = figure.evidence();
  }

  Figure figure(LocalDate knownBy) {
    return new Figure(
        key,
        context,
        value,
        unit,
        label,
        labelEn,
        periodKind,
        Optional.ofNullable(from),
        to,
        knownBy,
        phrase,
        definition,
        definitionEn,
        Optional.ofNullable(previous),
        evidence);
  }
}
