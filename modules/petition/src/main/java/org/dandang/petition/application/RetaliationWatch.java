package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.personnel.api.AdverseAct;
import org.dandang.personnel.api.AdverseActs;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.domain.Protection;
import org.dandang.petition.domain.Protections;

/**
 * Sees what happened to protected reporters (E5). It reads over what took effect for anybody since
 * protection was asked for and compares hashes: nothing of this context runs in an act of
 * personnel, so that personnel is neither told nor held up, nor fails with it. Who was merged with
 * somebody is known under both numbers. What was alerted is known by a hash, so that a look may be
 * taken again at any time.
 */
@ApplicationScoped
@Transactional
class RetaliationWatch {
  private Protections protections;
  private ReportRegister register;
  private AdverseActs acts;
  private Prints prints;

  protected RetaliationWatch() {}

  @Inject
  RetaliationWatch(
      Protections protections, ReportRegister register, AdverseActs acts, Prints prints) {
    this.protections = protections;
    this.register = register;
    this.acts = acts;
    this.prints = prints;
  }

  List<ProtectionId> watched() {
    return protections.watched();
  }

  void look(ProtectionId id) {
    Protection protection = protections.get(id, OwnReports.ANY);
    acts.since(protection.askedOn()).stream()
        .filter(act -> protection.watches(act.persons().stream().map(prints::of).toList()))
        .filter(act -> !protection.hasHeardOf(prints.of(act)))
        .forEach(act -> alarm(protection, act));
  }

  private void alarm(Protection protection, AdverseAct act) {
    long alert = protections.nextId();
    String what = act.kind().name() + " " + act.effective();
    byte[] sealed = register.sealBeside(protection.report(), alert, what);
    protection.alarm(alert, sealed, prints.of(act));
  }
}
