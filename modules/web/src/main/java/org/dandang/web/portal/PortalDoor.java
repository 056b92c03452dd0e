package org.dandang.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes what comes to the portal, few at a time, and sends its pages. */
public class PortalDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String STYLE = "/portal.css";
  private static final String SHEET = "/WEB-INF/portal/portal.css";
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;

  private final transient Semaphore places = new Semaphore(AT_ONCE, true);

  @Inject transient PortalCounter counter;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PortalWords words = PortalWords.in(request.getParameter("lang"));
    String path = path(request);
    if (path.equals(STYLE)) {
      try (InputStream sheet = getServletContext().getResourceAsStream(SHEET)) {
        Answer.style(request, response, sheet.readAllBytes());
      }
    } else if (path.isEmpty()) {
      response.sendRedirect(request.getContextPath() + PortalPages.HOME);
    } else if (Set.of("/", "/report", "/receipt").contains(path)) {
      page(request, response, counter.open(path, words, Sender.of(request)));
    } else {
      Answer.plain(request, response, HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = path(request);
    if (!Set.of("/report", "/receipt", "/add", "/object").contains(path)) {
      Answer.plain(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!isMyTurn()) {
      page(request, response, counter.busy(PortalWords.in("")));
      return;
    }
    try {
      page(request, response, taken(path, request));
    } finally {
      places.release();
    }
  }

  private Reply taken(String path, HttpServletRequest request)
      throws IOException, ServletException {
    Optional<Typed> typed = read(request);
    if (typed.isEmpty()) return counter.tooLarge(PortalWords.in(""));
    PortalWords words = PortalWords.in(typed.get().value("lang"));
    boolean foreign = Sender.isForeign(request);
    return counter.take(path, typed.get(), words, Sender.of(request), foreign);
  }

  /** Empty where it is larger than the portal takes. */
  private static Optional<Typed> read(HttpServletRequest request)
      throws IOException, ServletException {
    try {
      return Optional.of(Typed.in(request));
    } catch (IllegalStateException tooLarge) {
      return Optional.empty();
    }
  }

  private boolean isMyTurn() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }

  private static void page(HttpServletRequest request, HttpServletResponse response, Reply reply)
      throws IOException {
    Answer.page(request, response, reply.status(), reply.page());
  }
}
