"""How much of everything there may be."""
