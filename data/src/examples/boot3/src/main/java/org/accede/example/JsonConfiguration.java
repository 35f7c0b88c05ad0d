package org.accede.example;

import com.fasterxml.jackson.databind.Module;
import org.accede.jackson.AccedeModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 looks for no modules, but gives those that are beans to its mapper. */
@Configuration
class JsonConfiguration {
  @Bean
  Module accede() {
    return new AccedeModule();
  }
}
