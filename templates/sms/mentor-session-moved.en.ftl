${town.name!"Town hall"}: new time with ${shop!"the shop"}, ${when}. Your sessions: ${link}
