package org.dandang.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells senders apart without knowing one: by a hash under a key that is drawn anew each hour and
 * lies in memory alone. With the key, what was counted under it is thrown away.
 */
@ApplicationScoped
class SenderMarks {
  private static final long PERIOD_MILLIS = 60L * 60 * 1000;

  /** What is limited: by sender and by all together, within a period. */
  enum Act {
    HAND_IN(10, 300),
    LOOK_UP(40, 3_000),
    WRITE(20, 600);

    private final int each;
    private final int all;

    Act(int each, int all) {
      this.each = each;
      this.all = all;
    }
  }

  /** One hour with its key and what was counted in it. */
  private static final class Period {
    private final long number;
    private final byte[] key = new byte[32];
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Period(long number, SecureRandom random) {
      this.number = number;
      random.nextBytes(key);
    }
  }

  private final SecureRandom random = new SecureRandom();
  private Clock clock;
  private Period now;
  private Period before;

  protected SenderMarks() {}

  @Inject
  SenderMarks(Clock clock) {
    this.clock = clock;
  }

  /** Counts; false where it was often enough. */
  synchronized boolean mayStill(Act act, String sender) {
    Period period = period();
    int all = period.counted.merge(act.name(), 1, Integer::sum);
    int own = period.counted.merge(act + mark(period, sender), 1, Integer::sum);
    return all <= act.all && own <= act.each;
  }

  /** What a form carries that was made out to this sender. */
  synchronized String seal(String content, String sender) {
    return mark(period(), content + '|' + sender);
  }

  /** Whether that was sealed for this sender, in this period or the one before. */
  synchronized boolean isSealed(String content, String sender, String seal) {
    String said = content + '|' + sender;
    Period period = period();
    return same(mark(period, said), seal) || before != null && same(mark(before, said), seal);
  }

  /** Compared in the same time however much of it is right. */
  private static boolean same(String mark, String seal) {
    return MessageDigest.isEqual(
        mark.getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes a form as used; false where it was before. */
  synchronized boolean use(String form) {
    Period period = period();
    return !(before != null && before.used.contains(form)) && period.used.add(form);
  }

  /** The form may be sent again. */
  synchronized void giveBack(String form) {
    period().used.remove(form);
    if (before != null) before.used.remove(form);
  }

  private Period period() {
    long number = clock.millis() / PERIOD_MILLIS;
    if (now == null || now.number != number) {
      before = now != null && now.number == number - 1 ? now : null;
      now = new Period(number, random);
    }
    return now;
  }

  private static String mark(Period period, String said) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(period.key, "HmacSHA256"));
      byte[] mark = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
