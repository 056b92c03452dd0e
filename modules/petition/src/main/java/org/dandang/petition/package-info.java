/**
 * Reports about cadres: intake, handling, letters of inquiry, findings, clarification; the sealed
 * identity of petitioners.
 *
 * <pre>
 * 检举控告   Report              受理     accept           线索     clue
 * 处置方式   Disposal            函询     LetterOfInquiry  核查结论 Finding
 * 错告       MISTAKEN            诬告陷害 FALSE_PROPOSED   澄清正名 Clarification
 * 承办人     handler             回避     recusal          分管领导 reviewer
 * </pre>
 *
 * Who handles a report and who reviews it may see it; nobody else learns that it exists. What it
 * says and who handed it in lie sealed beside it. Two handle, another approves; nobody handles a
 * report about oneself, a relative or a colleague. A report that could not be proven is nobody's
 * fault: the county can only propose that it was made up, with evidence of fabrication and of
 * intent and the prefecture's approval. Only what proved untrue is clarified, as far as the rumour
 * went and always in writing too.
 */
package org.dandang.petition;
