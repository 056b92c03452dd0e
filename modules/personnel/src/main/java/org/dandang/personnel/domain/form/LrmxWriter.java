package org.dandang.personnel.domain.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;

/** Writes a form as .lrmx, elements in the usual order, two blanks a level, UTF-8. */
public final class LrmxWriter {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final StringBuilder xml = new StringBuilder(HEAD);
  private final FormContent content;
  private final Set<Integer> written = new TreeSet<>();

  private LrmxWriter(FormContent content) {
    this.content = content;
  }

  /** The file in the content's own version. */
  public static byte[] write(FormContent content) {
    return new LrmxWriter(content).whole().getBytes(StandardCharsets.UTF_8);
  }

  private String whole() {
    xml.append('<').append(LrmxReader.ROOT).append(">\n");
    extrasAfter("");
    for (FormField field : FormField.values()) {
      if (!field.isIn(content.version())) continue;
      element("  ", field.element(), content.text(field));
      extrasAfter(field.element());
      if (field == FormField.REASON) family();
    }
    element("  ", LrmxReader.PHOTO, content.photo().map(LrmxWriter::base64).orElse(""));
    extrasAfter(LrmxReader.PHOTO);
    element("  ", LrmxReader.VERSION, content.version().number());
    for (int i = 0; i < content.extras().size(); i++) extra(i);
    return xml.append("</").append(LrmxReader.ROOT).append(">\n").toString();
  }

  private void family() {
    xml.append("  <").append(LrmxReader.FAMILY).append(">\n");
    content.family().forEach(this::member);
    xml.append("  </").append(LrmxReader.FAMILY).append(">\n");
    extrasAfter(LrmxReader.FAMILY);
  }

  private void member(FamilyMember member) {
    xml.append("    <").append(LrmxReader.MEMBER).append(">\n");
    extras(member.extras(), "");
    for (MemberElement part : MemberElement.values()) {
      element("      ", part.element(), part.of(member));
      extras(member.extras(), part.element());
    }
    xml.append("    </").append(LrmxReader.MEMBER).append(">\n");
  }

  private void extras(List<ExtraElement> extras, String after) {
    for (ExtraElement extra : extras)
      if (extra.after().equals(after)) xml.append("      ").append(extra.xml()).append('\n');
  }

  private void extrasAfter(String element) {
    for (int i = 0; i < content.extras().size(); i++)
      if (content.extras().get(i).after().equals(element)) extra(i);
  }

  private void extra(int i) {
    if (written.add(i)) xml.append("  ").append(content.extras().get(i).xml()).append('\n');
  }

  private void element(String indent, String name, String text) {
    xml.append(indent).append('<').append(name).append('>');
    xml.append(Entities.escaped(Entities.guarded(text)).replace("\n", "\r\n"));
    xml.append("</").append(name).append(">\n");
  }

  private static String base64(org.dandang.personnel.api.form.Photo photo) {
    return Base64.getEncoder().encodeToString(photo.bytes());
  }
}
