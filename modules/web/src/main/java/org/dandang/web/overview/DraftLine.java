package org.dandang.web.overview;

import java.io.Serializable;
import java.util.Objects;
import org.dandang.overview.api.DraftDetail;

/** One sentence as it is typed. */
public class DraftLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String chapter;
  private final boolean heading;
  private String text;

  DraftLine(DraftDetail.Line line) {
    chapter = line.chapter();
    heading = line.heading();
    text = line.text();
  }

  /** What was typed; nothing leaves the sentence out. */
  String typed() {
    return Objects.requireNonNullElse(text, "");
  }

  public String getChapter() {
    return chapter;
  }

  public boolean isHeading() {
    return heading;
  }

  public int getRows() {
    return Math.max(1, typed().length() / 45 + 1);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
