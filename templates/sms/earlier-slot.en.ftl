${town.name!"Town hall"}: sooner? ${when} with ${mentor!"your expert"}. Answer before ${until}: ${link}
