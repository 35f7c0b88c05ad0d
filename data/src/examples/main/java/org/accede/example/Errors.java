package org.accede.example;

import org.accede.error.UnknownNameException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes out when a question cannot be answered. */
@RestControllerAdvice
class Errors {
  /** 404, with what may have been meant (RFC 9457). */
  @ExceptionHandler
  ProblemDetail unknown(UnknownNameException unknown) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    problem.setProperty("suggestions", unknown.suggestions());
    return problem;
  }
}
