package org.dandang.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** How the system is and how it is set; secrets stay hidden. */
@Named
@RequestScoped
public class StatusPage {
  private static final Set<String> SECRET = Set.of("password", "secret", "key", "url");
  private static final long MEGABYTE = 1024L * 1024;

  /** One setting with where its value comes from. */
  public record SettingRow(String name, String value, Origin source) {}

  /** Where a value comes from; what the start reads from the file of settings is given with it. */
  public enum Origin {
    START,
    ENVIRONMENT,
    PACKAGED,
    ELSEWHERE;

    static Origin of(String source) {
      if (source == null) return ELSEWHERE;
      if (source.contains("SystemProp")) return START;
      if (source.contains("Environment")) return ENVIRONMENT;
      return source.contains("microprofile-config") ? PACKAGED : ELSEWHERE;
    }
  }

  @Inject Config config;
  @Inject Clock clock;

  public Instant getStarted() {
    return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  public String getRunning() {
    Duration running = Duration.between(getStarted(), clock.instant());
    return "%d:%02d:%02d"
        .formatted(running.toHours(), running.toMinutesPart(), running.toSecondsPart());
  }

  public long getHeap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  public String getJava() {
    return Runtime.version().toString();
  }

  public List<SettingRow> getSettings() {
    Set<String> names = new TreeSet<>();
    StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith("dandang.") || name.startsWith("db."))
        .forEach(names::add);
    return names.stream().map(this::row).toList();
  }

  private SettingRow row(String name) {
    var value = config.getConfigValue(name);
    boolean secret = SECRET.stream().anyMatch(name::contains);
    return new SettingRow(
        name, secret ? "••••••" : value.getValue(), Origin.of(value.getSourceName()));
  }
}
