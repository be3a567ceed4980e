${town.name!"Town hall"}: the session takes place, ${when} with ${mentor!"your expert"}. See: ${link}
