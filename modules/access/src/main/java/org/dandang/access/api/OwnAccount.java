package org.dandang.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What everybody may do with the own account. */
public interface OwnAccount {
  /** Ends all sessions of the account, this one too: the new password signs in. */
  void changePassword(
      @NotBlank @Size(max = 200) String old, @NotBlank @Size(max = 200) String wanted);

  /** Completes a reset with the code that the security administrator handed over. */
  void completeReset(
      @NotBlank @Size(max = 40) String account,
      @NotBlank @Size(max = 100) String code,
      @NotBlank @Size(max = 200) String wanted);

  /** Roles of whoever acts, in Chinese or English words, in the order of the table of roles. */
  List<String> roles(boolean english);
}
