package org.dandang.access.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * The shape of what is handed in, as the api asks for it. The container looks for constraints on
 * the classes behind the doors and not on the interfaces where they stand, so the door checks.
 */
@ApplicationScoped
public class Shape {
  private Validator validator;

  protected Shape() {}

  @Inject
  Shape(Validator validator) {
    this.validator = validator;
  }

  void check(InvocationContext call) {
    Set<ConstraintViolation<Object>> wrong =
        validator
            .forExecutables()
            .validateParameters(call.getTarget(), call.getMethod(), call.getParameters());
    if (!wrong.isEmpty()) throw new ConstraintViolationException(wrong);
  }
}
