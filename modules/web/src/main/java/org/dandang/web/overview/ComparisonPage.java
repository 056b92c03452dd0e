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
import org.dandang.web.frame.FilePage;

/** A frozen version beside what is counted today at its own cut-off. */
@Named
@ViewScoped
public class ComparisonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Overviews overviews;

  private transient Comparison comparison;

  public void load() {
    comparison = overviews.compare(new FrozenId(FilePage.asked("version")), Optional.empty());
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
}
