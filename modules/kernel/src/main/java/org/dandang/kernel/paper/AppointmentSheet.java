package org.dandang.kernel.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The appointment form (干部任免审批表) as it is filled in for printing: two pages, the first ending with
 * the resume, the second beginning with awards and sanctions. P5 of the feature list.
 *
 * @param birth such as {@code 1978.03\n（40岁）}
 * @param fullTime schooling and degree, one below the other
 * @param resume a period as lead and what was done in it
 * @param photo JPEG or PNG
 * @param copy number of the copy in a booklet; empty for none
 * @param ageLimit what the version of 2025 has besides; empty for the version long used
 */
public record AppointmentSheet(
    String name,
    String sex,
    String birth,
    String ethnic,
    String nativePlace,
    String birthplace,
    String partyEntry,
    String workEntry,
    String health,
    String professionalTitle,
    String specialty,
    String fullTime,
    String fullTimeSchool,
    String inService,
    String inServiceSchool,
    String presentPost,
    String proposedPost,
    String proposedRemoval,
    List<GridLine> resume,
    String awards,
    String assessments,
    String reason,
    List<Relative> family,
    String submittingUnit,
    String filledBy,
    String filledOn,
    Optional<byte[]> photo,
    String copy,
    Optional<AgeLimit> ageLimit) {
  private static final List<Double> FRONT = List.of(17.0, 26.0, 17.0, 26.0, 24.0, 26.0, 36.0);
  private static final List<Double> BACK = List.of(17.0, 17.0, 24.0, 28.0, 18.0, 14.0, 54.0);
  private static final int FEWEST_RELATIVES = 7;
  private static final double FAMILY_HEIGHT = 84;

  /** One line of the family table. */
  public record Relative(
      String relation, String name, String birth, String political, String work) {}

  /**
   * What the version of 2025 has besides.
   *
   * @param month 到龄年月
   * @param before 改革前任职年龄界限
   */
  public record AgeLimit(String month, String before) {}

  /** Ready for printing, with the banner of demo data where there is one. */
  public PrintedGrid grid(String banner) {
    return new PrintedGrid(
        "干部任免审批表 " + name, banner, PrintedGrid.Sheet.A4, List.of(front(), back()));
  }

  private GridPage front() {
    List<GridRow> rows = new ArrayList<>();
    rows.add(
        GridRow.of(
            11.5,
            GridCell.label("姓　名"),
            GridCell.shortly(name),
            GridCell.label("性　别"),
            GridCell.shortly(sex),
            GridCell.label("出生年月\n（岁）"),
            GridCell.shortly(birth),
            GridCell.picture(photo).down(4)));
    rows.add(
        six(
            GridCell.label("民　族"),
            ethnic,
            GridCell.label("籍　贯"),
            nativePlace,
            GridCell.label("出 生 地"),
            birthplace));
    rows.add(
        six(
            GridCell.label("入　党\n时　间"),
            partyEntry,
            GridCell.label("参加工\n作时间"),
            workEntry,
            GridCell.label(ageLimit.isPresent() ? "到龄年月" : "健康状况"),
            ageLimit.map(AgeLimit::month).orElse(health)));
    rows.add(skills());
    rows.add(schooling(GridCell.label("学　历\n学　位").down(2), "全日制\n教　育", fullTime, fullTimeSchool));
    rows.add(schooling(null, "在　职\n教　育", inService, inServiceSchool));
    rows.add(post("现　任　职　务", presentPost));
    rows.add(post("拟　任　职　务", proposedPost));
    rows.add(post("拟　免　职　务", proposedRemoval));
    GridCell lines = new GridCell(GridCell.Kind.LONG, resume, 6, 1, Optional.empty());
    rows.add(
        GridRow.of(
            146, GridCell.label("简\n\n\n\n历"), resume.isEmpty() ? lengthy("").over(6) : lines));
    return new GridPage("干部任免审批表", copy, FRONT, rows, "");
  }

  private GridRow skills() {
    if (ageLimit.isPresent())
      return GridRow.of(
          11.5,
          GridCell.label("健　康\n状　况"),
          GridCell.shortly(health),
          GridCell.label("专业技\n术职务"),
          GridCell.shortly(professionalTitle),
          GridCell.label("熟悉专业\n有何专长"),
          GridCell.shortly(specialty).over(2));
    return GridRow.of(
        11.5,
        GridCell.label("专业技\n术职务"),
        GridCell.shortly(professionalTitle).over(2),
        GridCell.label("熟悉专业\n有何专长"),
        GridCell.shortly(specialty).over(2));
  }

  private GridPage back() {
    List<GridRow> rows = new ArrayList<>();
    rows.add(GridRow.of(58, GridCell.label("奖\n惩\n情\n况"), lengthy(awards).over(6)));
    rows.add(GridRow.of(26, GridCell.label("年核\n度结\n考果"), GridCell.text(assessments).over(6)));
    rows.add(GridRow.of(24, GridCell.label("任\n免\n理\n由"), GridCell.text(reason).over(6)));
    family(rows);
    rows.add(submitting());
    rows.add(
        GridRow.of(
            40,
            GridCell.label("审\n批\n机\n关\n意\n见"),
            GridCell.of(GridCell.Kind.SIGNED, "（盖章）　　\n年　　月　　日").over(3),
            GridCell.label("行任\n政免\n机意\n关见"),
            GridCell.of(GridCell.Kind.SIGNED, "（盖章）　　\n年　　月　　日").over(2)));
    String foot = "填表人：" + filledBy + (filledOn.isEmpty() ? "" : "　　　　填表时间：" + filledOn);
    return new GridPage("", "", BACK, rows, foot);
  }

  private GridRow submitting() {
    GridCell label = GridCell.label("呈　报\n单　位");
    if (ageLimit.isEmpty()) return GridRow.of(20, label, GridCell.text(submittingUnit).over(6));
    return GridRow.of(
        20,
        label,
        GridCell.text(submittingUnit).over(3),
        GridCell.label("改革前\n任职年\n龄界限"),
        GridCell.text(ageLimit.get().before()).over(2));
  }

  private void family(List<GridRow> rows) {
    int lines = Math.max(FEWEST_RELATIVES, family.size());
    double height = (FAMILY_HEIGHT - 8) / lines;
    rows.add(
        GridRow.of(
            8,
            GridCell.label("家\n庭\n主\n要\n成\n员\n及\n重\n要\n社\n会\n关\n系").down(lines + 1),
            GridCell.label("称　谓"),
            GridCell.label("姓　名"),
            GridCell.label("出生年月（岁）"),
            GridCell.label("政治面貌").over(1),
            GridCell.label("工 作 单 位 及 职 务").over(2)));
    for (int i = 0; i < lines; i++) {
      Relative line = i < family.size() ? family.get(i) : new Relative("", "", "", "", "");
      rows.add(
          GridRow.of(
              height,
              GridCell.shortly(line.relation()),
              GridCell.shortly(line.name()),
              GridCell.shortly(line.birth()),
              GridCell.shortly(line.political()),
              GridCell.text(line.work()).over(2)));
    }
  }

  private static GridRow six(
      GridCell first, String one, GridCell second, String two, GridCell third, String three) {
    return GridRow.of(
        11.5,
        first,
        GridCell.shortly(one),
        second,
        GridCell.shortly(two),
        third,
        GridCell.shortly(three));
  }

  private static GridRow schooling(GridCell head, String kind, String what, String school) {
    List<GridCell> cells = new ArrayList<>();
    if (head != null) cells.add(head);
    cells.add(GridCell.label(kind));
    cells.add(GridCell.shortly(what).over(2));
    cells.add(GridCell.label("毕业院校\n系及专业"));
    cells.add(GridCell.text(school).over(2));
    return new GridRow(11.5, cells);
  }

  private static GridRow post(String label, String text) {
    return GridRow.of(11, GridCell.label(label).over(2), GridCell.text(text).over(5));
  }

  private static GridCell lengthy(String text) {
    return GridCell.of(GridCell.Kind.LONG, text);
  }
}
