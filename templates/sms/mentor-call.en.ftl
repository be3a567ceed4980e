${shop!"A shop"} has ${minutes} minutes now. Answer before ${until}: ${link}
