package org.dandang.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.application.SignIns;
import org.dandang.access.domain.Caller;

/**
 * Looks accounts up for Jakarta Security; a password alone is not enough where a code is asked for.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {
  private SignIns signIns;

  protected AccountStore() {}

  @Inject
  AccountStore(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential typed))
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    try {
      SignIns.Entered entered = signIns.enter(typed.getCaller(), typed.getPasswordAsString());
      return entered.outcome() == SignInOutcome.SIGNED_IN
          ? result(entered.caller())
          : CredentialValidationResult.INVALID_RESULT;
    } catch (SignInFailed failed) {
      return CredentialValidationResult.INVALID_RESULT;
    }
  }

  static CredentialValidationResult result(Caller caller) {
    return new CredentialValidationResult(caller.name(), groups(caller));
  }

  static Set<String> groups(Caller caller) {
    return caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
