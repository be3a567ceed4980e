package org.echoppe.programme.catalogue;

/** What the catalogue is edited on condition of; each is also the text key {@code catalogue.refused.<rule>}. */
public enum CatalogueRule {
    NOBODY_SAVED_MEANWHILE,
    THEME_KEEPS_ONE
}
