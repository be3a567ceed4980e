${town.name!"Town hall"}: after your session with ${mentor!"your expert"}, where do you stand? Answer: ${link}
