package org.dandang.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dandang.kernel.desk.Banner;
import org.dandang.web.frame.Language;

/** The accounts of the demo, shown in front of the door of a demo database and nowhere else. */
@Named
@RequestScoped
public class DemoSignIns {
  private static final String LIST = "/org/dandang/sample/accounts.csv";
  private static final int CELLS = 6;

  /** One account with its password and what it is for. */
  public record DemoSignIn(String account, String password, String meaning) {}

  @Inject Banner banner;
  @Inject Language language;

  public List<DemoSignIn> getAll() {
    InputStream list = getClass().getResourceAsStream(LIST);
    if (banner.text().isEmpty() || list == null) return List.of();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> cells.length == CELLS)
          .map(this::signIn)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DemoSignIn signIn(String[] cells) {
    boolean english = language.locale().equals(Locale.ENGLISH);
    return new DemoSignIn(cells[0], cells[1], cells[english ? 5 : 4]);
  }
}
