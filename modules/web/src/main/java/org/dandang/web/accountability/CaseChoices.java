package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.AppealRow;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseDetail.GrantRow;
import org.dandang.accountability.api.CaseDetail.SubjectRow;
import org.dandang.accountability.api.CaseStep;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.web.frame.Cells;

/**
 * The persons, matters and appeals of a case as they are offered in a form: numbered, because two
 * may have one name, and found again by what was offered.
 */
@RequestScoped
class CaseChoices {
  @Inject Cells cells;

  List<String> targets(CaseStep step, CaseDetail file) {
    return switch (step) {
      case HEAR, PROPOSE -> labels(subjects(step, file), this::label);
      case DECIDE, APPEAL, SERVE, ANNOUNCE, EXECUTE, REPORT, RESTORE, END_EFFECT ->
          labels(matters(step, file), this::label);
      case DECIDE_APPEAL -> labels(appeals(file), this::label);
      default -> List.of();
    };
  }

  List<String> grants(CaseDetail file) {
    return labels(file.grants(), this::label);
  }

  /** Matters that have ended. */
  List<String> decided(CaseDetail file) {
    return labels(ended(file), this::label);
  }

  DispositionRow decided(CaseDetail file, String chosen) {
    return chosen(ended(file), this::label, chosen, "matter");
  }

  private static List<DispositionRow> ended(CaseDetail file) {
    return file.dispositions().stream().filter(row -> row.outcome().isPresent()).toList();
  }

  SubjectRow subject(CaseStep step, CaseDetail file, String chosen) {
    return chosen(subjects(step, file), this::label, chosen, "target");
  }

  DispositionRow matter(CaseStep step, CaseDetail file, String chosen) {
    return chosen(matters(step, file), this::label, chosen, "target");
  }

  AppealRow appeal(CaseDetail file, String chosen) {
    return chosen(appeals(file), this::label, chosen, "target");
  }

  GrantRow grant(CaseDetail file, String chosen) {
    return chosen(file.grants(), this::label, chosen, "grant");
  }

  private static List<SubjectRow> subjects(CaseStep step, CaseDetail file) {
    return file.subjects().stream()
        .filter(row -> step == CaseStep.PROPOSE || row.heardOn().isEmpty())
        .toList();
  }

  private static List<DispositionRow> matters(CaseStep step, CaseDetail file) {
    return file.dispositions().stream().filter(row -> isOpen(step, row)).toList();
  }

  private static boolean isOpen(CaseStep step, DispositionRow row) {
    if (step == CaseStep.DECIDE) return row.outcome().isEmpty();
    if (step == CaseStep.APPEAL) return row.sanction().isPresent();
    return CaseStepDesk.enforcement(step).filter(row.waiting()::contains).isPresent();
  }

  private static List<AppealRow> appeals(CaseDetail file) {
    return file.appeals().stream().filter(row -> row.mine() && row.decidedOn().isEmpty()).toList();
  }

  private String label(SubjectRow row) {
    return row.name() + "（" + row.unit() + "）";
  }

  private String label(DispositionRow row) {
    return row.name() + " " + cells.word(row.ladder());
  }

  private String label(AppealRow row) {
    return row.name() + " " + cells.word(row.ladder());
  }

  private String label(GrantRow row) {
    return row.name() + " " + cells.word(row.effect()) + " " + row.tolerance();
  }

  private static <T> List<String> labels(List<T> rows, Function<T, String> label) {
    return IntStream.range(0, rows.size())
        .mapToObj(place -> numbered(place, label.apply(rows.get(place))))
        .toList();
  }

  private static <T> T chosen(
      List<T> rows, Function<T, String> label, String chosen, String field) {
    return IntStream.range(0, rows.size())
        .filter(place -> numbered(place, label.apply(rows.get(place))).equals(chosen))
        .mapToObj(rows::get)
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "accountability.choose-again"));
  }

  private static String numbered(int place, String label) {
    return (place + 1) + ". " + label;
  }
}
