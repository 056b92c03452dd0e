package org.dandang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;

/** In which language somebody reads: as the session says, or as a job took along. */
@ApplicationScoped
public class Tongue {
  @Inject Language language;

  private final ThreadLocal<Locale> taken = new ThreadLocal<>();

  public Locale locale() {
    Locale along = taken.get();
    return along == null ? language.locale() : along;
  }

  /** Lets a job on another thread, which has neither session nor request, read in that language. */
  @ActivateRequestContext
  public void in(Locale locale, Runnable task) {
    taken.set(locale);
    try {
      task.run();
    } finally {
      taken.remove();
    }
  }
}
