package org.dandang.office.domain.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dandang.kernel.record.AggregateRoot;

/** A list with its filters and order, kept under a name by whoever uses it. */
@Entity
@Table(name = "office_saved_view")
@AggregateRoot
public class SavedView {
  @Id private Long id;
  @Version private long version;
  private String owner;
  private String list;
  private String name;
  private String query;

  protected SavedView() {}

  public SavedView(long id, String owner, String list, String name) {
    this.id = id;
    this.owner = owner;
    this.list = list;
    this.name = name;
  }

  public void keep(String newQuery) {
    query = newQuery;
  }

  public long id() {
    return id;
  }
}
