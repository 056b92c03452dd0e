package org.dandang.personnel.application.paper;

import org.dandang.kernel.desk.Letterhead;

/** Who issues the papers. */
record Office(String county, String telephone, String address) {
  static Office of(String county, Letterhead head) {
    return new Office(county, head.telephone(), head.address());
  }

  String committee() {
    return "中共" + county + "委员会";
  }

  String department() {
    return "中共" + county + "委组织部";
  }

  String commission() {
    return "中共" + county + "纪律检查委员会";
  }

  /** The organ that a document number names. */
  String issuer(String document) {
    return document.contains("组") ? department() : committee();
  }
}
