package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.web.frame.FilePage;

/** A post is set on a front line, reviewed, and the cultivation ended (设岗培养). */
@Named
@ViewScoped
public class CultivatePage extends FilePage<PostDetail> {
  private final CultivationForm form = new CultivationForm();
  private final ReviewForm review = new ReviewForm();
  private final AmendmentForm ending = new AmendmentForm();
  private long version;

  @Inject PostRecords records;
  @Inject PostDesk desk;
  @Inject BusinessDay business;

  @Override
  public void load() {
    super.load();
    if (version == 0) version = getFile().version();
  }

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  /** Somebody is brought on in the post today. */
  public boolean isSet() {
    return getFile()
        .cultivation()
        .filter(set -> set.end() == null || !set.end().isBefore(business.today()))
        .isPresent();
  }

  public String set() {
    desk.set(form.command(getFile(), version));
    return back();
  }

  public String review() {
    desk.review(review.command(getFile(), version));
    return back();
  }

  public String finish() {
    desk.endCultivation(new EndPost(getFile().id(), ending.amendment(), version));
    return back();
  }

  private String back() {
    changed();
    return "post?faces-redirect=true&id=" + getId();
  }

  public CultivationForm getForm() {
    return form;
  }

  public ReviewForm getReview() {
    return review;
  }

  public AmendmentForm getEnding() {
    return ending;
  }

  public List<FrontLine> getLines() {
    return List.of(FrontLine.values());
  }

  public List<Industry> getFields() {
    return List.of(Industry.values());
  }
}
