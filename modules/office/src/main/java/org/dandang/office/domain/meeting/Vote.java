package org.dandang.office.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dandang.office.api.MeetingRecords.Matter;
import org.dandang.office.api.RecordVote;

/** How one matter was voted. */
@Embeddable
public class Vote {
  private int position;

  @Column(name = "title")
  private String matter;

  private int recused;

  @Column(name = "in_favour")
  private int inFavour;

  private int against;
  private int abstained;
  private boolean carried;

  protected Vote() {}

  Vote(int position, RecordVote command, boolean carried) {
    this.position = position;
    this.matter = command.matter();
    this.recused = command.recused();
    this.inFavour = command.inFavour();
    this.against = command.against();
    this.abstained = command.abstained();
    this.carried = carried;
  }

  boolean isOn(String other) {
    return matter.equals(other);
  }

  boolean carried() {
    return carried;
  }

  int inFavour() {
    return inFavour;
  }

  Matter told() {
    return new Matter(matter, recused, inFavour, against, abstained, carried);
  }
}
