package org.dandang.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.api.FigureFiles;
import org.dandang.overview.api.FigureSources;

/** Figures of petition and accountability: handed over by who counts, taken by who writes. */
@Named
@ViewScoped
public class FigureFilesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject FigureFiles files;
  @Inject FigureSources sources;
  @Inject Actor actor;
  @Inject BusinessDay business;

  private final SignedUpload upload = new SignedUpload();
  private int year;

  @PostConstruct
  void lastYear() {
    year = business.today().getYear() - 1;
  }

  public void handOver() {
    SignedUpload.handOver(
        "figures-" + year, business.today(), files.handOver(year, Optional.empty()));
  }

  public void take() {
    files.take(upload.read());
  }

  public boolean isGiver() {
    return actor.is(Role.CASE_MANAGER);
  }

  public boolean isTaker() {
    return actor.is(Role.OVERVIEW_EDITOR);
  }

  public List<CarriedFile> getTaken() {
    return sources.files();
  }

  public SignedUpload getUpload() {
    return upload;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int typed) {
    year = typed;
  }
}
