package org.dandang.access.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, not the account name, not one of the most common. It asks neither
 * for kinds of characters nor for regular change.
 *
 * @param least shortest length
 */
public record PasswordPolicy(int least) {
  private static final int MOST = 128;
  private static final Set<String> COMMON = common();

  public void check(String account, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < least) throw new PasswordTooShort(least);
    if (length > MOST) throw new PasswordTooLong(MOST);
    String plain = password.toLowerCase(Locale.ROOT);
    if (plain.equals(account)) throw new PasswordIsAccountName();
    if (COMMON.contains(plain)) throw new PasswordTooCommon();
  }

  private static Set<String> common() {
    try (InputStream list =
        PasswordPolicy.class.getResourceAsStream("/org/dandang/access/common-passwords.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
