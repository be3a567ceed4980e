${town.name!"Town hall"}: pause with ${mentor!"your expert"} from ${from} to ${last}. Your steps are kept.
