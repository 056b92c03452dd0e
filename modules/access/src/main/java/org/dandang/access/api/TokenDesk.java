package org.dandang.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives tokens to machines. */
public interface TokenDesk {
  /**
   * A short-lived token for an account that holds the integrator's role.
   *
   * @throws SignInFailed when account and password do not fit, or too often did not
   * @throws Refused when the account is no integrator's
   */
  Token issue(@NotBlank @Size(max = 40) String account, @NotBlank @Size(max = 200) String password);
}
