package org.dandang.paperwork.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The open font that PDFs embed. What it can show is looked up once; the font itself is not kept.
 */
public final class ShippedFont {
  public static final String FAMILY = "LXGW WenKai";
  private static final String FILE = "LXGWWenKai-Regular.ttf";
  private static final int LAST_CHARACTER = 0x323AF;

  private BitSet shown;

  /** A new stream of the font file. */
  public InputStream open() {
    return ShippedFont.class.getResourceAsStream(FILE);
  }

  /** A small font with these characters only, for whoever writes them into many documents. */
  byte[] only(String characters) throws IOException {
    try (TrueTypeFont font = parse();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TTFSubsetter subset = new TTFSubsetter(font);
      characters.codePoints().forEach(subset::add);
      subset.writeToStream(out);
      return out.toByteArray();
    }
  }

  private TrueTypeFont parse() throws IOException {
    try (InputStream file = open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
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
    try (TrueTypeFont font = parse()) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet known = new BitSet(LAST_CHARACTER);
      for (int character = ' '; character <= LAST_CHARACTER; character++)
        if (glyphs.getGlyphId(character) != 0) known.set(character);
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
