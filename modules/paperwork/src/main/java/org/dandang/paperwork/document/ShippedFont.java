package org.dandang.paperwork.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The open font that PDFs embed. What it can show is looked up once. Parsed, it waits for the next
 * paper as long as memory allows, and is lent to one at a time: two at once parse their own.
 */
public final class ShippedFont {
  public static final String FAMILY = "LXGW WenKai";
  private static final String FILE = "LXGWWenKai-Regular.ttf";
  private static final int LAST_CHARACTER = 0x323AF;

  private static final AtomicReference<SoftReference<TrueTypeFont>> WAITING =
      new AtomicReference<>();

  private BitSet shown;

  /** Something that is done with the parsed font. */
  public interface Use<T> {
    T with(TrueTypeFont font) throws IOException;
  }

  /** The parsed font is the caller's until this returns. */
  public static <T> T lend(Use<T> use) throws IOException {
    TrueTypeFont font = taken();
    T made = use.with(font);
    WAITING.set(new SoftReference<>(font));
    return made;
  }

  /** Nobody else has it; whoever fails with it does not give it back. */
  private static TrueTypeFont taken() throws IOException {
    SoftReference<TrueTypeFont> waiting = WAITING.getAndSet(null);
    TrueTypeFont font = waiting == null ? null : waiting.get();
    return font == null ? parse() : font;
  }

  private static TrueTypeFont parse() throws IOException {
    try (InputStream file = ShippedFont.class.getResourceAsStream(FILE)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
  }

  /** Of a document, with the characters that it shows. */
  public static PDFontSupplier in(PDDocument document, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }

  /** A small font with these characters only, for whoever writes them into many documents. */
  byte[] only(String characters) throws IOException {
    return lend(
        font -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          TTFSubsetter subset = new TTFSubsetter(font);
          characters.codePoints().forEach(subset::add);
          subset.writeToStream(out);
          return out.toByteArray();
        });
  }

  /** Refuses a text in which something cannot be shown, and names it. */
  public void check(String text) {
    BitSet known = shown();
    List<String> missing =
        text.codePoints()
            .filter(character -> !Character.isISOControl(character) && !known.get(character))
            .distinct()
            .mapToObj(
                character -> Character.toString(character) + String.format("(U+%04X)", character))
            .toList();
    if (!missing.isEmpty()) throw new MissingGlyphs(missing);
  }

  private synchronized BitSet shown() {
    if (shown == null) shown = read();
    return shown;
  }

  private BitSet read() {
    try {
      return lend(ShippedFont::known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitSet known(TrueTypeFont font) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    BitSet known = new BitSet(LAST_CHARACTER);
    for (int character = ' '; character <= LAST_CHARACTER; character++)
      if (glyphs.getGlyphId(character) != 0) known.set(character);
    return known;
  }
}
