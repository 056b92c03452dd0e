package org.dandang.access.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Opens accounts, gives and takes rights; for the security administrator alone. */
public interface AccountDesk {
  AccountId open(@NotNull @Valid OpenAccount command);

  GrantId grant(@NotNull @Valid GrantRole command);

  /** From that day on the grant does not hold; by its first day, it never held. */
  void withdraw(
      @NotNull AccountId account, @NotNull GrantId grant, @NotNull LocalDate on, long seen);

  /** Shuts the account and ends all its sessions at once. */
  void disable(@NotNull AccountId account, long seen);

  /** Opens a shut account again, for the same person; whoever was signed in signs in anew. */
  void enable(@NotNull AccountId account, long seen);

  /** Starts a reset that only the owner can complete; ends all sessions of the account. */
  ResetCode startReset(@NotNull AccountId account, long seen);

  /**
   * Takes a lost second factor away, with its recovery codes and all sessions of the account. The
   * owner enrols another; nobody else sees or chooses it.
   */
  void withdrawFactor(@NotNull AccountId account, @NotNull @Valid Reason reason, long seen);
}
