package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.FactorOffer;
import org.dandang.access.api.OwnFactor;

/** Where an account that may not go on without a second factor enrols one. */
@Named
@RequestScoped
public class EnrolPage {
  @Inject OwnFactor factor;

  private String code;
  private List<String> codes = List.of();

  /** Empty where nobody has shown a password shortly before. */
  public Optional<FactorOffer> getOffer() {
    return codes.isEmpty() ? factor.waiting() : Optional.empty();
  }

  public void confirm() {
    codes = factor.confirm(code);
  }

  public List<String> getCodes() {
    return codes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    code = typed;
  }
}
