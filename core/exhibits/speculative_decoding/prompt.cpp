#include "core/exhibits/speculative_decoding/prompt.hpp"

#include "core/exhibits/speculative_decoding/knobs.hpp"

namespace lucid::speculative_decoding {

std::vector<int> read_prompt(const language::Corpus& corpus, const std::string& text) {
  std::vector<int> prompt{language::special::begin};
  for (const int token : corpus.tokenizer.encode_or_refuse(text, longest_prompt)) {
    if (token < language::special::count)
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "This model writes from left to right: a prompt has no holes (_)."));
    prompt.push_back(token);
  }
  return prompt;
}

}  // namespace lucid::speculative_decoding
