package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.dandang.office.domain.exchange.FileRefused;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.OwnKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which county this is, and the own keys. */
@ApplicationScoped
class ExchangeSettings implements OwnKey {
  private Optional<String> county = Optional.empty();
  private Optional<String> folder = Optional.empty();
  private ExchangeKey key;

  protected ExchangeSettings() {}

  @Inject
  ExchangeSettings(
      @ConfigProperty(name = "dandang.county") Optional<String> county,
      @ConfigProperty(name = "dandang.keys") Optional<String> folder) {
    this.county = county.filter(code -> !code.isBlank());
    this.folder = folder;
  }

  String county() {
    return county.orElseThrow(FileRefused::noCounty);
  }

  @Override
  public KeyCard card() {
    return key().card();
  }

  synchronized ExchangeKey key() {
    if (key == null)
      key =
          ExchangeKey.in(
              Path.of(
                  folder.orElseThrow(
                      () -> new IllegalStateException("set dandang.keys to a folder of keys"))));
    return key;
  }
}
