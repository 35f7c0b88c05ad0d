/**
 * JSON itself (RFC 8259), whatever it is about.
 *
 * <p>{@link org.accede.json.tree.JsonReading} makes a {@link org.accede.json.tree.JsonValue} of the
 * bytes of a file, and refuses what is not JSON; {@link org.accede.json.tree.JsonText} gives a
 * value's canonical text. Objects of few members, of which there may be a million, are kept small
 * by {@link org.accede.json.tree.FewMembers}.
 *
 * <p>The module does not export it. Stands on {@code bytes}, and of other libraries on Jackson's
 * streaming parser, which no other part of the form of files knows.
 */
@NullMarked
package org.accede.json.tree;

import org.jspecify.annotations.NullMarked;
