package org.dandang.personnel.domain.intake;

import static org.dandang.personnel.domain.intake.PostColumn.*;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.CodeTable;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.post.CreatePost;

/** A line of a table of posts. */
public final class PostLine {
  private static final int TITLE_TEXT = 120;
  private static final int TEXT = 80;
  private static final int MOST = 999;

  private final LineReader in;
  private final Optional<CreatePost> post;

  public PostLine(LineReader in, KnownUnits units, LocalDate today) {
    this.in = in;
    this.post = read(units, today);
  }

  public LineReader in() {
    return in;
  }

  public Optional<CreatePost> post() {
    return in.isSound() ? post : Optional.empty();
  }

  /** Another line names the same post. */
  public void twice(int row) {
    in.fault(TITLE, "intake-post-twice", row);
  }

  /** The post is here otherwise. */
  public void stands() {
    in.fault(TITLE, "intake-post-here");
  }

  private Optional<CreatePost> read(KnownUnits units, LocalDate today) {
    in.require(UNIT, TITLE, LEVEL, HEADCOUNT, MIN_EDUCATION, SINCE);
    Optional<UnitId> unit = units.of(in, UNIT);
    Optional<String> title = in.text(TITLE, TITLE_TEXT);
    Optional<Level> level = in.word(LEVEL, Words.LEVEL);
    Optional<Integer> headcount = in.number(HEADCOUNT, 1, MOST);
    Management management = in.word(MANAGEMENT, Words.MANAGEMENT).orElse(Management.COUNTY);
    int order = in.number(TEAM_ORDER, 0, MOST).orElse(0);
    Optional<String> education = in.code(MIN_EDUCATION, CodeTable.EDUCATION);
    String profession = in.text(PROFESSION, TEXT).orElse("");
    boolean field = in.word(FIELD_WORK, Words.FLAG).orElse(false);
    Optional<LocalDate> since = in.day(SINCE, today);
    if (!in.isSound()) return Optional.empty();
    return Optional.of(
        new CreatePost(
            unit.orElseThrow(),
            title.orElseThrow(),
            level.orElseThrow(),
            headcount.orElseThrow(),
            management,
            order,
            education.orElseThrow(),
            profession,
            field,
            since.orElseThrow()));
  }
}
