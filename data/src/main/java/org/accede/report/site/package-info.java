/**
 * The pages of a site, one class for each kind.
 *
 * <p>{@link org.accede.report.site.SitePlace} knows the ways between them, and {@code SiteFrame}
 * puts them around every page but the {@code SiteEntrance}. {@code SiteIndex} is where pages of
 * another kind are listed, {@code SiteMatrix} has treaties against participants, {@code SiteFeed}
 * the newest acts; {@code SiteParticipantPage}, {@code SiteTreatyPage}, {@code SiteGroupPage} and
 * {@code SiteBodyPage} are about one thing each. {@code StageSections} has standings by stage;
 * {@code MatrixTable} is the same for everybody and for a group, with the {@code StageSigns} of its
 * cells. {@code Affiliations}, {@code BodyTable} and {@code GroupMembers} tell of what is no
 * treaty.
 *
 * <p>The style sheet and the script of a site lie beside it. Its pages take head, sections and
 * sources from the floors below: from {@code org.accede.report.document} what a participant and a
 * treaty are, and from {@code org.accede.report.section} what there is to tell of them.
 */
@NullMarked
package org.accede.report.site;

import org.jspecify.annotations.NullMarked;
