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
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.overview.api.TemplateId;

/**
 * The wording with which a year begins. The newest that has not been withdrawn serves; its
 * sentences never change, another wording is another template. What was frozen with it needs it no
 * more.
 */
@Entity
@Table(name = "overview_template")
@AggregateRoot
public class Template {
  @Id private Long id;

  @Column(name = "title")
  private String title;

  @Column(name = "edition")
  private int edition;

  @Column(name = "withdrawn")
  private boolean withdrawn;

  @Version
  @Column(name = "version")
  private long version;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(
      name = "overview_template_sentence",
      joinColumns = @JoinColumn(name = "template_id"))
  private List<Sentence> sentences = new ArrayList<>();

  protected Template() {}

  public Template(TemplateId id, int edition, Wording wording) {
    this.id = id.value();
    this.edition = edition;
    this.title = wording.title();
    this.sentences.addAll(wording.sentences());
  }

  public TemplateId id() {
    return new TemplateId(id);
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public Wording wording() {
    return new Wording(title, sentences);
  }

  public void withdraw() {
    if (withdrawn) throw new TemplateWithdrawn(edition);
    withdrawn = true;
  }
}
