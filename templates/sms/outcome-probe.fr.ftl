${town.name!"Mairie"} : votre action tient-elle encore ? Un geste pour répondre : ${link}
