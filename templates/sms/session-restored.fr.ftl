${town.name!"Mairie"} : la séance a bien lieu, ${when} avec ${mentor!"l’expert"}. Voir : ${link}
