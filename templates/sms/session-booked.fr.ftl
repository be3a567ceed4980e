${town.name!"Mairie"} : réservé ${when} avec ${mentor!"l’expert"}. Changer, annuler : ${link}
