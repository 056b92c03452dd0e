package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;

/** A post is created in the establishment of a unit. */
@Named
@ViewScoped
public class NewPostPage implements Serializable {
  private Management management = Management.COUNTY;
  private LocalDate on;

  @Inject PostDesk desk;
  @Inject BusinessDay business;

  private final PostForm form = new PostForm();

  @PostConstruct
  void today() {
    on = business.today();
  }

  public String create() {
    PostId created =
        desk.create(
                List.of(
                    new CreatePost(
                        new UnitId(form.getUnit()),
                        form.getTitle(),
                        form.getLevel(),
                        form.getHeadcount(),
                        management,
                        form.getTeamOrder(),
                        form.getMinEducation(),
                        form.studied(),
                        form.isFieldWork(),
                        on)))
            .get(0);
    return "post?faces-redirect=true&id=" + created.value();
  }

  public PostForm getForm() {
    return form;
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Management> getManagements() {
    return List.of(Management.values());
  }

  public List<Boolean> getAnswers() {
    return List.of(Boolean.TRUE, Boolean.FALSE);
  }

  public Management getManagement() {
    return management;
  }

  public void setManagement(Management management) {
    this.management = management;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
