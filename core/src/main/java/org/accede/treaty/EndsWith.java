package org.accede.treaty;

import java.io.Serializable;

/**
 * That participation in a treaty ends with participation in another: that the denunciation of a
 * convention entails that of its protocol, or that the articles of a protocol are additional
 * articles of the convention.
 *
 * @param treaty the other treaty
 * @param article the article that says so; blank if it was not read
 */
public record EndsWith(TreatyNumber treaty, String article) implements Serializable {}
