${town.name!"Mairie"} : un expert vous aide, gratuitement, à votre heure. Votre page : ${link}
