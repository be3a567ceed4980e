${town.name!"Town hall"}: reminder, ${when} with ${shop!"the shop"}. Your sessions: ${link}
