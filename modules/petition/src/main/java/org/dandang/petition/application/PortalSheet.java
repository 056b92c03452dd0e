package org.dandang.petition.application;

import java.util.Optional;
import org.dandang.petition.api.HandIn;

/**
 * What was typed at the portal, as one text that is sealed, and who typed it, which is sealed too.
 */
final class PortalSheet {
  private PortalSheet() {}

  static String text(HandIn command) {
    StringBuilder text = new StringBuilder();
    line(text, "反映对象", command.about());
    line(text, "所在单位", command.unit());
    line(text, "发生时间", command.when());
    text.append(command.happened());
    if (command.feedback()) text.append("\n要求反馈办理结果。");
    if (command.protection()) text.append("\n请求保护。");
    return text.toString();
  }

  static Optional<String> identity(HandIn command) {
    return command
        .name()
        .map(name -> name + command.contact().map(way -> "\n联系方式：" + way).orElse(""));
  }

  private static void line(StringBuilder text, String label, Optional<String> said) {
    said.ifPresent(words -> text.append(label).append("：").append(words).append('\n'));
  }
}
