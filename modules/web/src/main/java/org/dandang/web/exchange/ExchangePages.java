package org.dandang.web.exchange;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who hands over and who takes; listed in the menu only where one half stands alone. */
@ApplicationScoped
class ExchangePages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/exchange/peopleFile.xhtml", PERSONNEL_OFFICER, CASE_MANAGER),
        PageRight.menu("/exchange/sentLetters.xhtml", PERSONNEL_OFFICER, COMMENDATION_OFFICER),
        PageRight.inner("/exchange/sentLetter.xhtml", PERSONNEL_OFFICER, COMMENDATION_OFFICER),
        PageRight.menu("/exchange/receivedLetters.xhtml", CASE_MANAGER),
        PageRight.menu("/exchange/figureFiles.xhtml", OVERVIEW_EDITOR, CASE_MANAGER),
        PageRight.menu("/exchange/exchangeKeys.xhtml", SECURITY_ADMINISTRATOR));
  }
}
