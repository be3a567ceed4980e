${town.name!"Mairie"} : pause avec ${mentor!"l’expert"} du ${from} au ${last}. Vos étapes sont gardées.
