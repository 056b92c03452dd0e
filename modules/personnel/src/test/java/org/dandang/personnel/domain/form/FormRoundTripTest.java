package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.Photo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P4: whatever stands in a form stands in it again after a journey through the file. */
class FormRoundTripTest {
  private static final String[] PIECES = {
    "韦",
    "青山",
    "𠮷",
    "·",
    " ",
    "  ",
    "\n",
    "\r\n",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "&amp;",
    "&lt;b&gt;",
    "&#20013;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "--",
    "2018.12",
    "（其间：",
    "；",
    "）",
    "\t",
    "\u0001",
    "\uFFFE",
    "=1+1",
    "@",
    "#",
    "弄𡶅屯",
    "%s",
    "{0}",
    "\\",
    "null"
  };

  @ParameterizedTest
  @EnumSource(FormVersion.class)
  void every_field_survives_in_either_version(FormVersion version) {
    SplittableRandom random = new SplittableRandom(20181231);
    for (int i = 0; i < 400; i++) {
      FormContent content = content(random, version);
      assertThat(FormFile.read("甲.lrmx", LrmxWriter.write(content)).content()).isEqualTo(content);
    }
  }

  private static FormContent content(SplittableRandom random, FormVersion version) {
    Map<FormField, String> texts = new EnumMap<>(FormField.class);
    for (FormField field : FormField.values())
      if (field.isIn(version) && random.nextInt(5) > 0) texts.put(field, text(random));
    texts.put(FormField.NAME, "甲" + text(random));
    List<FamilyMember> family = new ArrayList<>();
    for (int i = random.nextInt(11); i > 0; i--) family.add(member(random));
    List<ExtraElement> extras = new ArrayList<>();
    if (random.nextInt(3) == 0)
      extras.add(new ExtraElement("MinZu", "Extra", "<Extra kind=\"1\"><A>甲&amp;乙</A></Extra>"));
    if (random.nextInt(3) == 0) extras.add(new ExtraElement("Version", "Last", "<Last></Last>"));
    return new FormContent(texts, family, photo(random), extras, version);
  }

  private static FamilyMember member(SplittableRandom random) {
    List<ExtraElement> extras =
        random.nextInt(4) > 0
            ? List.of()
            : List.of(new ExtraElement("XingMing", "ShenFen", "<ShenFen>甲</ShenFen>"));
    return new FamilyMember("妻子", text(random), text(random), text(random), text(random), extras);
  }

  private static Optional<Photo> photo(SplittableRandom random) {
    if (random.nextBoolean()) return Optional.empty();
    byte[] bytes = new byte[random.nextInt(3, 3000)];
    random.nextBytes(bytes);
    bytes[0] = (byte) 0xFF;
    bytes[1] = (byte) 0xD8;
    bytes[2] = (byte) 0xFF;
    return Optional.of(new Photo(bytes));
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
    return text.toString();
  }
}
