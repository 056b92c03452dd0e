package org.dandang.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.dandang.access.api.AccountRecords;
import org.dandang.web.frame.Language;

/** The table of roles in words. */
@Named
@RequestScoped
public class RolesPage {
  /** One role in the user's language. */
  public record RoleWords(String name, String may) {}

  @Inject AccountRecords records;
  @Inject Language language;

  public List<RoleWords> getRoles() {
    boolean english = language.locale().equals(Locale.ENGLISH);
    return records.roles().stream()
        .map(
            role ->
                english
                    ? new RoleWords(role.english(), role.mayEnglish())
                    : new RoleWords(role.chinese(), role.mayChinese()))
        .toList();
  }
}
