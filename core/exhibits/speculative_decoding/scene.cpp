#include "core/exhibits/speculative_decoding/scene.hpp"

namespace lucid::speculative_decoding {

std::vector<int> sketch_of_rounds(double alpha, int gamma, int rounds, Random random) {
  std::vector<int> taken;
  for (int round = 0; round < rounds; ++round) {
    int guesses = 0;
    while (guesses < gamma && random.uniform() < alpha) ++guesses;
    taken.push_back(guesses);
  }
  return taken;
}

}  // namespace lucid::speculative_decoding
