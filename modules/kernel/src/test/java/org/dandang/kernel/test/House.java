package org.dandang.kernel.test;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dandang.kernel.half.WhereAbsent;

/**
 * A context as it stands in the server, without the server: all its application-scoped beans, wired
 * by type, on the real database. Rights are not checked, observers are called only where asked for.
 * Ports of other modules are lent.
 *
 * <pre>
 * House house = House.of("training", TrainingDesk.class).lend(Clock.class, clock);
 * house.run(() -> house.get(TrainingDesk.class).open(…));
 * </pre>
 */
public final class House {
  private final List<Class<?>> beans = new ArrayList<>();
  private final Map<Class<?>, Object> made = new LinkedHashMap<>();
  private final List<Object> lent = new ArrayList<>();
  private final List<Object> fired = new ArrayList<>();
  private boolean listening;
  private final Map<String, TestUnit> units = new LinkedHashMap<>();
  private final Map<String, EntityManager> open = new LinkedHashMap<>();

  private House() {}

  /** The context of that unit; any class of its jar or folder shows where its beans are. */
  public static House of(String unit, Class<?> anyOfIt) {
    return new House().and(unit, anyOfIt);
  }

  /** One more context in the same house. */
  public House and(String unit, Class<?> anyOfIt) {
    units.put(unit, TestUnit.of(unit));
    return withBeansBeside(anyOfIt);
  }

  /** Beans of a module without a unit. */
  public House withBeansBeside(Class<?> anyOfIt) {
    try {
      URI place = anyOfIt.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        find(Path.of(place));
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
          find(jar.getPath("/"));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is fired is also heard by the beans of the house, in the same transaction. */
  public House withObservers() {
    listening = true;
    return this;
  }

  /** An object that the context gets from elsewhere. */
  public House lend(Object bean) {
    lent.add(bean);
    return this;
  }

  /** The one bean of the type. */
  public <T> T get(Class<T> type) {
    List<T> found = all(type);
    if (found.size() != 1) throw new IllegalStateException(found.size() + " beans of " + type);
    return found.get(0);
  }

  /** In one transaction over all units of the house. */
  public <T> T call(Supplier<T> work) {
    return call(new ArrayList<>(units.keySet()), work);
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** Events fired so far. */
  public List<Object> fired() {
    return List.copyOf(fired);
  }

  private <T> T call(List<String> rest, Supplier<T> work) {
    if (rest.isEmpty()) return work.get();
    String unit = rest.remove(0);
    return units
        .get(unit)
        .inTransaction(
            em -> {
              open.put(unit, em);
              try {
                return call(rest, work);
              } finally {
                open.remove(unit);
              }
            });
  }

  /** All beans of the type. */
  public <T> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    lent.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
    if (!found.isEmpty() && !type.getPackageName().endsWith("desk")) return found;
    beans.stream()
        .filter(type::isAssignableFrom)
        .filter(this::works)
        .map(this::make)
        .map(type::cast)
        .forEach(found::add);
    return found;
  }

  private boolean works(Class<?> bean) {
    WhereAbsent instead = bean.getAnnotation(WhereAbsent.class);
    return instead == null || !units.containsKey(instead.value());
  }

  private Object make(Class<?> bean) {
    Object known = made.get(bean);
    if (known != null) return known;
    try {
      Constructor<?> injected = injected(bean);
      Object instance;
      if (injected == null) {
        Constructor<?> plain = bean.getDeclaredConstructor();
        plain.setAccessible(true);
        instance = plain.newInstance();
      } else {
        Type[] types = injected.getGenericParameterTypes();
        Annotation[][] marks = injected.getParameterAnnotations();
        Object[] arguments = new Object[types.length];
        for (int place = 0; place < types.length; place++)
          arguments[place] =
              Settings.isOne(marks[place])
                  ? Settings.unset(types[place], marks[place])
                  : resolve(types[place]);
        instance = injected.newInstance(arguments);
      }
      made.put(bean, instance);
      fill(bean, instance);
      return instance;
    } catch (InvocationTargetException
        | InstantiationException
        | IllegalAccessException
        | NoSuchMethodException e) {
      throw new IllegalStateException("cannot make " + bean, e);
    }
  }

  private static Constructor<?> injected(Class<?> bean) {
    for (Constructor<?> constructor : bean.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        constructor.setAccessible(true);
        return constructor;
      }
    }
    return null;
  }

  private void fill(Class<?> bean, Object instance) throws IllegalAccessException {
    for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        PersistenceContext unit = field.getAnnotation(PersistenceContext.class);
        if (unit == null && !field.isAnnotationPresent(Inject.class)) continue;
        field.setAccessible(true);
        field.set(
            instance, unit == null ? resolve(field.getGenericType()) : manager(unit.unitName()));
      }
    }
  }

  private Object resolve(Type type) {
    if (type instanceof ParameterizedType parameterised) {
      Class<?> of = (Class<?>) parameterised.getActualTypeArguments()[0];
      if (parameterised.getRawType() == Instance.class) return new Several<>(() -> all(of));
      if (parameterised.getRawType() == Event.class) return new Announcing<>();
    }
    return get((Class<?>) type);
  }

  private EntityManager manager(String unit) {
    String name = unit.isEmpty() ? units.keySet().iterator().next() : unit;
    return (EntityManager)
        Proxy.newProxyInstance(
            House.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              EntityManager now = open.get(name);
              if (now == null)
                throw new IllegalStateException("outside a transaction: " + method.getName());
              try {
                return method.invoke(now, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void find(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .sorted()
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .map(House::load)
          .filter(type -> type.isAnnotationPresent(ApplicationScoped.class))
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .forEach(beans::add);
    }
  }

  private void hear(Class<?> bean, Object event) {
    for (Method method : bean.getDeclaredMethods()) {
      if (method.getParameterCount() != 1
          || method.getParameterAnnotations()[0].length != 1
          || !method.getParameters()[0].isAnnotationPresent(Observes.class)
          || !method.getParameterTypes()[0].isInstance(event)) continue;
      try {
        method.setAccessible(true);
        method.invoke(make(bean), event);
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException(bean + " does not hear " + event, e);
      }
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, House.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Announcing<T> implements Event<T> {
    @Override
    public void fire(T event) {
      fired.add(event);
      if (listening) List.copyOf(beans).forEach(bean -> hear(bean, event));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      return new Announcing<>();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      return new Announcing<>();
    }
  }

  private record Several<T>(Supplier<List<T>> found) implements Instance<T> {
    @Override
    public T get() {
      return found.get().get(0);
    }

    @Override
    public Iterator<T> iterator() {
      return found.get().iterator();
    }

    @Override
    public boolean isUnsatisfied() {
      return found.get().isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
      return found.get().size() > 1;
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
      return new Several<>(
          () -> found.get().stream().filter(subtype::isInstance).map(subtype::cast).toList());
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(T instance) {}

    @Override
    public Handle<T> getHandle() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
      throw new UnsupportedOperationException();
    }
  }
}
