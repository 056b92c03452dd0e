package org.dandang.sample.discipline;

import java.util.List;

/** What a report is about: as the register words it, as the letter says it, as a letter asks. */
record Theme(String issue, String report, String letter) {
  static final List<Theme> ALL =
      List.of(
          new Theme(
              "反映在道路硬化工程验收中把关不严",
              "村里那条水泥路铺下去不到一年就开裂。验收那天他只在村口看了一眼就签了字。我们要求重新检查。",
              "请就参与有关道路工程验收的经过、依据作出书面说明。"),
          new Theme(
              "反映在低保评议中优亲厚友", "他家亲戚条件很好却吃上了低保。评议会上没有人敢说话。请上级派人来查清楚。", "请就参与最低生活保障对象评议的有关情况作出书面说明。"),
          new Theme(
              "反映在危房改造补助发放中收取好处",
              "办危房改造要先给他两条好烟才肯签字。不给的人家一直拖着不办。",
              "请就经办危房改造补助的程序以及与申请人的往来情况作出书面说明。"),
          new Theme(
              "反映在扶贫产业项目招标中偏袒特定企业",
              "养殖项目还没有公告就已经定好了老板。开标那天只有一家到场。这里面肯定有问题。",
              "请就有关产业项目的采购组织过程作出书面说明。"),
          new Theme("反映工作日中午饮酒影响工作", "上个月圩日中午他喝得满脸通红来上班。群众办事找不到人。", "请就履行考勤和工作纪律的有关情况作出书面说明。"),
          new Theme(
              "反映在征地补偿丈量中弄虚作假", "同样大小的地块他家堂兄多量了半亩。丈量表上的签名不是我本人写的。", "请就参与征地面积丈量、登记的有关情况作出书面说明。"),
          new Theme("反映使用公车办理私事", "周末公家的车停在他丈母娘家门口整整两天。油费还拿去单位报销。", "请就公务车辆使用和费用报销的有关情况作出书面说明。"),
          new Theme("反映对贫困户帮扶走过场", "一年到头只来过两次，每次照个相就走。帮扶手册都是坐在办公室里补填的。", "请就结对帮扶工作开展的有关情况作出书面说明。"));

  static Theme of(int place) {
    return ALL.get(Math.floorMod(place, ALL.size()));
  }
}
