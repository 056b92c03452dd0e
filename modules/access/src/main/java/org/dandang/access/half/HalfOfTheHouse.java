package org.dandang.access.half;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dandang.kernel.half.Halves;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Leaves out what does not run here before there is a bean of it: no desk, record, source, observer
 * or job of the other half exists, whoever asks. Its doors are shut ones, so that the one
 * application needs no second build.
 */
public class HalfOfTheHouse implements Extension {
  private final Halves halves;
  private final Set<Class<?>> doors = new LinkedHashSet<>();

  public HalfOfTheHouse() {
    this(
        Halves.named(
            ConfigProvider.getConfig()
                .getOptionalValue("dandang.halves", String.class)
                .orElse("both")));
  }

  HalfOfTheHouse(Halves halves) {
    this.halves = halves;
  }

  <T> void leaveOut(@Observes ProcessAnnotatedType<T> found) {
    Class<T> type = found.getAnnotatedType().getJavaClass();
    if (Place.works(type, halves)) return;
    remember(type);
    found.veto();
  }

  private void remember(Class<?> type) {
    Place own = Place.of(type);
    for (Class<?> door : type.getInterfaces()) if (Place.of(door).isDoorOf(own)) doors.add(door);
  }

  void shut(@Observes AfterBeanDiscovery beans) {
    beans
        .<Halves>addBean()
        .beanClass(HalfOfTheHouse.class)
        .id("dandang.halves")
        .types(Halves.class, Object.class)
        .scope(Dependent.class)
        .createWith(context -> halves);
    doors.forEach(door -> shut(beans, door));
  }

  private static void shut(AfterBeanDiscovery beans, Class<?> door) {
    beans
        .addBean()
        .beanClass(door)
        .id("shut " + door.getName())
        .types(door, Object.class)
        .scope(ApplicationScoped.class)
        .createWith(context -> ShutDoor.of(door));
  }
}
