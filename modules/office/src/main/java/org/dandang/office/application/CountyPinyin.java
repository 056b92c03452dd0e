package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.dandang.kernel.desk.Pinyin;
import org.dandang.office.domain.pinyin.Readings;

/** The one reader of names. */
@ApplicationScoped
class CountyPinyin implements Pinyin {
  private final Pinyin readings = new Readings();

  @Override
  public String spell(String name) {
    return readings.spell(name);
  }
}
