package org.dandang.access.guard;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** A call that meets an interceptor where there is no container. */
final class FakeCall implements InvocationContext {
  /** What the call does. */
  interface Body {
    Object run() throws Exception;
  }

  private final Object target;
  private final Method method;
  private final Body body;
  private final Object[] arguments;

  FakeCall(Object target, String method, Body body, Object... arguments) {
    this(target, named(target, method), body, arguments);
  }

  private FakeCall(Object target, Method method, Body body, Object... arguments) {
    this.target = target;
    this.method = method;
    this.body = body;
    this.arguments = arguments;
  }

  /** The same call with something else inside. */
  FakeCall around(Body inner) {
    return new FakeCall(target, method, inner, arguments);
  }

  private static Method named(Object target, String name) {
    return Arrays.stream(target.getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Object getTarget() {
    return target;
  }

  @Override
  public Object getTimer() {
    return null;
  }

  @Override
  public Method getMethod() {
    return method;
  }

  @Override
  public Constructor<?> getConstructor() {
    return null;
  }

  @Override
  public Object[] getParameters() {
    return arguments;
  }

  @Override
  public void setParameters(Object[] parameters) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> getContextData() {
    return Map.of();
  }

  @Override
  public Object proceed() throws Exception {
    return body.run();
  }
}
