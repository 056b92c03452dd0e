package org.dandang.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.exchange.PeopleCount;
import org.dandang.personnel.api.exchange.PeopleFiles;

/** People and units: handed over by the half that keeps them, looked at and taken by the other. */
@Named
@ViewScoped
public class PeopleFilePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PeopleFiles files;
  @Inject Actor actor;
  @Inject Halves halves;
  @Inject BusinessDay business;

  private final SignedUpload upload = new SignedUpload();
  private PeopleCount count;
  private boolean taken;

  public void handOver() {
    SignedUpload.handOver("people", business.today(), files.export());
  }

  public void look() {
    taken = false;
    count = null;
    count = files.preview(upload.read());
  }

  public void take() {
    count = files.take(upload.read());
    taken = true;
  }

  public boolean isGiver() {
    return halves.keepsPeople() && actor.is(Role.PERSONNEL_OFFICER);
  }

  public boolean isTaker() {
    return !halves.keepsPeople() && actor.is(Role.CASE_MANAGER);
  }

  public SignedUpload getUpload() {
    return upload;
  }

  /** What the file says; null before one was looked at. */
  public PeopleCount getCount() {
    return count;
  }

  public boolean isTaken() {
    return taken;
  }
}
