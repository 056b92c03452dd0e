package org.dandang.web.personnel;

import java.io.Serializable;
import java.util.List;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;

/** One line of the family table while it is typed. */
public class MemberForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Elements of other programs stay with their line, unseen. */
  private transient List<ExtraElement> extras = List.of();

  private String relation = "";
  private String name = "";
  private String birth = "";
  private String political = "";
  private String work = "";

  static MemberForm of(FamilyMember member) {
    MemberForm form = new MemberForm();
    form.relation = member.relation();
    form.name = member.name();
    form.birth = member.birth();
    form.political = member.political();
    form.work = member.work();
    form.extras = member.extras();
    return form;
  }

  FamilyMember member() {
    List<ExtraElement> kept = extras == null ? List.of() : extras;
    return new FamilyMember(relation, name, birth, political, work, kept);
  }

  public String getRelation() {
    return relation;
  }

  public void setRelation(String relation) {
    this.relation = relation;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBirth() {
    return birth;
  }

  public void setBirth(String birth) {
    this.birth = birth;
  }

  public String getPolitical() {
    return political;
  }

  public void setPolitical(String political) {
    this.political = political;
  }

  public String getWork() {
    return work;
  }

  public void setWork(String work) {
    this.work = work;
  }
}
