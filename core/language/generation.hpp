// Text from a model, in the ways that this cabinet knows.
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/language/sampling.hpp"
#include "core/language/weights.hpp"

namespace lucid::language {

enum class Method : std::uint8_t { plain, speculative, masked_diffusion };

/// As the command line names them: plain, speculative, and the third.
const std::vector<std::string>& method_names();
Method method_of(const std::string& name);

struct Request {
  std::string prompt;
  int tokens = 100;
  Method method = Method::plain;
  int gamma = 4;
  Sampling sampling;
  std::uint64_t seed = 1;
};

struct Generated {
  std::vector<std::vector<int>> documents;  ///< prompt and what was written; a new document follows each end
  int written = 0;                          ///< tokens that are not the prompt's
  int passes = 0, draft_passes = 0;         ///< the prompt's own pass counts
  int judged = 0, accepted = 0;             ///< guesses of the draft
  double seconds = 0, draft_seconds = 0;
};

/// Writes `tokens` tokens after the prompt; where a document ends the next one begins. A page of masked
/// diffusion is the prompt, whose `_` are holes, and as many holes as tokens are wanted. Throws Refusal for a
/// prompt or settings that do not fit the model, and for models that do not fit each other; `draft` is asked
/// for by Method::speculative only.
Generated generate(const TrainedModel& model, const TrainedModel* draft, const Request& request,
                   std::stop_token stop = {});

}  // namespace lucid::language
