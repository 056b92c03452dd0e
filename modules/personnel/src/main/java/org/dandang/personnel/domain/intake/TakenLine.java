package org.dandang.personnel.domain.intake;

import java.util.Optional;
import org.dandang.personnel.api.intake.IntakeAct;

/**
 * What a line brought.
 *
 * @param before what stood in the record, sealed; empty where the line created it
 */
public record TakenLine(int row, IntakeAct act, long record, Optional<byte[]> before) {}
