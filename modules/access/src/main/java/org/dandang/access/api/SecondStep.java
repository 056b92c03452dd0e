package org.dandang.access.api;

import jakarta.security.enterprise.credential.Credential;

/** What is typed after the password: a code of the authenticator, or a recovery code. */
public record SecondStep(String typed) implements Credential {
  @Override
  public String toString() {
    return "SecondStep";
  }
}
