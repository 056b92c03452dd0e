package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule.Evidence;

/**
 * One step that a kind of change goes, with the paper that it leaves.
 *
 * @param kind name of a {@link ChangeKind}, or DISPATCH
 * @param elected empty where the step is the same for appointed and elected posts
 * @param meeting only a committee may take it
 * @param rule id in the rule book; empty where none is entered
 * @param source regulation and article
 * @param last of its edition; empty while in force
 */
public record MatrixRow(
    String kind,
    Optional<Boolean> elected,
    ProcedureStep step,
    Need need,
    boolean meeting,
    String paper,
    String rule,
    String source,
    LocalDate from,
    Optional<LocalDate> last,
    Evidence evidence,
    String note) {}
