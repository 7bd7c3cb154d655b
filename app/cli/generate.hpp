// lucidarium-cli generate: text from a language model.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <stop_token>
#include <string>
#include <vector>

namespace lucid::cli {

struct GenerateOptions {
  std::string model, prompt, method, draft;
  int tokens = 100, gamma = 4;
  double temperature = 1, top_p = 1;
  std::uint64_t seed = 1;
  bool json = false;
};

/// The words that --method takes; the first where none is given and the model reads to the left.
std::vector<std::string> generate_methods();

/// Prints the text alone, or one JSON object with tokens, passes and times. Returns an exit status; throws
/// Refusal.
int generate(const GenerateOptions& options, std::ostream& out, std::stop_token stop);

}  // namespace lucid::cli
