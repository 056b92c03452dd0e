package org.dandang.personnel.api.experience;

/** Full-time and in-service study (全日制、在职教育), and service in work units. */
public enum ExperienceKind {
  FULL_TIME_STUDY,
  IN_SERVICE_STUDY,
  SERVICE;

  public boolean isStudy() {
    return this != SERVICE;
  }
}
