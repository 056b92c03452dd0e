package org.dandang.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dandang.access.api.FactorOffer;
import org.dandang.access.api.FactorState;
import org.dandang.access.api.OwnFactor;

/** The second factor on the own page: a key is taken, copied and confirmed. */
@Named
@ViewScoped
public class OwnFactorPage implements Serializable {
  @Inject OwnFactor factor;

  private String password;
  private String current;
  private String code;
  private transient FactorOffer offer;
  private transient List<String> codes;

  public void take() {
    offer = factor.offer(password, Optional.ofNullable(current));
  }

  public void confirm() {
    codes = factor.confirm(code);
    offer = null;
  }

  public FactorState getState() {
    return factor.state();
  }

  public FactorOffer getOffer() {
    return offer;
  }

  /** Shown once. */
  public List<String> getCodes() {
    return codes;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String typed) {
    current = typed;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String typed) {
    code = typed;
  }
}
