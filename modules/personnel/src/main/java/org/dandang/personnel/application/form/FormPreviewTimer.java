package org.dandang.personnel.application.form;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.personnel.domain.form.StoredPreviews;

/** Each quarter of an hour uploads go whose hours are over. */
@Singleton
public class FormPreviewTimer {
  @Inject StoredPreviews previews;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  public void removeExpired() {
    previews.removeExpired(LocalDateTime.now(clock));
  }
}
