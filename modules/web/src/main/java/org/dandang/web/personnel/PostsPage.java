package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.PostRow;
import org.dandang.web.frame.ListPage;

/** Posts with their vacancies and the front lines on which some are set. */
@Named
@ViewScoped
public class PostsPage extends ListPage<PostLine> {
  @Inject PostRecords records;

  @Override
  protected Listing<PostLine> list(ListQuery query) {
    Listing<PostRow> found = records.list(query);
    return new Listing<>(
        found.rows().stream().map(PostLine::of).toList(), found.total(), found.capped());
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<FrontLine> getLines() {
    return List.of(FrontLine.values());
  }
}
