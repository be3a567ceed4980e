${town.name!"Mairie"} : le calme revient ? On reprend avec ${mentor!"l’expert"}. Choisir : ${link}
