${town.name!"Town hall"}: booked, ${when} with ${mentor!"your expert"}. Change or cancel: ${link}
