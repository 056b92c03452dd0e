package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.web.frame.FilePage;

/** A post is changed or abolished, with the paper behind it. */
@Named
@ViewScoped
public class AmendPostPage extends FilePage<PostDetail> {
  private PostForm form;
  private long version;
  private final AmendmentForm why = new AmendmentForm();
  private final AmendmentForm ending = new AmendmentForm();

  @Inject PostRecords records;
  @Inject PostDesk desk;

  @Override
  public void load() {
    super.load();
    if (form == null) {
      form = PostForm.of(getFile());
      version = getFile().version();
    }
  }

  @Override
  protected PostDetail read(long id) {
    return records.get(new PostId(id));
  }

  public String save() {
    desk.amend(
        new AmendPost(
            getFile().id(),
            form.getTitle(),
            form.getLevel(),
            form.getHeadcount(),
            form.getTeamOrder(),
            form.getMinEducation(),
            form.studied(),
            form.isFieldWork(),
            why.amendment(),
            version));
    return back();
  }

  public String abolish() {
    desk.abolish(new EndPost(getFile().id(), ending.amendment(), version));
    return back();
  }

  private String back() {
    changed();
    return "post?faces-redirect=true&id=" + getId();
  }

  public PostForm getForm() {
    return form;
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Boolean> getAnswers() {
    return List.of(Boolean.TRUE, Boolean.FALSE);
  }

  public AmendmentForm getWhy() {
    return why;
  }

  public AmendmentForm getEnding() {
    return ending;
  }
}
