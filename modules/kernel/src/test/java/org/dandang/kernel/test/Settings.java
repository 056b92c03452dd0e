package org.dandang.kernel.test;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/** Settings as they are where nobody has set anything. */
final class Settings {
  private static final String MARK = "ConfigProperty";

  private Settings() {}

  static boolean isOne(Annotation[] marks) {
    return Arrays.stream(marks).anyMatch(Settings::names);
  }

  static Object unset(Type type, Annotation[] marks) {
    Annotation mark = Arrays.stream(marks).filter(Settings::names).findFirst().orElseThrow();
    if (type == int.class) return Integer.valueOf(standard(mark));
    if (type == boolean.class) return Boolean.valueOf(standard(mark));
    return type == String.class ? standard(mark) : Optional.empty();
  }

  private static boolean names(Annotation mark) {
    return mark.annotationType().getSimpleName().equals(MARK);
  }

  private static String standard(Annotation mark) {
    try {
      return (String) mark.annotationType().getMethod("defaultValue").invoke(mark);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
