package org.dandang.web.frame;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dandang.office.api.DraftDesk;
import org.dandang.office.api.DraftRecords;
import org.dandang.office.api.SaveDraft;

/**
 * Where a page puts by itself what is typed in its long forms, and fetches it again. Open without a
 * sign-in only to say so: a session that has ended must not be sent to the sign-in from here. No
 * other site can call it, for it asks for a header of its own.
 */
@WebServlet("/drafts")
public class DraftDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OURS = "X-Dandang";
  private static final int MOST = 400_000;

  @Inject transient DraftDesk desk;
  @Inject transient DraftRecords records;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    String form = request.getParameter("form");
    if (request.getHeader(OURS) == null || !FormDrafts.isName(form))
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    else if (request.getUserPrincipal() == null)
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    else answer(request.getMethod(), form, request, response);
  }

  private void answer(
      String method, String form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (method) {
      case "GET" -> tell(records.draft(form), response);
      case "POST" -> save(form, request, response);
      case "DELETE" -> {
        if (records.keeps(form)) desk.discard(form);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static void tell(Optional<DraftRecords.Kept> draft, HttpServletResponse response)
      throws IOException {
    if (draft.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(draft.get().content());
  }

  private void save(String form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST + 1);
    Optional<JsonObject> typed = body.length > MOST ? Optional.empty() : read(body);
    if (typed.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      String title = typed.get().getString("title", "");
      SaveDraft draft = new SaveDraft(form, title, typed.get().getJsonObject("fields").toString());
      if (!desk.saveAgain(draft)) desk.save(draft);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (ConstraintViolationException | NullPointerException | ClassCastException notADraft) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static Optional<JsonObject> read(byte[] body) {
    try (JsonReader reader =
        Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
      return Optional.of(reader.readObject());
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }
}
