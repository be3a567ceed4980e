${town.name!"Mairie"} : rappel, ${when} avec ${shop!"la boutique"}. Vos séances : ${link}
