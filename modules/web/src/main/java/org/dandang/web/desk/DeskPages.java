package org.dandang.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Open to everybody who has signed in. */
@ApplicationScoped
class DeskPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.everybody("/workbench.xhtml"),
        PageRight.everybody("/search.xhtml"),
        PageRight.everybody("/me.xhtml"),
        PageRight.everybody("/help.xhtml"));
  }
}
