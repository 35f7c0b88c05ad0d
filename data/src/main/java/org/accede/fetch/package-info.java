/**
 * Getting the replies of the Treaty Office's service over the network, and keeping them.
 *
 * <p>Start at {@link org.accede.fetch.TreatyOfficeService}, which gives one reply after the other:
 *
 * <pre>{@code
 * InstantSource clock = InstantSource.system();
 * TreatyOfficeService service =
 *     TreatyOfficeService.builder(clock, Pause.sleeping()).build();
 * try (ReplyFolder folder = ReplyFolder.open(Path.of("replies"), clock.instant())) {
 *   new Fetching(service, folder).fetch(FetchPlan.everything(false), Fetching.Watcher.none());
 * }
 * try (KeptReplies replies = KeptReplies.in(Path.of("replies"))) {
 *   TreatyRegister register = replies.over(CouncilOfEurope.register()).register();
 * }
 * }</pre>
 *
 * <p>A {@link org.accede.fetch.ReplyFolder} keeps the replies with a manifest, a {@link
 * org.accede.fetch.Fetching} fills it and goes on where it stopped, {@link
 * org.accede.fetch.KeptReplies} reads it as one register. The time, the pauses and the client are
 * the caller's; {@link org.accede.fetch.Etiquette} says how considerate the asking is. What comes
 * in the place of a reply is a {@link org.accede.fetch.FetchException} that says what it was and
 * what to do.
 *
 * <p>Inside, {@code Exchange} is one request and its answer, and {@code AnswerCheck} tells a reply
 * from a challenge, a login, a page of HTML, half a reply or a new shape.
 *
 * <p>Stands on {@code org.accede.treatyoffice} and the floors below it.
 */
@NullMarked
package org.accede.fetch;

import org.jspecify.annotations.NullMarked;
