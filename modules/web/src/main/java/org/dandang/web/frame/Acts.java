package org.dandang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What a button does, handed through a tag: a tag's attribute carries a value, never a method, so a
 * page writes the call with its brackets and it is made when the button asks for its outcome.
 */
@Named
@ApplicationScoped
public class Acts {
  @Inject FormDrafts drafts;

  /** The outcome of the act that was just done by reading it. */
  public Object done(Object outcome) {
    return outcome;
  }

  /** The same of a form's main act: where it leads on, what was kept of the form is not needed. */
  public Object handedIn(Object outcome) {
    if (outcome != null) drafts.handedIn();
    return outcome;
  }
}
