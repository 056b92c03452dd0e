package org.dandang.petition.application;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.kernel.desk.CaseVolumes;

/** A page for each paragraph of a plain paper; the list as nothing but its words. */
final class PlainVolumes implements CaseVolumes {
  @Override
  public int pages(String mediaType, byte[] file) {
    if (mediaType.startsWith("image/")) return 1;
    return (int) new String(file, StandardCharsets.UTF_8).lines().count() - 1;
  }

  @Override
  public byte[] word(Volume volume) {
    return pdf(volume);
  }

  @Override
  public byte[] pdf(Volume volume) {
    return IntStream.range(0, volume.leaves().size())
        .mapToObj(place -> volume.page(place) + " " + volume.leaves().get(place))
        .collect(Collectors.joining("\n", volume.name() + "\n", "\n" + volume.note()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
