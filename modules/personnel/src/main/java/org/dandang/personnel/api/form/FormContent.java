package org.dandang.personnel.api.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that stands on one appointment form, as it was written; P1 and P4 of the feature list.
 *
 * @param texts what is filled in; a field without text is not in the map
 * @param extras elements of other programs, kept to be written back
 */
public record FormContent(
    Map<FormField, String> texts,
    List<FamilyMember> family,
    Optional<Photo> photo,
    List<ExtraElement> extras,
    FormVersion version) {
  public FormContent {
    Map<FormField, String> filled = new EnumMap<>(FormField.class);
    texts.forEach((field, text) -> put(filled, field, FormText.clean(text)));
    texts = Collections.unmodifiableMap(filled);
    family = family.stream().filter(member -> !member.isBlank()).toList();
    extras = List.copyOf(extras);
  }

  /** Empty where nothing is filled in. */
  public String text(FormField field) {
    return texts.getOrDefault(field, "");
  }

  public FormContent with(FormField field, String text) {
    Map<FormField, String> changed = new EnumMap<>(FormField.class);
    changed.putAll(texts);
    changed.put(field, text);
    return new FormContent(changed, family, photo, extras, version);
  }

  public FormContent with(List<FamilyMember> members) {
    return new FormContent(texts, members, photo, extras, version);
  }

  public FormContent with(Optional<Photo> other) {
    return new FormContent(texts, family, other, extras, version);
  }

  /** As a file of that version would hold it: fields that the version lacks are left out. */
  public FormContent in(FormVersion other) {
    Map<FormField, String> kept = new EnumMap<>(FormField.class);
    texts.forEach(
        (field, text) -> {
          if (field.isIn(other)) kept.put(field, text);
        });
    return new FormContent(kept, family, photo, extras, other);
  }

  private static void put(Map<FormField, String> filled, FormField field, String text) {
    if (!text.isEmpty()) filled.put(field, text);
  }
}
