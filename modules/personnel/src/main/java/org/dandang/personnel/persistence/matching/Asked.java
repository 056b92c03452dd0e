package org.dandang.personnel.persistence.matching;

import java.util.Arrays;
import java.util.List;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.persistence.Sql;

/** What a post asks of whoever has education, profession and strengths under an alias. */
final class Asked {
  private Asked() {}

  /** A post that asks for nothing finds everybody's studies fitting. */
  static Sql specialty(Post post, String of) {
    if (post.profession().isBlank())
      return new Sql().add("case when " + of + ".strengths <> '' then 2 else 1 end");
    String wanted = "%" + post.profession().strip() + "%";
    return new Sql()
        .add("case when " + of + ".profession like ? then 1 else 0 end", wanted)
        .add("+ case when " + of + ".strengths like ? then 1 else 0 end", wanted);
  }

  /** The first digit of the code is the step: postgraduate, bachelor, college, below. */
  static Sql schooling(Post post, String of) {
    return new Sql()
        .add("greatest(0, ? - ascii(" + of + ".education))", (int) code(post).charAt(0));
  }

  static List<Level> reachable(Post post) {
    return Arrays.stream(Level.values())
        .filter(level -> level.ordinal() <= post.level().ordinal() + 1)
        .toList();
  }

  static String code(Post post) {
    if (!post.minEducation().matches("\\d{2}"))
      throw new IllegalStateException("education " + post.minEducation());
    return post.minEducation();
  }
}
