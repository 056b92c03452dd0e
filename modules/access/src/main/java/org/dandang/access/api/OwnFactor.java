package org.dandang.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The second factor of the own account. */
public interface OwnFactor {
  FactorState state();

  /**
   * A new key, which counts for nothing until it is confirmed.
   *
   * @param code of the factor that there is, or a recovery code; empty where there is none
   */
  FactorOffer offer(
      @NotBlank @Size(max = 200) String password, @NotNull Optional<@Size(max = 40) String> code);

  /** The key that was offered after the password, to an account that must not go on without. */
  Optional<FactorOffer> waiting();

  /**
   * From now on the offered key is asked for at each sign-in; ends all sessions of the account,
   * this one too.
   *
   * @return the recovery codes, which are shown this once and cannot be read again
   */
  List<String> confirm(@NotBlank @Size(max = 40) String code);
}
