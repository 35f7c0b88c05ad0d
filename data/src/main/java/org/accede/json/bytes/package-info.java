/**
 * The bytes of a data file, before anybody asks what they say.
 *
 * <p>A {@link org.accede.json.DataFile} opens a path with {@link org.accede.json.bytes.FileBytes},
 * which also says why bytes cannot be read, and gives them through a {@link
 * org.accede.json.bytes.BoundedInput}, which stops where a file is too long. Who reads JSON puts a
 * {@link org.accede.json.bytes.Utf8Input} before it, which stops where they are no UTF-8.
 *
 * <p>The module does not export it. Of {@code org.accede.json} it knows {@link
 * org.accede.json.DataFileException} alone.
 */
@NullMarked
package org.accede.json.bytes;

import org.jspecify.annotations.NullMarked;
