${town.name!"Mairie"} : ${mentor!"un expert"} vous accompagne, sans rien à vendre. Choisir l’heure : ${link}
