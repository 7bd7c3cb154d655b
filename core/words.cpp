#include "core/words.hpp"

namespace lucid {

std::string fill_in(std::string text, const std::vector<std::string>& arguments) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_place = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
    const std::size_t index = is_place ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
    if (is_place && index < arguments.size()) {
      result += arguments[index];
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::string in_english(const Message& message) { return fill_in(message.text, message.arguments); }

}  // namespace lucid
