/**
 * What reads: a tree of JSON becomes values, and whatever is wrong with it has a place.
 *
 * <p>A {@link org.accede.json.read.JsonDocument} is one file while it is read. It finds out which
 * format the file has, reads the {@link org.accede.json.read.SourceTable} that the facts cite, and
 * gives the members of the whole to a {@link org.accede.json.read.Shape}. A shape asks {@link
 * org.accede.json.read.JsonMembers} for what it knows by name; each member is a {@link
 * org.accede.json.read.JsonPlace}, which says what stands there, or which file, pointer and value
 * are at fault. Members that no shape asked for are refused.
 *
 * <p>The module does not export it. Stands on {@code tree}; it does not know what writes.
 */
@NullMarked
package org.accede.json.read;

import org.jspecify.annotations.NullMarked;
