${town.name!"Town hall"}: the session takes place, ${when} with ${shop!"the shop"}. Your sessions: ${link}
