${town.name!"Town hall"}: ${mentor!"an expert"} is there for you, with nothing to sell. Choose a time: ${link}
