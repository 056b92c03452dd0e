package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.api.MeetingRecords.MeetingDetail;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.web.frame.FilePage;

/** One meeting: who should attend and came, and what was voted. */
@Named
@ViewScoped
public class MeetingPage extends FilePage<MeetingDetail> {
  /** Somebody who should attend, as called on that day. */
  public record MemberRow(String name, String unitName, String post, boolean present) {}

  @Inject MeetingRecords records;
  @Inject PersonDirectory persons;

  @Override
  protected MeetingDetail read(long id) {
    return records.get(new MeetingId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new MeetingId(id));
  }

  public List<MemberRow> getMembers() {
    List<PersonId> ids = getFile().members().stream().map(MeetingRecords.Member::person).toList();
    Map<PersonId, PersonOnDay> known = persons.onDay(ids, getFile().on());
    return getFile().members().stream()
        .sorted(Comparator.comparing(MeetingRecords.Member::person))
        .map(member -> row(member, Optional.ofNullable(known.get(member.person()))))
        .toList();
  }

  private static MemberRow row(MeetingRecords.Member member, Optional<PersonOnDay> known) {
    return known
        .map(PersonOnDay::label)
        .map(who -> new MemberRow(who.name(), who.unitName(), who.post(), member.present()))
        .orElseGet(() -> new MemberRow(member.person().toString(), "", "", member.present()));
  }
}
