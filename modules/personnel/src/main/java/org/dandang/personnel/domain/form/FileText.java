package org.dandang.personnel.domain.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file whose encoding nobody can be sure of. */
final class FileText {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';

  private FileText() {}

  /** UTF-8 or UTF-16 where the bytes are that, else the Chinese national encoding. */
  static Optional<String> of(byte[] bytes) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent()) return text.map(FileText::withoutMark);
    }
    return Optional.empty();
  }

  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<Charset> candidates(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return wide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, CHINESE);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
