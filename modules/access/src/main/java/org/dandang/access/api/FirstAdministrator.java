package org.dandang.access.api;

import java.util.Optional;

/** How the first person gets into a database in which nobody can sign in yet. */
public interface FirstAdministrator {
  /** Name of the account; its owner opens all others and is no other administrator. */
  String ACCOUNT = "secadmin";

  /**
   * Opens the security administrator's account, without a password, and starts its reset; nothing
   * where any account has a password. The code is for the operator who starts the server.
   */
  Optional<ResetCode> openIfNone();

  /**
   * A security administrator who has lost phone, recovery codes or password, and whom no second one
   * can help: the second factor is withdrawn, all sessions end, and a reset begins. The code is for
   * the operator who starts the server with {@code access.recover}.
   *
   * @throws IllegalStateException where nobody of that name is a security administrator
   */
  ResetCode recover(String account);
}
