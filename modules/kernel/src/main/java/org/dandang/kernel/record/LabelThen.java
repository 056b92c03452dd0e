package org.dandang.kernel.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.dandang.kernel.id.UnitId;

/**
 * How a person was called on the day of a record: name, unit and post of the time; the unit also
 * scopes the record.
 */
@Embeddable
public class LabelThen implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "label_name")
  private String name;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "label_unit")
  private String unitName;

  @Column(name = "label_post")
  private String post;

  @Column(name = "label_pinyin")
  private String pinyin;

  protected LabelThen() {}

  public LabelThen(String name, String pinyin, UnitId unit, String unitName, String post) {
    this.name = Objects.requireNonNull(name, "name");
    this.pinyin = Objects.requireNonNull(pinyin, "pinyin");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.unitName = Objects.requireNonNull(unitName, "unitName");
    this.post = post == null ? "" : post;
  }

  public String name() {
    return name;
  }

  /** Key by which the name sorts, under {@code collate "C"}. */
  public String pinyin() {
    return pinyin;
  }

  public UnitId unit() {
    return unit;
  }

  public String unitName() {
    return unitName;
  }

  public String post() {
    return post == null ? "" : post;
  }
}
