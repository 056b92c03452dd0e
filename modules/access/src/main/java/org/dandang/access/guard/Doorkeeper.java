package org.dandang.access.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Set;
import org.dandang.access.api.Refused;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.kernel.actor.Guarded;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.rule.Stale;

/**
 * Stands before every guarded door, outside its transaction: lets in whom {@link Permits} names,
 * looks at the shape of what they bring, writes down refusals, failures and sensitive reads, and
 * says "stale" where two changed the same record at once. A call from inside another guarded call
 * runs under that one's permission.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Doorkeeper implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Stage stage;
  @Inject transient Shape shape;
  @Inject transient AuditTrail trail;
  @Inject transient Clock clock;

  protected Doorkeeper() {}

  Doorkeeper(Stage stage, Shape shape, AuditTrail trail, Clock clock) {
    this.stage = stage;
    this.shape = shape;
    this.trail = trail;
    this.clock = clock;
  }

  @AroundInvoke
  public Object guard(InvocationContext call) throws Exception {
    Acting acting = stage.now();
    return acting.isInside() ? further(acting, call) : outermost(acting, call);
  }

  private Object further(Acting acting, InvocationContext call) throws Exception {
    shape.check(call);
    acting.enter("", Set.of());
    try {
      return call.proceed();
    } finally {
      acting.leave();
    }
  }

  private Object outermost(Acting acting, InvocationContext call) throws Exception {
    Permits permits = permits(call);
    Set<Role> permitted = Set.of(permits.value());
    String task = task(call.getMethod());
    if (!acting.mayEnter(permitted)) {
      tell(acting, AuditEntry.Kind.REFUSED, task, call, Refused.CODE);
      throw new Refused(acting.name(), task);
    }
    shape.check(call);
    acting.enter(task, permitted);
    try {
      Object result = call.proceed();
      if (permits.sensitive() && !acting.isTold()) {
        tell(acting, AuditEntry.Kind.READ, task, call, "ok");
      }
      return result;
    } catch (RuntimeException | Error failure) {
      RuntimeException stale = staleIn(failure);
      tellFailure(acting, task, call, stale == null ? failure : stale);
      if (stale != null) throw stale;
      throw failure;
    } finally {
      acting.leave();
    }
  }

  /**
   * Wrong input is no act, and a sign-in that failed has been told where it was tried. Of the
   * portal no single act is told, and no single rule that stood against one.
   */
  private void tellFailure(Acting acting, String task, InvocationContext call, Throwable failure) {
    if (failure instanceof InvalidInput
        || failure instanceof ConstraintViolationException
        || failure instanceof SignInFailed
        || failure instanceof RuleViolation && acting.isThePortal()) return;
    try {
      tell(acting, AuditEntry.Kind.FAILED, task, call, outcome(failure));
    } catch (RuntimeException notTold) {
      failure.addSuppressed(notTold);
    }
  }

  private void tell(
      Acting acting, AuditEntry.Kind kind, String task, InvocationContext call, String outcome) {
    trail.apart(
        new AuditEntry(
            acting.at(clock),
            acting.name(),
            AuditEntry.roles(acting.roles()),
            kind,
            task,
            Subject.of(call.getParameters()),
            outcome));
  }

  private static String outcome(Throwable failure) {
    return failure instanceof RuleViolation rule ? rule.code() : failure.getClass().getSimpleName();
  }

  /** Two transactions changed the same row: whoever commits second did not see the first. */
  private static RuntimeException staleIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException lock) {
        Object what = lock.getEntity() == null ? "record" : lock.getEntity().getClass();
        Stale stale = new Stale(what, -1, -1);
        stale.initCause(failure);
        return stale;
      }
    }
    return null;
  }

  static String task(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Permits permits(InvocationContext call) {
    Permits onMethod = call.getMethod().getAnnotation(Permits.class);
    if (onMethod != null) return onMethod;
    Permits onClass = call.getMethod().getDeclaringClass().getAnnotation(Permits.class);
    if (onClass == null) onClass = call.getTarget().getClass().getAnnotation(Permits.class);
    if (onClass == null)
      throw new IllegalStateException(task(call.getMethod()) + " permits nobody");
    return onClass;
  }
}
