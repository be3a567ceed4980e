${town.name!"Town hall"}: does your action still hold? One tap to answer: ${link}
