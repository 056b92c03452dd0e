package org.dandang.sample;

import java.nio.charset.StandardCharsets;
import org.dandang.kernel.desk.CaseVolumes;

/** Lists of contents without fonts: each paper has one page. */
final class PlainVolumes implements CaseVolumes {
  @Override
  public int pages(String mediaType, byte[] file) {
    return 1;
  }

  @Override
  public byte[] word(Volume volume) {
    return pdf(volume);
  }

  @Override
  public byte[] pdf(Volume volume) {
    return (volume.name() + volume.leaves()).getBytes(StandardCharsets.UTF_8);
  }
}
