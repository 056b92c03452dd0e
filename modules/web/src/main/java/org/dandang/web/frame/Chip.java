package org.dandang.web.frame;

import java.io.Serializable;

/**
 * One state of a list, to be asked for at once.
 *
 * @param count how many rows it leaves beside the other filters, such as {@code 12} or {@code
 *     1,000+}
 */
public record Chip(String filter, String key, String label, String count, boolean chosen)
    implements Serializable {
  public boolean isNone() {
    return count.equals("0");
  }
}
