${town.name!"Mairie"} : on s’est manqués, reprenons avec ${mentor!"l’expert"}. Choisir : ${link}
