package org.dandang.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form longer than the server reads is answered before anybody tries to read it: a partial
 * request with a message on the page, which keeps what was typed; a whole one by its own page.
 */
public class FormLimit extends HttpFilter {
  /** The server's own limit for forms; files come another way. */
  private static final long MOST = 2L * 1024 * 1024;

  private static final long SWALLOWED = 64 * MOST;
  private static final String PAGE = "/error/overlong.xhtml";

  @Inject Language language;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    if (length <= MOST || !isForm(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (length <= SWALLOWED) request.getInputStream().transferTo(OutputStream.nullOutputStream());
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) say(response);
    else response.sendRedirect(request.getContextPath() + PAGE);
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  /** As the messages of the frame are drawn. */
  private void say(HttpServletResponse response) throws IOException {
    String text = Bundles.text(new Place(Place.FRAME, "overlong"), "text", language.locale());
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response id="j_id1"><changes><update id="messages"><![CDATA[\
            <div id="messages" class="ui-messages ui-widget" aria-live="polite">\
            <div class="ui-messages-error ui-corner-all"><span class="ui-messages-error-icon"></span>\
            <ul><li role="alert"><span class="ui-messages-error-summary">%s</span></li></ul></div></div>\
            ]]></update></changes></partial-response>
            """
                .formatted(text));
  }
}
