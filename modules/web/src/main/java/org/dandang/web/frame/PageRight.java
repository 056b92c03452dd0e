package org.dandang.web.frame;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.dandang.kernel.actor.Role;

/**
 * One page and who may open it. The menu and the gate read the same row, so that nobody is shown
 * what is then refused.
 *
 * @param path such as {@code /training/classes.xhtml}; its folder is its group in the menu
 * @param listed stands in the menu
 */
public record PageRight(String path, boolean listed, Set<Role> roles) {
  public PageRight {
    roles = Set.copyOf(roles);
  }

  /** A page with its entry in the menu. */
  public static PageRight menu(String path, Role... roles) {
    return new PageRight(path, true, Set.copyOf(Arrays.asList(roles)));
  }

  /** A page that others lead to, such as one file of a list. */
  public static PageRight inner(String path, Role... roles) {
    return new PageRight(path, false, Set.copyOf(Arrays.asList(roles)));
  }

  /** A page for whoever has signed in, outside of the menu's groups. */
  public static PageRight everybody(String path) {
    return new PageRight(path, false, EnumSet.allOf(Role.class));
  }

  Place place() {
    return Place.of(path);
  }
}
