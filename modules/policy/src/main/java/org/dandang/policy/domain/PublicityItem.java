package org.dandang.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.policy.api.Platform;
import org.dandang.policy.api.Publicise;

/** One place where the document was made known. */
@Entity
@Table(name = "policy_publicity")
class PublicityItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_publicity_seq")
  @SequenceGenerator(name = "policy_publicity_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private PolicyDocument document;

  @Enumerated(EnumType.STRING)
  @Column(name = "platform")
  private Platform platform;

  @Column(name = "title")
  private String title;

  @Column(name = "published_on")
  private LocalDate on;

  @Column(name = "link")
  private String link;

  protected PublicityItem() {}

  PublicityItem(PolicyDocument document, Publicise item) {
    this.document = document;
    this.platform = item.platform();
    this.title = item.title();
    this.on = item.on();
    this.link = item.link();
  }

  Publicise detail() {
    return new Publicise(platform, title, on, link);
  }
}
