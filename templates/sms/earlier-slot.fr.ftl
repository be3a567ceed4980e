${town.name!"Mairie"} : plus tôt ? ${when} avec ${mentor!"l’expert"}. À dire avant ${until} : ${link}
