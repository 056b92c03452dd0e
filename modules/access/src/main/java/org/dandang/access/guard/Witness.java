package org.dandang.access.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.Clock;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.RowSignature;
import org.dandang.kernel.actor.Guarded;
import org.dandang.kernel.actor.Permits;

/**
 * Stands inside the transaction of a guarded door: tells the database who changes its rows, and
 * writes the act down so that it is told if and only if it is done. A door without a transaction
 * changes nothing and is not told here.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
public class Witness implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Stage stage;
  @Inject transient Transactions transactions;
  @Inject transient RowSignature signature;
  @Inject transient AuditTrail trail;
  @Inject transient Clock clock;

  protected Witness() {}

  Witness(
      Stage stage,
      Transactions transactions,
      RowSignature signature,
      AuditTrail trail,
      Clock clock) {
    this.stage = stage;
    this.transactions = transactions;
    this.signature = signature;
    this.trail = trail;
    this.clock = clock;
  }

  @AroundInvoke
  public Object witness(InvocationContext call) throws Exception {
    if (!transactions.isActive()) return call.proceed();
    Acting acting = stage.now();
    sign(acting, Subject.reason(call.getParameters()));
    if (!acting.beginTelling()) return call.proceed();
    try {
      Object result = call.proceed();
      if (goesOn(call)) return result;
      trail.within(entry(acting, call));
      acting.tell();
      return result;
    } finally {
      acting.endTelling();
    }
  }

  private static boolean goesOn(InvocationContext call) {
    Permits permits = call.getMethod().getAnnotation(Permits.class);
    return permits != null && permits.goesOn();
  }

  private void sign(Acting acting, String reason) {
    boolean first = transactions.note(acting.name() + "|" + acting.task());
    if (first || !reason.isEmpty()) signature.sign(acting.name(), acting.task(), reason);
  }

  private AuditEntry entry(Acting acting, InvocationContext call) {
    return new AuditEntry(
        acting.at(clock),
        acting.name(),
        AuditEntry.roles(acting.roles()),
        AuditEntry.Kind.CALL,
        acting.task(),
        Subject.of(call.getParameters()),
        "ok");
  }
}
