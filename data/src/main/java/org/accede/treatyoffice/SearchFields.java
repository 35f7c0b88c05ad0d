package org.accede.treatyoffice;

import com.google.common.collect.ImmutableSet;

/** The fields of the treaty search that were seen. */
final class SearchFields {
  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.of("ENG", "FRE", "GER", "ITA", "RUS");

  /** Those with a text or an address in each of five languages. */
  private static final ImmutableSet<String> BY_LANGUAGE =
      ImmutableSet.of(
          "Libelle_titre",
          "Nom_commun",
          "Lien_html_resume",
          "Lien_html_traite",
          "Lien_html_rapex",
          "Lien_word_traite",
          "Lien_word_rapex",
          "Lien_pdf_traite",
          "Lien_pdf_rapex");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "Numero_traite",
          "Code_prot",
          "Code_lieu_ste",
          "Date_ste",
          "Code_conv",
          "Date_vigueur_ste",
          "Code_ent_vig_ste",
          "Code_renvoi_vig_ste",
          "Code_envoi_notif",
          "Code_mode_sig",
          "Numero_traite_parent",
          "Numero_enreg_onu",
          "Date_enreg_onu",
          "Numero_certificat_onu",
          "Date_certificat_onu",
          "Rapex_date_adoption",
          "Code_integration",
          "IdArticleResume",
          "resume_lfr_Article_Id",
          "translation_lfr_Article_Id",
          "explanatory_lfr_Article_Id",
          "protocole_lfr_Article_Id",
          "related_Sites_lfr_ArticleId",
          "Lien_PDF_traite_bilingue",
          "related_Texts_lfr_ArticleId",
          "Date_closed_to_legal_act",
          "Mention");

  /** All of them, used or not. */
  static final ImmutableSet<String> ALL =
      ImmutableSet.<String>builder()
          .addAll(OTHERS)
          .addAll(
              BY_LANGUAGE.stream()
                  .flatMap(field -> LANGUAGES.stream().map(language -> field + "_" + language))
                  .toList())
          .build();

  private SearchFields() {}
}
