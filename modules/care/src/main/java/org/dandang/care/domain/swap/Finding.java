package org.dandang.care.domain.swap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.care.api.swap.SwapDetail;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.kernel.id.UnitId;

/** Something found in the other role; work for a unit until it is settled. */
@Entity(name = "SwapFinding")
@Table(name = "care_swap_finding")
class Finding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_swap_finding_seq")
  @SequenceGenerator(name = "care_swap_finding_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "swap_id")
  private RoleSwap swap;

  @Column(name = "number")
  private int number;

  @Column(name = "found")
  private String found;

  @Column(name = "owner_id")
  private UnitId owner;

  @Column(name = "owner_name")
  private String ownerName;

  @Column(name = "due")
  private LocalDate due;

  @Column(name = "settled_on")
  private LocalDate settledOn;

  @Column(name = "result")
  private String result;

  protected Finding() {}

  Finding(RoleSwap swap, int number, SwapFinding finding, String ownerName) {
    this.swap = swap;
    this.number = number;
    this.found = finding.found();
    this.owner = finding.owner();
    this.ownerName = ownerName;
    this.due = finding.due();
  }

  boolean isOpen(int asked) {
    return number == asked && settledOn == null;
  }

  void settle(String how, LocalDate on) {
    result = how;
    settledOn = on;
  }

  SwapDetail.Finding detail() {
    return new SwapDetail.Finding(
        number,
        found,
        owner,
        ownerName,
        due,
        Optional.ofNullable(settledOn),
        result == null ? "" : result);
  }
}
