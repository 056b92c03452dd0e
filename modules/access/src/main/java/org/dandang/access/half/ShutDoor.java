package org.dandang.access.half;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.dandang.kernel.half.KeptElsewhere;
import org.dandang.kernel.rule.NotFound;

/**
 * Stands where a door would be in the other half: pages and resources that name it start, and
 * whoever calls is told that there is nothing.
 */
final class ShutDoor implements InvocationHandler {
  private final Class<?> door;

  private ShutDoor(Class<?> door) {
    this.door = door;
  }

  static Object of(Class<?> door) {
    return Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, new ShutDoor(door));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "toString" -> "shut " + door.getSimpleName();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> throw refusal(method);
    };
  }

  private RuntimeException refusal(Method method) {
    return Place.of(door).context().equals("personnel")
        ? new KeptElsewhere()
        : new NotFound(door.getSimpleName() + "." + method.getName());
  }
}
