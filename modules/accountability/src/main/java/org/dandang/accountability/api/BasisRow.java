package org.dandang.accountability.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.record.DecisionBasis;

/**
 * The paper on which a decision rests.
 *
 * @param votes should attend, present, in favour; empty for a slip
 */
public record BasisRow(
    DecisionBasis.Kind basisKind, String document, LocalDate on, String signer, String votes)
    implements Serializable {
  public static BasisRow of(DecisionBasis basis) {
    String votes =
        basis
            .present()
            .map(
                present ->
                    basis.shouldAttend().orElse(0)
                        + " / "
                        + present
                        + " / "
                        + basis.inFavour().orElse(0))
            .orElse("");
    return new BasisRow(basis.kind(), basis.document(), basis.on(), basis.signer(), votes);
  }
}
