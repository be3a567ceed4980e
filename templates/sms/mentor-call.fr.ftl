${shop!"Une boutique"} a ${minutes} minutes maintenant. Répondez avant ${until} : ${link}
