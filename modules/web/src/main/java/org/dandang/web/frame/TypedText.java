package org.dandang.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out the control characters that come along when text is pasted from elsewhere: neither the
 * database nor a Word file or a table can hold them.
 */
public class TypedText extends HttpFilter {
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Clean(request), response);
  }

  /** Line breaks and tabs stay. */
  static String clean(String typed) {
    return typed == null ? null : CONTROL.matcher(typed).replaceAll("");
  }

  private static final class Clean extends HttpServletRequestWrapper {
    Clean(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return clean(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
      return cleaned(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> clean = new LinkedHashMap<>(super.getParameterMap());
      clean.replaceAll((name, values) -> cleaned(values));
      return clean;
    }

    private static String[] cleaned(String[] values) {
      if (values == null) return null;
      String[] clean = values.clone();
      for (int at = 0; at < clean.length; at++) clean[at] = clean(clean[at]);
      return clean;
    }
  }
}
