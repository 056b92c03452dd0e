package org.dandang.kernel.paper;

import java.util.List;

/** Prints grids: a page is always a page, whatever is filled in. */
public interface Forms {
  /** All forms in one file, one after the other; a text that cannot fit is refused. */
  byte[] pdf(List<PrintedGrid> forms);

  byte[] word(PrintedGrid form);
}
