package org.accede.treatyoffice;

/**
 * A reply with where it comes from.
 *
 * @param given the reply
 * @param origin what its facts cite, and the day whose state of affairs it shows
 */
record OriginalReply(GivenReply given, ReplyOrigin origin) {
  Reply reply() {
    return given.reply();
  }

  String file() {
    return given.reply().file();
  }
}
