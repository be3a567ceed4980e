${town.name!"Mairie"} : la séance a bien lieu, ${when} avec ${shop!"la boutique"}. Vos séances : ${link}
