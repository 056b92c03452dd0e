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
 * @param section the heading within its group under which it stands there; empty: none
 */
public record PageRight(String path, boolean listed, String section, Set<Role> roles) {
  public PageRight {
    roles = Set.copyOf(roles);
  }

  /** A page with its entry in the menu. */
  public static PageRight menu(String path, Role... roles) {
    return new PageRight(path, true, "", Set.copyOf(Arrays.asList(roles)));
  }

  /** A page that others lead to, such as one file of a list. */
  public static PageRight inner(String path, Role... roles) {
    return new PageRight(path, false, "", Set.copyOf(Arrays.asList(roles)));
  }

  /** A page for whoever has signed in, outside of the menu's groups. */
  public static PageRight everybody(String path) {
    return new PageRight(path, false, "", EnumSet.allOf(Role.class));
  }

  /** The same, under a heading of a group that has many pages. */
  public PageRight under(String heading) {
    return new PageRight(path, listed, heading, roles);
  }

  Place place() {
    return Place.of(path);
  }
}
