/**
 * The page itself: what every section of a report is written to.
 *
 * <p>{@link org.accede.report.page.Page} is what a section has at hand. Everything on it goes
 * through its {@code Html}, which escapes whatever it is given, so that nothing in the data can
 * become markup; through its {@code SourceList}, which numbers what is cited; and through its
 * {@code Links}, which know where names lead. A {@code Section} is a heading and what writes the
 * rest; {@code ReportFrame} puts head, contents and foot around sections. {@code ReportTable} and
 * {@code FactSheet} are the two forms that most sections have.
 *
 * <p>The style sheet {@code report.css} lies beside it, and {@code StageStyle} has the names that
 * it knows. Stands on {@code org.accede.report.words}.
 */
@NullMarked
package org.accede.report.page;

import org.jspecify.annotations.NullMarked;
