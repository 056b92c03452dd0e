package org.dandang.web.frame;

import java.io.Serializable;
import org.dandang.kernel.record.Objection;

/**
 * An objection on its page.
 *
 * @param about number of the change or nomination
 * @param place among those about the same
 */
public record ObjectionLine(long about, int place, String name, Objection objection)
    implements Serializable {

  /** Names the objection among all of the page. */
  public String key() {
    return about + ":" + place;
  }
}
