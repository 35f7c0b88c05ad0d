package org.accede.treatyoffice;

/**
 * A field of replies that nobody has described, and that the import passes over.
 *
 * @param name its name; of a field in an object within a row, the object's name and its own, with a
 *     slash between them
 * @param count how many rows have it, with whatever value
 * @param place the file and JSON Pointer of the first of them
 * @param value what stands there, as JSON has it, shortened if it is long
 */
public record UnknownField(String name, int count, String place, String value) {}
