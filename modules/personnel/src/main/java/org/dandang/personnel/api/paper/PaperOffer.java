package org.dandang.personnel.api.paper;

/**
 * A paper that can be printed now.
 *
 * @param draft the step that it belongs to is not done: the print says 草稿
 */
public record PaperOffer(PaperKind kind, boolean draft) {}
