package org.dandang.overview.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.NotFound;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.TemplateId;

/**
 * The overview of a year as somebody froze it: sentences, figures and their definitions of that
 * day, and the numbers of all records behind them. It never changes; corrections of records since
 * show when it is compared with today.
 */
@Entity
@Table(name = "overview_frozen")
@AggregateRoot
public class FrozenOverview {
  @Id private Long id;

  @Column(name = "year")
  private int year;

  @Column(name = "number")
  private int number;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "title")
  private String title;

  @Column(name = "template_id")
  private long template;

  @Column(name = "author")
  private String author;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @Column(name = "banner")
  private String banner;

  @Version
  @Column(name = "version")
  private long version;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "overview_frozen_sentence", joinColumns = @JoinColumn(name = "frozen_id"))
  private List<Sentence> sentences = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "overview_frozen_figure", joinColumns = @JoinColumn(name = "frozen_id"))
  private List<FrozenFigure> figures = new ArrayList<>();

  protected FrozenOverview() {}

  /** Freezes a wording with its figures; {@code number} counts up within the year. */
  public FrozenOverview(
      FrozenId id,
      int number,
      CutOff cutOff,
      TemplateId template,
      Wording wording,
      List<Figure> figures,
      Signature signature) {
    this.id = id.value();
    this.number = number;
    this.year = cutOff.year();
    this.asOf = cutOff.day();
    this.template = template.value();
    this.title = wording.title();
    this.sentences.addAll(wording.sentences());
    figures.forEach(figure -> this.figures.add(new FrozenFigure(figure)));
    this.author = signature.author();
    this.frozenAt = signature.at();
    this.banner = signature.banner();
  }

  /** Who froze it and when, under which banner. */
  public record Signature(String author, Instant at, String banner) {}

  public FrozenId id() {
    return new FrozenId(id);
  }

  public CutOff cutOff() {
    return new CutOff(year, asOf);
  }

  public Wording wording() {
    return new Wording(title, sentences);
  }

  public String banner() {
    return banner;
  }

  public TemplateId template() {
    return new TemplateId(template);
  }

  /** All figures, evidence included, as they were. */
  public List<Figure> figures() {
    return figures.stream().map(figure -> figure.figure(asOf)).toList();
  }

  public Figure figure(String key) {
    return figures().stream()
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("figure " + key));
  }

  public FrozenRow row() {
    Wording.Filled filled = new Wording.Filled(cutOff());
    return new FrozenRow(id(), year, number, asOf, filled.words(title), author, frozenAt);
  }
}
