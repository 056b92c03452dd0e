package org.dandang.sample.personnel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.sample.County;

/** Personnel with the demo county's steps, loaded as the loader does it. */
final class DemoHouse {
  private DemoHouse() {}

  static House open() {
    return House.of("personnel", PersonDirectory.class)
        .and("office", DemoMark.class)
        .withBeansBeside(County.class)
        .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
        .lend(new Hashing())
        .lend((BusinessDay) () -> County.TODAY)
        .lend(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC))
        .lend(RuleBooks.standard())
        .lend(WorkingCalendars.region("450000"));
  }

  private static final class Hashing implements Sealer {
    @Override
    public byte[] seal(String plain) {
      return plain.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(byte[] sealed) {
      return new String(sealed, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      try {
        return MessageDigest.getInstance("SHA-256")
            .digest((purpose + value).getBytes(StandardCharsets.UTF_8));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
