${town.name!"Town hall"}: we missed each other. New time with ${mentor!"your expert"}: ${link}
