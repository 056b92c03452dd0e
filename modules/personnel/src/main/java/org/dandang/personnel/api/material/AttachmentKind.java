package org.dandang.personnel.api.material;

/** The ten classes of papers in a cadre's file (干部人事档案材料十大类). */
public enum AttachmentKind {
  RESUME,
  AUTOBIOGRAPHY,
  ASSESSMENT,
  EDUCATION,
  REVIEW,
  MEMBERSHIP,
  AWARD,
  SANCTION,
  APPOINTMENT,
  OTHER
}
