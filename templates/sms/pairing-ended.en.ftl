${town.name!"Town hall"}: the support by ${mentor!"your expert"} comes to an end. Your page: ${link}
