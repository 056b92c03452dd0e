package org.dandang.accountability.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ConsultationDetail;
import org.dandang.accountability.api.ConsultationDetail.ItemRow;
import org.dandang.accountability.api.ConsultationDetail.MemberRow;
import org.dandang.accountability.api.Organ;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.ConsultedCase;
import org.dandang.kernel.id.PersonId;

/** One consultation with its members and its cases. */
record ConsultationReading(Consultation file, List<CaseFile> cases, Names names, PersonId me) {
  ConsultationDetail detail() {
    Map<CaseId, ConsultedCase> items =
        file.items().stream()
            .collect(Collectors.toMap(ConsultedCase::caseFile, Function.identity()));
    return new ConsultationDetail(
        file.id(),
        file.version(),
        file.number(),
        file.minutes(),
        file.heldOn(),
        file.opinion(),
        file.isVoided(),
        members(),
        cases.stream().map(one -> item(one, items.get(one.id()).opinion())).toList());
  }

  private List<MemberRow> members() {
    return Stream.concat(
            Stream.of(
                member(Organ.DISCIPLINE, file.forDiscipline(), true),
                member(Organ.ORGANISATION, file.forOrganisation(), true)),
            file.members().stream().map(one -> member(one.organ(), one.person(), false)))
        .toList();
  }

  private MemberRow member(Organ organ, PersonId person, boolean signed) {
    return new MemberRow(organ, names.name(person), names.unit(person), signed);
  }

  private ItemRow item(CaseFile one, Optional<String> opinion) {
    return new ItemRow(
        one.id(),
        one.number(),
        one.matter(),
        one.subjects().stream()
            .map(subject -> subject.label().name())
            .collect(Collectors.joining("、")),
        opinion,
        one.state(),
        one.answersTo(me));
  }
}
