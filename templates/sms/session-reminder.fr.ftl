${town.name!"Mairie"} : rappel, séance ${when} avec ${mentor!"l’expert"}. Voir, changer : ${link}
