namespace lucid {}
