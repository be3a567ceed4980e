${town.name!"Mairie"} : nouvel horaire avec ${mentor!"l’expert"}, ${when}. Voir, changer : ${link}
