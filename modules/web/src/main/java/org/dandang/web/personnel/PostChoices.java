package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.PostRow;

/** Finds a post of the establishment by its title for a field of a form. */
@Named
@RequestScoped
public class PostChoices implements Converter<PostChoices.Known> {
  private static final int OFFERED = 12;

  /** A post as offered. */
  public record Known(long id, UnitId unit, String unitName, String title, Level level, int vacant)
      implements Serializable {
    public String label() {
      return unitName + " " + title;
    }
  }

  @Inject PostRecords records;

  public List<Known> named(String typed) {
    if (typed == null || typed.isBlank()) return List.of();
    ListQuery query = new ListQuery(Map.of("title", typed.strip()), List.of(), 0, OFFERED);
    return records.list(query).rows().stream().map(PostChoices::known).toList();
  }

  @Override
  public Known getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || !typed.matches("[1-9]\\d{0,17}")) return null;
    PostDetail post = records.get(new PostId(Long.parseLong(typed)));
    return new Known(
        post.id().value(), post.unit(), post.unitName(), post.title(), post.level(), 0);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Known known) {
    return known == null ? "" : String.valueOf(known.id());
  }

  private static Known known(PostRow post) {
    return new Known(
        post.id().value(), post.unit(), post.unitName(), post.title(), post.level(), post.vacant());
  }
}
