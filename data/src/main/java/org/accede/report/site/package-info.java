/**
 * The pages of a site, one class for each kind.
 *
 * <p>{@link org.accede.report.site.SitePlace} knows the ways between them, and {@code SiteFrame}
 * puts them around every page but the {@code SiteEntrance}. {@code SiteIndex} is where pages of
 * another kind are listed, {@code SiteMatrix} has treaties against participants, {@code SiteFeed}
 * the newest acts; {@code SiteParticipantPage}, {@code SiteTreatyPage}, {@code SiteGroupPage} and
 * {@code SiteBodyPage} are about one thing each.
 *
 * <p>Those parts of them that no report has are here as well: {@code StageSections}, standings by
 * stage; {@code ProcedureTable}, invitations to one treaty; {@code MatrixTable}, the same for
 * everybody and for a group, with the {@code StageSigns} of its cells; {@code Affiliations}, {@code
 * BodyTable} and {@code GroupMembers}, for what is no treaty.
 *
 * <p>The style sheet and the script of a site lie beside it. The other parts are those of a report:
 * {@code org.accede.report.document} has what stands below a title, {@code
 * org.accede.report.section} the sections. No page has a timeline.
 */
@NullMarked
package org.accede.report.site;

import org.jspecify.annotations.NullMarked;
