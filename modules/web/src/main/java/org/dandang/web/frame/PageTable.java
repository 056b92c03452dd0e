package org.dandang.web.frame;

import java.util.List;

/** The pages of one context with their rights, in the order of the menu; one bean per context. */
public interface PageTable {
  List<PageRight> pages();
}
