package org.dandang.personnel.api.form;

import java.util.Arrays;
import java.util.Optional;

/** A field of the appointment form that holds text, in the order of the exchange file. */
public enum FormField {
  NAME("XingMing"),
  SEX("XingBie"),
  BIRTH("ChuShengNianYue"),
  ETHNIC("MinZu"),
  NATIVE_PLACE("JiGuan"),
  BIRTHPLACE("ChuShengDi"),
  PARTY_ENTRY("RuDangShiJian"),
  WORK_ENTRY("CanJiaGongZuoShiJian"),
  /** 到龄年月; only in the version of 2025. */
  AGE_LIMIT_MONTH("DaoLingNianYue"),
  HEALTH("JianKangZhuangKuang"),
  PROFESSIONAL_TITLE("ZhuanYeJiShuZhiWu"),
  SPECIALTY("ShuXiZhuanYeYouHeZhuanChang"),
  FULL_TIME_EDUCATION("QuanRiZhiJiaoYu_XueLi"),
  FULL_TIME_DEGREE("QuanRiZhiJiaoYu_XueWei"),
  FULL_TIME_SCHOOL("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi"),
  FULL_TIME_DEGREE_SCHOOL("QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi"),
  IN_SERVICE_EDUCATION("ZaiZhiJiaoYu_XueLi"),
  IN_SERVICE_DEGREE("ZaiZhiJiaoYu_XueWei"),
  IN_SERVICE_SCHOOL("ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi"),
  IN_SERVICE_DEGREE_SCHOOL("ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi"),
  PRESENT_POST("XianRenZhiWu"),
  PROPOSED_POST("NiRenZhiWu"),
  PROPOSED_REMOVAL("NiMianZhiWu"),
  RESUME("JianLi"),
  AWARDS_AND_SANCTIONS("JiangChengQingKuang"),
  ASSESSMENTS("NianDuKaoHeJieGuo"),
  REASON("RenMianLiYou"),
  SUBMITTING_UNIT("ChengBaoDanWei"),
  /** 改革前任职年龄界限; only in the version of 2025. */
  AGE_LIMIT_BEFORE_REFORM("GaiGeQianRenZhiNianLingJieXian"),
  AGE_COUNTED_ON("JiSuanNianLingShiJian"),
  FILLED_ON("TianBiaoShiJian"),
  FILLED_BY("TianBiaoRen"),
  ID_NUMBER("ShenFenZheng");

  private final String element;

  FormField(String element) {
    this.element = element;
  }

  /** Name of its element in the exchange file. */
  public String element() {
    return element;
  }

  /** Whether a file of that version has the field. */
  public boolean isIn(FormVersion version) {
    return version == FormVersion.OF_2025
        || this != AGE_LIMIT_MONTH && this != AGE_LIMIT_BEFORE_REFORM;
  }

  public static Optional<FormField> ofElement(String element) {
    return Arrays.stream(values()).filter(field -> field.element.equals(element)).findFirst();
  }
}
