package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.kernel.desk.Letterhead;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator has set for the papers of the county. */
@ApplicationScoped
class CountyLetterhead implements Letterhead {
  private Optional<String> telephone = Optional.empty();
  private Optional<String> address = Optional.empty();

  protected CountyLetterhead() {}

  @Inject
  CountyLetterhead(
      @ConfigProperty(name = "dandang.paper.telephone") Optional<String> telephone,
      @ConfigProperty(name = "dandang.paper.address") Optional<String> address) {
    this.telephone = telephone;
    this.address = address;
  }

  @Override
  public String telephone() {
    return telephone.orElse("");
  }

  @Override
  public String address() {
    return address.orElse("");
  }
}
