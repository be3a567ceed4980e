${town.name!"Mairie"} : on reprend quand vous voulez avec ${mentor!"l’expert"}. Choisir : ${link}
