package org.accede.treatyoffice;

/**
 * A reply that an import has read.
 *
 * @param file the name of its file
 * @param shape what it is about
 * @param rows how many rows it has
 */
public record ReadReply(String file, ReplyShape shape, int rows) {}
