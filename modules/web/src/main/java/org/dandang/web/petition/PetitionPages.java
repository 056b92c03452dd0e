package org.dandang.web.petition;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** Who opens which page; what is on it answers to the file's own right besides. */
@ApplicationScoped
class PetitionPages implements PageTable {
  @Override
  public List<PageRight> pages() {
    return List.of(
        PageRight.menu("/petition/reports.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.menu("/petition/takeIn.xhtml", PETITION_HANDLER),
        PageRight.menu("/petition/reportList.xhtml", PETITION_HANDLER),
        PageRight.menu("/petition/protections.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/protection.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/act.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/clarify.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.menu("/petition/clarifications.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.menu("/petition/unsealings.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/portalPost.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/handover.xhtml", PETITION_HANDLER),
        PageRight.inner("/petition/unsealing.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/report.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER),
        PageRight.inner("/petition/clarification.xhtml", PETITION_HANDLER, DISCIPLINE_REVIEWER));
  }
}
