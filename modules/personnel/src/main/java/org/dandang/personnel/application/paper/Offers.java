package org.dandang.personnel.application.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.dandang.personnel.api.paper.PaperKind;
import org.dandang.personnel.api.paper.PaperOffer;

/** Which papers can exist by now, and which of them are still drafts. */
final class Offers {
  private Offers() {}

  static List<PaperOffer> of(Batch batch) {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> canExist(kind, batch))
        .map(kind -> new PaperOffer(kind, isDraft(kind, batch)))
        .toList();
  }

  private static boolean canExist(PaperKind kind, Batch batch) {
    return switch (kind) {
      case MOTION_FORM, PROCEDURE_RECORD -> !batch.entries().isEmpty();
      case EXAMINATION_NOTICE, EXAMINATION_REPORT -> !batch.candidates().isEmpty();
      case CLEARANCE_LETTER -> batch.candidates().stream().anyMatch(Entry::isExamined);
      case ROSTER, BRIEF, APPOINTMENT_FORMS, BALLOT, TALLY -> !batch.ready().isEmpty();
      case PUBLIC_NOTICE -> decided(batch) && !batch.noticed().isEmpty();
      case TALK_RECORD ->
          batch.noticeBegins().isPresent() || decided(batch) && batch.noticed().isEmpty();
      case APPOINTMENT_NOTICE -> decided(batch) && !batch.goingOn().isEmpty();
    };
  }

  private static boolean isDraft(PaperKind kind, Batch batch) {
    return switch (kind) {
      case EXAMINATION_REPORT -> !all(batch.candidates(), Entry::isExamined);
      case PUBLIC_NOTICE -> batch.noticeBegins().isEmpty();
      case APPOINTMENT_NOTICE -> batch.document().isEmpty();
      case PROCEDURE_RECORD -> !all(batch.goingOn(), entry -> entry.days().effective().isPresent());
      default -> false;
    };
  }

  private static boolean decided(Batch batch) {
    return batch.basis().isPresent() && !batch.goingOn().isEmpty();
  }

  private static boolean all(List<Entry> entries, Predicate<Entry> done) {
    return entries.stream().allMatch(done);
  }
}
