/**
 * The yearly work overview: indicators of all contexts, text, frozen versions.
 *
 * <p>It counts nothing itself. It asks every {@link org.dandang.kernel.figure.IndicatorSource},
 * dresses the answers in words, and keeps what was once signed so that it can be shown as it was
 * and compared with what is counted today.
 *
 * <pre>
 * 工作综述    Overview
 * 数据        {@link org.dandang.overview.api.Figure}
 * 口径        {@link org.dandang.overview.domain.FigureDefinition}
 * 约数        {@link org.dandang.overview.domain.RoundingPlace}
 * 截止日      {@link org.dandang.overview.domain.CutOff}
 * 依据        evidence: what a sentence without a number rests on
 * 模板        {@link org.dandang.overview.domain.Template}
 * 底稿        {@link org.dandang.overview.domain.Draft}
 * 定稿        {@link org.dandang.overview.domain.FrozenOverview}
 * </pre>
 */
package org.dandang.overview;
