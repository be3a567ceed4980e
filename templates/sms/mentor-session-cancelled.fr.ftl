${town.name!"Mairie"} : séance annulée, ${when} avec ${shop!"la boutique"}. Vos séances : ${link}
