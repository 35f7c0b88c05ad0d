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
 * <p>A controller returns Accede's values. Spring Boot 4 finds the module that writes them by
 * itself; for another language than English it is a bean, such as {@code new
 * Jackson3Module().in(OfficialLanguage.FRENCH)}. Spring Boot 3 is given one.
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
