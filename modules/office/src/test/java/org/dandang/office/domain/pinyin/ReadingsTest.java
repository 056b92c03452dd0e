package org.dandang.office.domain.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.dandang.kernel.desk.Pinyin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
  private static final Pinyin PINYIN = new Readings();

  @ParameterizedTest
  @CsvSource({
    "覃丽华,qin li hua",
    "韦国单,wei guo dan",
    "单国强,shan guo qiang",
    "仇英,qiu ying",
    "黑小明,he xiao ming",
    "区小明,ou xiao ming",
    "曾庆,zeng qing",
    "农文重,nong wen zhong",
    "缪青,miao qing",
    "朴树,piao shu",
    "吕布,lv bu",
    "欧阳锋,ou yang feng",
    "单于明,chan yu ming",
    "尉迟恭,yu chi gong",
    "尉健,wei jian",
    "𠮷田,ji tian",
    "黄𠮷,huang ji",
    "长孙无忌,zhang sun wu ji",
    "阿依古丽·买买提,a yi gu li mai mai ti",
    "Wei A宝,wei a bao",
    "覃,qin",
    "天等县都康乡,tian deng xian du kang xiang"
  })
  void a_name_is_read_as_its_bearer_reads_it(String name, String read) {
    assertThat(PINYIN.spell(name)).isEqualTo(read);
  }

  @Test
  void initials_find_a_name() {
    assertThat(PINYIN.initials("覃丽华")).isEqualTo("qlh");
    assertThat(PINYIN.initials("欧阳锋")).isEqualTo("oyf");
    assertThat(PINYIN.initials("")).isEmpty();
  }

  @Test
  void what_no_table_knows_stays_as_it_is() {
    assertThat(PINYIN.spell("韦\uD88C\uDC00")).isEqualTo("wei \uD88C\uDC00");
  }
}
