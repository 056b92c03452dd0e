package org.dandang.web.personnel;

import java.io.Serializable;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.ChangeId;

/** One person in the form of a step, with what is typed for each. */
public class StepLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ChangeId change;
  private final String name;
  private final String what;
  private int meetingVotes;
  private int talkVotes;
  private int inFavour;
  private int against;
  private int abstained;
  private boolean deferred;
  private String[] recused = {};

  public StepLine(AppointmentDetail.Line line) {
    change = line.id();
    name = line.name();
    what = line.toUnit() + " " + line.toTitle();
  }

  public ChangeId getChange() {
    return change;
  }

  /** The number by which a choice names it. */
  public String getNumber() {
    return change.toString();
  }

  public String getName() {
    return name;
  }

  public String getWhat() {
    return what;
  }

  public int getMeetingVotes() {
    return meetingVotes;
  }

  public void setMeetingVotes(int typed) {
    meetingVotes = typed;
  }

  public int getTalkVotes() {
    return talkVotes;
  }

  public void setTalkVotes(int typed) {
    talkVotes = typed;
  }

  public int getInFavour() {
    return inFavour;
  }

  public void setInFavour(int typed) {
    inFavour = typed;
  }

  public int getAgainst() {
    return against;
  }

  public void setAgainst(int typed) {
    against = typed;
  }

  public int getAbstained() {
    return abstained;
  }

  public void setAbstained(int typed) {
    abstained = typed;
  }

  public boolean isDeferred() {
    return deferred;
  }

  public void setDeferred(boolean typed) {
    deferred = typed;
  }

  public String[] getRecused() {
    return recused.clone();
  }

  public void setRecused(String[] typed) {
    recused = typed.clone();
  }
}
