package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.web.frame.FilePage;

/** One post: what it asks for, who is brought on in it, who held it. */
@Named
@ViewScoped
public class PostPage extends FilePage<PostDetail> {
  @Inject PostRecords records;
  @Inject PersonDirectory persons;
  @Inject BusinessDay business;

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new PostId(id));
  }

  /** The cultivation set on the post; null where none is. */
  public PostDetail.Cultivating getCultivation() {
    return getFile().cultivation().orElse(null);
  }

  /** Who brings the holder on, as called on the business day. */
  public String getMentor() {
    return getFile()
        .cultivation()
        .flatMap(set -> persons.onDay(set.mentor(), business.today()))
        .map(mentor -> mentor.label().name() + " · " + mentor.label().unitName())
        .orElse("");
  }
}
