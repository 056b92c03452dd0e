package org.dandang.personnel.domain.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.Photo;

/** Reads one .lrmx: elements in any order, in any encoding, unknown ones kept. */
final class LrmxReader {
  static final String ROOT = "Person";
  static final String FAMILY = "JiaTingChengYuan";
  static final String MEMBER = "Item";
  static final String PHOTO = "ZhaoPian";
  static final String VERSION = "Version";
  static final int LONGEST = 20_000;
  private static final Pattern DECLARATION =
      Pattern.compile("<!\\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOG = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");
  private static final XMLInputFactory XML = hardened();

  private final String file;
  private final Map<FormField, String> texts = new EnumMap<>(FormField.class);
  private final List<FamilyMember> family = new ArrayList<>();
  private final List<ExtraElement> extras = new ArrayList<>();
  private final List<FormProblem> problems = new ArrayList<>();
  private Optional<Photo> photo = Optional.empty();
  private String version = "";
  private String before = "";

  LrmxReader(String file) {
    this.file = file;
  }

  ReadForm read(byte[] bytes) {
    String text =
        FileText.of(bytes).orElseThrow(() -> new FormRejected(file, "personnel.form-not-text"));
    if (DECLARATION.matcher(text).find())
      throw new FormRejected(file, "personnel.form-declares-entities");
    String xml = Entities.mended(PROLOG.matcher(text).replaceFirst("").strip());
    try {
      XMLStreamReader in = XML.createXMLStreamReader(new StringReader(xml));
      in.nextTag();
      if (!in.getLocalName().equals(ROOT))
        throw new FormRejected(file, "personnel.form-not-a-form");
      while (nextChild(in)) take(in);
      in.close();
    } catch (XMLStreamException e) {
      throw new FormRejected(file, "personnel.form-not-xml", line(e));
    }
    if (texts.getOrDefault(FormField.NAME, "").isBlank())
      throw new FormRejected(file, "personnel.form-no-name");
    return new ReadForm(file, content(), problems);
  }

  private FormContent content() {
    return new FormContent(texts, family, photo, extras, versionRead());
  }

  private FormVersion versionRead() {
    boolean newFields = texts.keySet().stream().anyMatch(f -> !f.isIn(FormVersion.LONG_USED));
    FormVersion byFields = newFields ? FormVersion.OF_2025 : FormVersion.LONG_USED;
    if (version.isEmpty()) return byFields;
    Optional<FormVersion> known = FormVersion.ofNumber(version);
    if (known.isEmpty()) problem(VERSION, "personnel.form-version-unknown", version);
    return known.filter(v -> !newFields || v == FormVersion.OF_2025).orElse(byFields);
  }

  private void take(XMLStreamReader in) throws XMLStreamException {
    String name = in.getLocalName();
    Optional<FormField> field = FormField.ofElement(name);
    if (field.isPresent()) take(field.get(), in);
    else if (name.equals(FAMILY)) while (nextChild(in)) takeMember(in);
    else if (name.equals(PHOTO)) photo = photo(text(in));
    else if (name.equals(VERSION)) version = text(in).strip();
    else {
      extras.add(extra(in, before));
      return;
    }
    before = name;
  }

  private void take(FormField field, XMLStreamReader in) throws XMLStreamException {
    String text = text(in);
    if (!texts.getOrDefault(field, "").isBlank() && !text.isBlank())
      problem(field.element(), "personnel.form-field-twice");
    else if (text.length() > LONGEST)
      problem(field.element(), "personnel.form-field-too-long", "" + LONGEST);
    else texts.put(field, text);
  }

  private void takeMember(XMLStreamReader in) throws XMLStreamException {
    if (!in.getLocalName().equals(MEMBER)) {
      extras.add(extra(in, FAMILY));
      return;
    }
    Map<MemberElement, String> parts = new EnumMap<>(MemberElement.class);
    List<ExtraElement> others = new ArrayList<>();
    String last = "";
    while (nextChild(in)) {
      String name = in.getLocalName();
      Optional<MemberElement> known = MemberElement.of(name);
      if (known.isPresent()) parts.put(known.get(), text(in));
      else others.add(extra(in, last));
      if (known.isPresent()) last = name;
    }
    family.add(MemberElement.member(parts, others));
  }

  private Optional<Photo> photo(String base64) {
    if (base64.isBlank()) return Optional.empty();
    Optional<Photo> read = Pictures.decoded(base64);
    if (read.isEmpty()) problem(PHOTO, "personnel.form-photo-unreadable");
    return read;
  }

  private String text(XMLStreamReader in) throws XMLStreamException {
    return Entities.once(in.getElementText());
  }

  private static ExtraElement extra(XMLStreamReader in, String after) throws XMLStreamException {
    String name = in.getLocalName();
    return new ExtraElement(after, name, KeptXml.of(in));
  }

  /** Moves to the next child; false, behind the end tag, when there is none. */
  private static boolean nextChild(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) return true;
      if (event == XMLStreamConstants.END_ELEMENT) return false;
    }
    return false;
  }

  private void problem(String field, String code, String... details) {
    List<String> arguments = new ArrayList<>(List.of(file));
    arguments.addAll(List.of(details));
    problems.add(new FormProblem(file, field, code, arguments));
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }
}
