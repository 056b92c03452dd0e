package org.dandang.overview.application;

import org.dandang.kernel.figure.FigureRecord;
import org.dandang.overview.api.FigureRow;
import org.dandang.overview.domain.References;

/** Records leave under their opaque names only. */
record Rows(References references, String key) {
  FigureRow row(FigureRecord record) {
    return new FigureRow(
        references.of(key, record.id()),
        record.label(),
        record.unit(),
        record.unitName(),
        record.on(),
        record.page());
  }
}
