package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.CaseVolumes.Leaf;

/** One paper in a closed file, as it stood when the file was closed. */
@Entity
@Table(name = "petition_filed_paper")
public class FiledPaper {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "report_id")
  private Volume volume;

  private int place;
  private String document;
  private String author;
  private String title;

  @Column(name = "written_on")
  private LocalDate on;

  private int pages;
  private String remark;

  protected FiledPaper() {}

  FiledPaper(long id, Volume volume, int place, Leaf leaf) {
    this.id = id;
    this.volume = volume;
    this.place = place;
    this.document = leaf.document();
    this.author = leaf.author();
    this.title = leaf.title();
    this.on = leaf.on().orElse(null);
    this.pages = leaf.pages();
    this.remark = leaf.remark();
  }

  Leaf leaf() {
    return new Leaf(document, author, title, Optional.ofNullable(on), pages, remark);
  }
}
