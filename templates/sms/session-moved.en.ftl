${town.name!"Town hall"}: new time with ${mentor!"your expert"}, ${when}. See or change: ${link}
