${town.name!"Town hall"}: a mentor helps you, free, at your own time. Your page: ${link}
