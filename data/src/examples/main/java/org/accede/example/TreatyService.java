package org.accede.example;

import com.fasterxml.jackson.databind.Module;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.jackson.AccedeModule;
import org.accede.query.Accessions;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Where States stand with treaties, over HTTP. */
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

  /** Spring gives every module that is a bean to the mapper of Jackson 2 that it makes. */
  @Bean
  Module accedeModule(TreatyRegister register) {
    return new AccedeModule().reading(register);
  }
}
