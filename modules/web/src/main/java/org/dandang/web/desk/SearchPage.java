package org.dandang.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.kernel.desk.SearchSource.Hit;
import org.dandang.web.frame.Doors;

/** What the contexts find for the words in the box at the top. */
@Named
@RequestScoped
public class SearchPage {
  private static final int EACH = 30;
  private static final int LONGEST = 60;

  @Inject @Any Instance<SearchSource> sources;
  @Inject Actor actor;

  private String typed;
  private List<Hit> hits = List.of();

  @PostConstruct
  void find() {
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("q", "")
            .strip();
    typed =
        asked.substring(
            0,
            asked.offsetByCodePoints(
                0, Math.min(LONGEST, asked.codePointCount(0, asked.length()))));
    if (typed.isEmpty()) return;
    hits =
        sources.stream()
            .filter(source -> Doors.open(source, "find", actor.roles()))
            .flatMap(source -> source.find(typed, EACH).stream())
            .toList();
  }

  public String getTyped() {
    return typed;
  }

  public List<Hit> getHits() {
    return hits;
  }
}
