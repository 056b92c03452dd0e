package org.dandang.personnel.domain.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Sex;

/** The facts of a file as one text, to be sealed until an import is undone. */
public final class PackedFacts {
  private static final String BETWEEN = "\u001f";

  private PackedFacts() {}

  public static String pack(PersonFacts facts) {
    return String.join(
        BETWEEN,
        facts.name(),
        facts.pinyin().orElse(""),
        facts.sex().name(),
        facts.birth().toString(),
        facts.ethnic(),
        facts.political(),
        facts.partyJoined().map(LocalDate::toString).orElse(""),
        facts.workEntry().map(LocalDate::toString).orElse(""),
        facts.education(),
        facts.degree().orElse(""),
        facts.profession(),
        facts.strengths(),
        facts.nativePlace());
  }

  public static PersonFacts open(String packed) {
    List<String> parts = List.of(packed.split(BETWEEN, -1));
    return new PersonFacts(
        parts.get(0),
        given(parts.get(1)),
        Sex.valueOf(parts.get(2)),
        LocalDate.parse(parts.get(3)),
        parts.get(4),
        parts.get(5),
        given(parts.get(6)).map(LocalDate::parse),
        given(parts.get(7)).map(LocalDate::parse),
        parts.get(8),
        given(parts.get(9)),
        parts.get(10),
        parts.get(11),
        parts.get(12));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(part -> !part.isEmpty());
  }
}
