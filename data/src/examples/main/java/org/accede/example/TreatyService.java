package org.accede.example;

import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.query.Accessions;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Where States stand with treaties, over HTTP.
 *
 * <p>Nothing is said of JSON: Spring Boot 3 and 4 make a mapper of Jackson 2 and 3, with the
 * modules that they find, and Accede has one for each. For another language than English a module
 * is a bean, such as {@code new Jackson3Module().in(OfficialLanguage.FRENCH)}.
 */
@SpringBootApplication
public class TreatyService {
  /** Starts it; the port is Spring's {@code --server.port}. */
  public static void main(String[] arguments) {
    SpringApplication.run(TreatyService.class, arguments);
  }

  @Bean
  TreatyRegister register() {
    return CouncilOfEurope.register();
  }

  /** One for all requests: it remembers what was asked. */
  @Bean
  Accessions accessions(TreatyRegister register) {
    return Accessions.in(register);
  }

  @Bean
  Deadlines deadlines(Accessions accessions) {
    return Deadlines.in(accessions, new StrasbourgWorkingDays());
  }
}
