package org.dandang.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CorrectAward;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.RevocationGround;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/**
 * An honour that was decided, under the label of the nomination, with a certificate whose number is
 * never used again. It stands until it is revoked on a ground of the law; what was entered wrongly
 * is corrected or voided.
 */
@Entity
@Table(name = "commendation_award")
@AggregateRoot
public class Award {
  @Id private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "programme_id")
  private long programme;

  @Column(name = "nomination_id")
  private long nomination;

  @Column(name = "award_year")
  private int awardYear;

  @Column(name = "category")
  private String category;

  @Column(name = "category_name")
  private String categoryName;

  @Enumerated(EnumType.STRING)
  @Column(name = "honour")
  private Honour honour;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_kind")
  private RecipientKind recipients;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "document")
  private String document;

  @Column(name = "certificate")
  private String certificate;

  @Column(name = "check_code")
  private String checkCode;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private DecisionBasis basis;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "revoked_ground")
  private RevocationGround revokedGround;

  @Column(name = "revoked_document")
  private String revokedDocument;

  @Column(name = "revoked_signer")
  private String revokedSigner;

  @Embedded private Standing standing = Standing.inForce();

  protected Award() {}

  public Award(
      AwardId id,
      Programme programme,
      Nomination nomination,
      Certificate certificate,
      DecisionBasis basis,
      LocalDate enteredOn) {
    Category won = programme.category(nomination.category());
    this.id = id.value();
    this.programme = programme.id().value();
    this.nomination = nomination.id().value();
    this.awardYear = programme.awardYear();
    this.category = won.code();
    this.categoryName = won.name();
    this.honour = won.honour();
    this.recipients = won.recipients();
    this.person = nomination.person().orElse(null);
    this.label = nomination.label();
    this.document = certificate.document();
    this.certificate = certificate.number();
    this.checkCode = certificate.checkCode();
    this.basis = basis;
    this.decidedOn = basis.on();
    this.enteredOn = enteredOn;
  }

  /** What is printed: the document of the decision, the number, and a random code to check it. */
  public record Certificate(String document, String number, String checkCode) {}

  public AwardId id() {
    return new AwardId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public long version() {
    return version;
  }

  public LabelThen label() {
    return label;
  }

  public void revoke(RevokeAward command) {
    if (standing.isVoided() || revokedOn != null) throw new AlreadyRevoked(certificate);
    revokedOn = command.on();
    revokedGround = command.ground();
    revokedDocument = command.document();
    revokedSigner = command.signer();
  }

  public void correct(CorrectAward command) {
    standing = standing.correctedBy(command.amendment());
    document = command.document();
    label =
        new LabelThen(label.name(), label.pinyin(), label.unit(), label.unitName(), command.post());
  }

  public void makeVoid(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  private AwardRow row() {
    return new AwardRow(
        id,
        awardYear,
        categoryName,
        recipients,
        label.name(),
        label.unit(),
        label.unitName(),
        label.post(),
        certificate,
        document,
        decidedOn,
        revokedOn,
        standing.isVoided());
  }

  /** The standard line of a person's file. */
  public DossierSource.Entry entry() {
    return new DossierSource.Entry(
        "dossier.commendation",
        decidedOn,
        awardYear + "年度" + categoryName + "（" + document + "，证书" + certificate + "）",
        "/commendation/award.xhtml?id=" + id);
  }

  public AwardDetail detail(Programme awardedIn) {
    return new AwardDetail(
        row(),
        version,
        awardedIn.row(),
        new NominationId(nomination),
        Optional.ofNullable(person),
        basis,
        enteredOn,
        checkCode,
        Optional.ofNullable(revokedOn)
            .map(
                on ->
                    new AwardDetail.Revocation(revokedGround, revokedDocument, revokedSigner, on)),
        standing.amendment());
  }
}
