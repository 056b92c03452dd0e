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
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.overview.api.TemplateId;

/**
 * The wording of one year once somebody has edited it. It begins as a template's sentences, is
 * edited around its figures as often as need be, and is what the next version freezes.
 */
@Entity
@Table(name = "overview_draft")
@AggregateRoot
public class Draft {
  @Id private Long id;

  @Column(name = "year")
  private int year;

  @Column(name = "template_id")
  private long template;

  @Column(name = "title")
  private String title;

  @Column(name = "edited_by")
  private String editedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Version
  @Column(name = "version")
  private long version;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "overview_draft_sentence", joinColumns = @JoinColumn(name = "draft_id"))
  private List<Sentence> sentences = new ArrayList<>();

  protected Draft() {}

  /** Begins with a template's wording. */
  public Draft(long id, int year, TemplateId template, Wording wording) {
    this.id = id;
    this.year = year;
    this.template = template.value();
    this.title = wording.title();
    this.sentences.addAll(wording.sentences());
  }

  public int year() {
    return year;
  }

  public Wording wording() {
    return new Wording(title, sentences);
  }

  public TemplateId template() {
    return new TemplateId(template);
  }

  public long version() {
    return version;
  }

  public String editedBy() {
    return editedBy;
  }

  /** Other words around the same figures. */
  public void edit(String newTitle, List<String> texts, String editor, Instant at) {
    Wording edited = wording().inWords(newTitle, texts);
    title = edited.title();
    sentences.clear();
    sentences.addAll(edited.sentences());
    editedBy = editor;
    editedAt = at;
  }
}
