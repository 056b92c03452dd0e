package org.dandang.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.Overviews;

/** Frozen versions of the years that are offered, newest first. */
@Named
@RequestScoped
public class VersionsPage {
  @Inject Overviews overviews;

  private List<FrozenRow> versions;

  public List<FrozenRow> getVersions() {
    if (versions == null)
      versions =
          overviews.years().stream().flatMap(year -> overviews.versions(year).stream()).toList();
    return versions;
  }
}
