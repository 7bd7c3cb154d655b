#include "app/command_line.hpp"

namespace lucid {

std::string shell_word(const std::string& word) {
  static constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+.,:/@%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

namespace {

std::string words_of(const Edit& edit) {
  const auto* file = std::get_if<File>(&edit.value);
  return edit.parameter + "=" + (file ? file->name : print_value(edit.value));
}

std::string words_of(const Deed& deed) {
  std::string words = deed.action;
  for (std::size_t i = 0; i < deed.arguments.size(); ++i)
    words += (i == 0 ? "=" : ",") + print_value(deed.arguments[i]);
  return words;
}

}  // namespace

std::string command_line_of(const Exhibit& exhibit, const State& state, bool settled) {
  std::string line = "lucidarium-cli run " + exhibit.id;
  bool deed_seen = false, later_seen = false;
  for (const auto& entry : state.log) {
    if (entry.step > state.step) break;
    const auto* edit = std::get_if<Edit>(&entry.what);
    const std::string words = edit ? words_of(*edit) : words_of(std::get<Deed>(entry.what));
    if (entry.step == 0 && edit && !deed_seen) {
      line += " --set " + shell_word(words);
    } else if (entry.step == 0 && !edit && !later_seen) {
      line += " --do " + shell_word(words);
    } else {
      later_seen = true;
      line += " --at " + shell_word(std::to_string(entry.step) + ":" + words);
    }
    deed_seen |= !edit;
  }
  if (state.seed != 1) line += " --seed " + std::to_string(state.seed);
  line += " --steps " + std::to_string(state.step);
  if (settled && state.step == 0) line += " --settled";
  return line;
}

std::vector<std::string> files_of(const State& state) {
  std::vector<std::string> names;
  for (const auto& entry : state.log)
    if (const auto* edit = std::get_if<Edit>(&entry.what))
      if (const auto* file = std::get_if<File>(&edit->value); file && !file->empty())
        names.push_back(file->name);
  return names;
}

}  // namespace lucid
