package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator may set for this module. */
@ApplicationScoped
class OfficeConfiguration {
  private Optional<String> rulesOverride = Optional.empty();
  private String region = "";
  private int fileMegabytes;
  private int jobResultDays;

  protected OfficeConfiguration() {}

  @Inject
  OfficeConfiguration(
      @ConfigProperty(name = "dandang.rules-override") Optional<String> rulesOverride,
      @ConfigProperty(name = "dandang.region", defaultValue = "450000") String region,
      @ConfigProperty(name = "dandang.file.max-megabytes", defaultValue = "20") int fileMegabytes,
      @ConfigProperty(name = "dandang.job.result-days", defaultValue = "7") int jobResultDays) {
    this.rulesOverride = rulesOverride;
    this.region = region;
    this.fileMegabytes = fileMegabytes;
    this.jobResultDays = jobResultDays;
  }

  /** Path of the table of overridden rule parameters. */
  Optional<String> rulesOverride() {
    return rulesOverride;
  }

  /** Code of the region whose holidays the county keeps. */
  String region() {
    return region;
  }

  int fileBytes() {
    return fileMegabytes << 20;
  }

  /** For how long a job's file waits for its owner. */
  int jobResultDays() {
    return jobResultDays;
  }
}
