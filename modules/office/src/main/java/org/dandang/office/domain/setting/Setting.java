package org.dandang.office.domain.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dandang.kernel.record.AggregateRoot;

/** Something that was said once about this database and stays. */
@Entity
@Table(name = "office_setting")
@AggregateRoot
public class Setting {
  @Id private Long id;
  private String name;
  private String value;

  protected Setting() {}

  public Setting(long id, String name, String value) {
    this.id = id;
    this.name = name;
    this.value = value;
  }

  public String value() {
    return value;
  }
}
