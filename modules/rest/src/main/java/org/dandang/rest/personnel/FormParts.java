package org.dandang.rest.personnel;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.form.FormUpload;

/** The files of a multipart body. */
final class FormParts {
  private static final Charset CHINESE = Charset.forName("GB18030");

  private FormParts() {}

  static List<FormUpload> files(List<EntityPart> parts) {
    List<FormUpload> files =
        parts.stream().filter(part -> part.getFileName().isPresent()).map(FormParts::file).toList();
    if (files.isEmpty()) throw new InvalidInput("files", "rest.field.required");
    return files;
  }

  private static FormUpload file(EntityPart part) {
    try (InputStream content = part.getContent()) {
      return new FormUpload(name(part.getFileName().orElseThrow()), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Headers come as bytes; most callers mean UTF-8, some the Chinese national encoding. */
  static String name(String raw) {
    String name = raw.isBlank() ? "file" : raw;
    if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) return name;
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, CHINESE);
    }
  }
}
