package org.dandang.personnel.persistence.appeal;

import java.util.Optional;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.persistence.Sql;

/** Appeals as lines of a file, whoever reads them. */
final class AppealLines {
  static final String SELECT =
      "select a.id, a.version, a.change_id, c.label_name, a.kind, a.grounds, a.told_on,"
          + " a.filed_on, coalesce(a.handlers, ''), a.due_on,"
          + " a.extended_reason || '（' || a.extended_approver || '）',"
          + " a.outcome, a.instead, a.reason, a.document, a.signer_name, a.decided_on"
          + " from personnel_appeal a join personnel_change c on c.id = a.change_id";

  private AppealLines() {}

  static AppealRow row(Object[] row) {
    return new AppealRow(
        new AppealId(Sql.whole(row[0])),
        Sql.whole(row[1]),
        new ChangeId(Sql.whole(row[2])),
        (String) row[3],
        AppealKind.valueOf((String) row[4]),
        (String) row[5],
        Sql.day(row[6]),
        Sql.day(row[7]),
        (String) row[8],
        Sql.day(row[9]),
        Optional.ofNullable((String) row[10]),
        Optional.ofNullable((String) row[11]).map(AppealOutcome::valueOf),
        Optional.ofNullable((String) row[12]).map(ChangeKind::valueOf),
        Optional.ofNullable((String) row[13]),
        Optional.ofNullable((String) row[14]),
        Optional.ofNullable((String) row[15]),
        Optional.ofNullable(Sql.day(row[16])));
  }
}
