package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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
  @Inject PersonalFile personal;

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new PostId(id));
  }

  /** It still exists, and the user may change it. */
  public boolean isOpen() {
    PostDetail post = getFile();
    boolean ended = post.end() != null && post.end().isBefore(business.today());
    return !post.voided() && !ended && personal.opens("/personnel/amendPost.xhtml");
  }

  /** Vacant places today. */
  public long getVacant() {
    long held =
        getFile().incumbents().stream()
            .filter(one -> !one.begin().isAfter(business.today()))
            .filter(one -> one.end() == null || !one.end().isBefore(business.today()))
            .count();
    return Math.max(0, getFile().headcount() - held);
  }

  /** When the cultivation is reviewed next; null after the last review. */
  public LocalDate getReviewOn() {
    return getFile().cultivation().flatMap(PostDetail.Cultivating::reviewOn).orElse(null);
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
