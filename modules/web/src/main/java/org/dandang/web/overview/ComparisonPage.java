package org.dandang.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.api.Overviews;

/** A frozen version beside what is counted today at its own cut-off. */
@Named
@ViewScoped
public class ComparisonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Overviews overviews;

  private Long version;
  private transient Comparison comparison;

  public void load() {
    comparison = overviews.compare(new FrozenId(version), Optional.empty());
  }

  public List<RecordRow> added(Comparison.Change change) {
    return change.added().stream().map(RecordRow::of).toList();
  }

  public List<RecordRow> gone(Comparison.Change change) {
    return change.gone().stream().map(RecordRow::of).toList();
  }

  public Comparison getComparison() {
    return comparison;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
