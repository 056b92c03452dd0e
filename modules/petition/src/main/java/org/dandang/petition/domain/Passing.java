package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.UpwardGround;

/** How a report went up: why, under which number, by whom and when. */
@Embeddable
public class Passing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(name = "upward_ground")
  private UpwardGround ground;

  @Column(name = "passed_document")
  private String document;

  @Column(name = "passed_by")
  private PersonId by;

  @Column(name = "passed_on")
  private LocalDate on;

  protected Passing() {}

  static Passing none() {
    return new Passing();
  }

  static Passing because(UpwardGround ground) {
    Passing passing = new Passing();
    passing.ground = ground;
    return passing;
  }

  Passing done(String number, PersonId officer, LocalDate day) {
    if (on != null) throw new AlreadyPassedUp();
    Passing done = because(ground);
    done.document = number;
    done.by = officer;
    done.on = day;
    return done;
  }

  public Optional<UpwardGround> ground() {
    return Optional.ofNullable(ground);
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  public Optional<PersonId> by() {
    return Optional.ofNullable(by);
  }

  public Optional<LocalDate> on() {
    return Optional.ofNullable(on);
  }
}
