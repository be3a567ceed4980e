${town.name!"Town hall"}: carry on when you like with ${mentor!"your expert"}. Pick a time: ${link}
