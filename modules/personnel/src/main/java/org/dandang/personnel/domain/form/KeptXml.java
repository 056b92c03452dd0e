package org.dandang.personnel.domain.form;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element that is not ours, written down as it stands, to be written back. */
final class KeptXml {
  private static final int DEEPEST = 20;

  private KeptXml() {}

  /** The element that the reader stands on; afterwards it stands on its end. */
  static String of(XMLStreamReader in) throws XMLStreamException {
    StringBuilder xml = new StringBuilder();
    int depth = 0;
    for (int event = in.getEventType(); ; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > DEEPEST) throw new XMLStreamException("too deep", in.getLocation());
        open(xml, in);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        xml.append("</").append(in.getLocalName()).append('>');
        if (--depth == 0) return xml.toString();
      } else if (in.hasText() && event != XMLStreamConstants.COMMENT)
        xml.append(Entities.escaped(in.getText()));
    }
  }

  private static void open(StringBuilder xml, XMLStreamReader in) {
    xml.append('<').append(in.getLocalName());
    for (int i = 0; i < in.getAttributeCount(); i++)
      xml.append(' ')
          .append(in.getAttributeLocalName(i))
          .append("=\"")
          .append(Entities.escaped(in.getAttributeValue(i)).replace("\"", "&quot;"))
          .append('"');
    xml.append('>');
  }
}
