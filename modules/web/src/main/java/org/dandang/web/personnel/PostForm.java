package org.dandang.web.personnel;

import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.PostDetail;

/** What the establishment says of a post, as typed. */
public class PostForm implements java.io.Serializable {
  private static final long serialVersionUID = 1L;

  private Long unit;
  private String title;
  private Level level;
  private int headcount = 1;
  private int teamOrder = 30;
  private String minEducation = "31";
  private String profession;
  private boolean fieldWork;

  static PostForm of(PostDetail post) {
    PostForm form = new PostForm();
    form.unit = post.unit().value();
    form.title = post.title();
    form.level = post.level();
    form.headcount = post.headcount();
    form.teamOrder = post.teamOrder();
    form.minEducation = post.minEducation();
    form.profession = post.profession();
    form.fieldWork = post.fieldWork();
    return form;
  }

  String studied() {
    return profession == null ? "" : profession.strip();
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  public int getHeadcount() {
    return headcount;
  }

  public void setHeadcount(int headcount) {
    this.headcount = headcount;
  }

  public int getTeamOrder() {
    return teamOrder;
  }

  public void setTeamOrder(int teamOrder) {
    this.teamOrder = teamOrder;
  }

  public String getMinEducation() {
    return minEducation;
  }

  public void setMinEducation(String minEducation) {
    this.minEducation = minEducation;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public boolean isFieldWork() {
    return fieldWork;
  }

  public void setFieldWork(boolean fieldWork) {
    this.fieldWork = fieldWork;
  }
}
