${town.name!"Town hall"}: session cancelled, ${when} with ${shop!"the shop"}. Your sessions: ${link}
