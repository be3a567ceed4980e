${town.name!"Mairie"} : l’accompagnement par ${mentor!"l’expert"} se termine. Votre page : ${link}
