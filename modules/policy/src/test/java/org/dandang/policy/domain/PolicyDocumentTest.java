package org.dandang.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.policy.domain.DocumentsOnPaper.DRAFTED;
import static org.dandang.policy.domain.DocumentsOnPaper.draft;
import static org.dandang.policy.domain.DocumentsOnPaper.issued;

import org.dandang.kernel.id.PersonId;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.Platform;
import org.dandang.policy.api.PolicyState;
import org.dandang.policy.api.Publicise;
import org.dandang.policy.api.ReadReceipt;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
  @Test
  void a_draft_is_discussed_and_then_issued() {
    PolicyDocument document = draft(1, 1, 2);
    document.discuss(new DraftingMeeting(DRAFTED, "研究实施细则", "覃某", 9, "原则同意"));
    document.issue("天办发〔2018〕21号", DRAFTED.plusDays(30));
    assertThat(document.state()).isEqualTo(PolicyState.ISSUED);
    assertThat(document.detail().meetings()).hasSize(1);
  }

  @Test
  void a_document_without_clauses_is_not_issued() {
    assertThatThrownBy(() -> draft(1).issue("天办发〔2018〕21号", DRAFTED))
        .isInstanceOf(NothingToIssue.class);
  }

  @Test
  void each_clause_has_its_own_number() {
    assertThatThrownBy(() -> draft(1, 3, 3)).isInstanceOf(ClauseNumberTwice.class);
  }

  @Test
  void what_is_issued_is_discussed_no_more() {
    assertThatThrownBy(() -> issued(1).discuss(new DraftingMeeting(DRAFTED, "再议", "覃某", 9, "")))
        .isInstanceOf(DocumentNotInState.class);
  }

  @Test
  void a_draft_is_not_made_known() {
    assertThatThrownBy(
            () -> draft(1, 1).publicise(new Publicise(Platform.WECHAT, "解读", DRAFTED, "")))
        .isInstanceOf(DocumentNotInState.class);
  }

  @Test
  void reading_twice_is_one_receipt() {
    PolicyDocument document = issued(1);
    document.read(new ReadReceipt(new PersonId(3), DRAFTED.plusDays(40)));
    document.read(new ReadReceipt(new PersonId(3), DRAFTED.plusDays(41)));
    assertThat(document.detail().readers()).isEqualTo(1);
  }

  @Test
  void nothing_is_issued_before_it_was_drafted() {
    assertThatThrownBy(() -> draft(1, 1).issue("天办发〔2018〕21号", DRAFTED.minusDays(1)))
        .isInstanceOf(IssuedBeforeDrafted.class);
  }
}
