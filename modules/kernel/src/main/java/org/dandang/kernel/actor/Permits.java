package org.dandang.kernel.actor;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call; any one of them is enough, and none named is whoever calls. Stands on
 * the class that implements an {@code api} interface, or on its methods, where it replaces the
 * class's. Checked at the outermost call only.
 */
@Guarded
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permits {
  /** None named: no role is needed, the door itself decides (a sign-in, the own password). */
  @Nonbinding
  Role[] value();

  /**
   * Reads of this door are written to the audit log, before data leave: sealed fields, single
   * files, exports.
   */
  @Nonbinding
  boolean sensitive() default false;

  /**
   * What goes on by itself after an act that was written to the audit log, such as a draft that is
   * saved again: only refusals and failures of it are written there.
   */
  @Nonbinding
  boolean goesOn() default false;
}
