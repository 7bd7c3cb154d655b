// Keeps the library non-empty until the first stage arrives.
namespace lucid {}
