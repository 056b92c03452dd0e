package org.dandang.web.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A partial answer draws the messages of the frame anew whenever there are some, and whenever a
 * button was pressed, so that those of the press before go. What the component library offers for
 * it remembers its wish with the first partial answer only.
 */
public class MessagesDrawn implements PhaseListener {
  private static final String MESSAGES = "messages";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    PartialViewContext partial = faces.getPartialViewContext();
    if (!partial.isPartialRequest() || partial.isRenderAll()) return;
    UIViewRoot page = faces.getViewRoot();
    if (page == null || page.findComponent(MESSAGES) == null) return;
    boolean said = faces.getMessages().hasNext();
    if ((said || pressed(faces, page)) && !partial.getRenderIds().contains(MESSAGES))
      partial.getRenderIds().add(MESSAGES);
  }

  private static boolean pressed(FacesContext faces, UIViewRoot page) {
    String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
    boolean[] button = new boolean[1];
    if (source != null)
      page.invokeOnComponent(
          faces, source, (context, found) -> button[0] = found instanceof HtmlCommandButton);
    return button[0];
  }
}
