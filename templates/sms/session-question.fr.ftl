${town.name!"Mairie"} : après votre séance avec ${mentor!"l’expert"}, où en êtes-vous ? Répondre : ${link}
