package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;

/** The menu on the left: the groups of the work, and in them only what the actor may open. */
@Named
@RequestScoped
public class Menu {
  private static final List<String> GROUPS =
      List.of(
          "personnel",
          "training",
          "commendation",
          "petition",
          "accountability",
          "care",
          "policy",
          "overview",
          "office",
          "exchange",
          "system");

  /** One entry. */
  public record Entry(String path, String label, boolean current) {}

  /** Entries that belong together; without a label where the group has no headings. */
  public record Section(String label, List<Entry> entries) {}

  /** One group with its sections; open while one of its pages is shown. */
  public record Group(String name, String label, boolean open, List<Section> sections) {}

  @Inject PageRights rights;
  @Inject Actor actor;
  @Inject Language language;

  private List<Group> groups;
  private Locale drawnIn;

  public List<Group> getGroups() {
    if (groups == null || !language.locale().equals(drawnIn)) {
      drawnIn = language.locale();
      Map<String, List<PageRight>> found =
          rights.menu(actor.roles()).stream()
              .collect(Collectors.groupingBy(right -> right.place().context()));
      boolean few = found.size() <= 4;
      groups =
          GROUPS.stream()
              .filter(found::containsKey)
              .map(name -> group(name, found.get(name), few))
              .toList();
    }
    return groups;
  }

  private Group group(String name, List<PageRight> pages, boolean few) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String here = faces.getViewRoot().getViewId();
    return new Group(
        name,
        Bundles.text(new Place(Place.FRAME, ""), "group." + name, language.locale()),
        few || Place.of(here).context().equals(name),
        pages.stream().map(PageRight::section).distinct().map(one -> section(one, pages)).toList());
  }

  private Section section(String heading, List<PageRight> pages) {
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return new Section(
        heading.isEmpty()
            ? ""
            : Bundles.text(new Place(Place.FRAME, ""), "section." + heading, language.locale()),
        pages.stream()
            .filter(page -> page.section().equals(heading))
            .map(page -> new Entry(page.path(), label(page), page.path().equals(here)))
            .toList());
  }

  private String label(PageRight page) {
    return Bundles.find(page.place().context(), page.place().word() + ".menu", language.locale())
        .orElseGet(() -> Bundles.text(page.place(), "title", language.locale()));
  }
}
