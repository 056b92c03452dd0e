package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** Paper originals, made here and kept as if they had been scanned. */
@ApplicationScoped
public class Scans {
  @Inject FileStore files;
  @Inject Papers papers;
  @Inject Banner banner;

  /** Keeps one on an open record. */
  public void keep(String context, long record, Mark mark, String title, List<String> lines) {
    files.keep(context, record, title + ".pdf", mark, made(title, lines));
  }

  /** Keeps one on a sealed record. */
  public void keepSealed(String context, long record, String title, List<String> lines) {
    files.keepSealed(context, record, title + ".pdf", Mark.WORK_SECRET, made(title, lines));
  }

  /** One that hangs on nothing yet. */
  public InputStream made(String title, List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Style.TITLE, title));
    for (String line : lines) paragraphs.add(new Paragraph(Style.BODY, line));
    return new ByteArrayInputStream(papers.pdf(new Paper(title, paragraphs, banner.text())));
  }
}
