${town.name!"Town hall"}: quiet again? Carry on with ${mentor!"your expert"}. Pick a time: ${link}
