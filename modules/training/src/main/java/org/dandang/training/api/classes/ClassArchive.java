package org.dandang.training.api.classes;

import jakarta.validation.Valid;
import java.util.List;

/** The bulk door: takes over many classes with their attendances at once. */
public interface ClassArchive {
  List<ClassId> takeOver(List<@Valid WholeClass> classes);
}
