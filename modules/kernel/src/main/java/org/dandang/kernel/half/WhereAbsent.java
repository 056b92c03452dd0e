package org.dandang.kernel.half;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Answers a question of the kernel only in a deployment where the named context does not run. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WhereAbsent {
  /** Such as {@code accountability}. */
  String value();
}
