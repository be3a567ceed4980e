${town.name!"Town hall"}: reminder, session ${when} with ${mentor!"your expert"}. See, change: ${link}
