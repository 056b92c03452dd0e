package org.dandang.web.system;

import static org.dandang.kernel.actor.Role.AUDIT_ADMINISTRATOR;
import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;
import static org.dandang.kernel.actor.Role.SYSTEM_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Each of the three administrators has own pages, and none of the others'. */
@ApplicationScoped
class SystemPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/system/accounts.xhtml", SECURITY_ADMINISTRATOR),
        PageRight.inner("/system/account.xhtml", SECURITY_ADMINISTRATOR),
        PageRight.inner("/system/accountOpening.xhtml", SECURITY_ADMINISTRATOR),
        PageRight.menu("/system/roles.xhtml", SECURITY_ADMINISTRATOR),
        PageRight.menu("/system/keys.xhtml", SECURITY_ADMINISTRATOR),
        PageRight.menu("/system/audit.xhtml", AUDIT_ADMINISTRATOR),
        PageRight.menu("/system/calendars.xhtml", SYSTEM_ADMINISTRATOR),
        PageRight.inner("/system/calendar.xhtml", SYSTEM_ADMINISTRATOR),
        PageRight.menu("/system/status.xhtml", SYSTEM_ADMINISTRATOR));
  }
}
