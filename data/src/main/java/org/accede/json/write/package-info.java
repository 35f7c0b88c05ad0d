/**
 * What writes: values become a tree of JSON, whose text is canonical.
 *
 * <p>A {@link org.accede.json.write.JsonObjectBuilder} puts the members of an object together, in
 * the order in which they are written, without those that have no value. {@link
 * org.accede.json.write.CitedSources} gives a citation its text, and remembers the source, which
 * the file names at its end.
 *
 * <p>The module does not export it. Stands on {@code tree}; it does not know what reads.
 */
@NullMarked
package org.accede.json.write;

import org.jspecify.annotations.NullMarked;
