package org.dandang.access.domain;

import java.util.List;
import org.dandang.access.api.RoleRow;

/** What the roles are called and may do, in words. */
public interface RoleTable {
  /** In the order of the roles themselves. */
  List<RoleRow> rows();
}
