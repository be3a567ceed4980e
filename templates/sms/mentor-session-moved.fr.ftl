${town.name!"Mairie"} : nouvel horaire avec ${shop!"la boutique"}, ${when}. Vos séances : ${link}
