package org.dandang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * What a button does, handed through a tag: a tag's attribute carries a value, never a method, so a
 * page writes the call with its brackets and it is made when the button asks for its outcome.
 */
@Named
@ApplicationScoped
public class Acts {
  /** The outcome of the act that was just done by reading it. */
  public Object done(Object outcome) {
    return outcome;
  }
}
