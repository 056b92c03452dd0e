package org.dandang.web.petition;

import java.io.Serializable;
import org.dandang.web.frame.People;

/** One line of the form of intake: who, and what in the register's own words. */
public class SubjectLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private People.Known person;
  private String issue;

  boolean isFilled() {
    return person != null && issue != null && !issue.isBlank();
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known person) {
    this.person = person;
  }

  public String getIssue() {
    return issue;
  }

  public void setIssue(String issue) {
    this.issue = issue;
  }
}
