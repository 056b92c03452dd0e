package org.dandang.policy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.kernel.id.UnitId;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DraftDocument;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.PolicyLevel;

/** Documents for tests. */
public final class DocumentsOnPaper {
  public static final LocalDate DRAFTED = LocalDate.of(2018, 4, 10);
  public static final UnitId HOME = new UnitId(3);
  private static final AtomicLong NEXT_CLAUSE = new AtomicLong(500_000);

  private DocumentsOnPaper() {}

  public static PolicyDocument draft(long id, int... clauses) {
    List<DraftDocument.ClauseText> texts = new ArrayList<>();
    for (int number : clauses)
      texts.add(new DraftDocument.ClauseText(number, "第" + number + "条的内容"));
    return new PolicyDocument(
        new DocumentId(id),
        new DraftDocument(
            "激励乡镇干部担当作为若干措施",
            PolicyLevel.COUNTY,
            PolicyField.TOLERANCE,
            HOME,
            "县委组织部",
            DRAFTED,
            texts),
        () -> new ClauseId(NEXT_CLAUSE.incrementAndGet()));
  }

  public static PolicyDocument issued(long id) {
    PolicyDocument document = draft(id, 1, 2, 3);
    document.issue("天办发〔2018〕" + id + "号", DRAFTED.plusDays(30));
    return document;
  }
}
