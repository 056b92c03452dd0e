package org.dandang.web.frame;

import jakarta.faces.context.FacesContext;

/**
 * Where in the house a page stands: {@code /training/classes.xhtml} is the word {@code classes} of
 * the context {@code training}. Word and context name its bean, its bundle and its keys.
 */
record Place(String context, String word) {
  /** Context of the pages that belong to no business context. */
  static final String FRAME = "frame";

  static Place of(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    String word = path.substring(slash + 1, dot < slash ? path.length() : dot);
    return new Place(slash < 1 ? FRAME : path.substring(1, slash), word);
  }

  static Place current(FacesContext faces) {
    return faces.getViewRoot() == null || faces.getViewRoot().getViewId() == null
        ? new Place(FRAME, "")
        : of(faces.getViewRoot().getViewId());
  }

  String bean() {
    return word + "Page";
  }
}
