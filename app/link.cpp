// Links to a state: lucidarium://EXHIBIT?id=value&…
#include <charconv>
#include <cstdio>

#include "app/lucid_file.hpp"
#include "core/exhibits.hpp"

namespace lucid {
namespace {

constexpr std::string_view scheme = "lucidarium://";
constexpr std::size_t longest_link = 100'000;

std::string percent_encoded(std::string_view text) {
  static constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~,:;()*";
  std::string result;
  for (const char c : text) {
    if (plain.find(c) != std::string_view::npos) {
      result += c;
    } else {
      char code[4];
      std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned char>(c));
      result += code;
    }
  }
  return result;
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      int code = 0;
      const char* begin = text.data() + i + 1;
      if (i + 2 >= text.size() || std::from_chars(begin, begin + 2, code, 16).ptr != begin + 2)
        throw Refusal(QT_TRANSLATE_NOOP("core", "The link is damaged near \"%1\"."),
                      {std::string(text.substr(i, 3))});
      result += static_cast<char>(code);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace

bool is_link(std::string_view text) { return text.substr(0, scheme.size()) == scheme; }

std::string link_to(const Exhibit& exhibit, const Settings& settings, std::uint64_t seed) {
  std::string link = std::string(scheme) + exhibit.id;
  char separator = '?';
  const auto add = [&](std::string_view id, std::string_view value) {
    link += separator;
    link += id;
    link += '=';
    link += percent_encoded(value);
    separator = '&';
  };
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (exhibit.parameters[i].kind != Kind::file && !(settings[i] == exhibit.parameters[i].initial))
      add(exhibit.parameters[i].id, print_value(settings[i]));
  if (seed != 1) add("seed", std::to_string(seed));
  return link;
}

Link read_link(std::string_view text, const FindExhibit& find) {
  if (!is_link(text) || text.size() > longest_link)
    throw Refusal(QT_TRANSLATE_NOOP("core", "That is not a link to an exhibit: it would begin with \"%1\"."),
                  {std::string(scheme)});
  text.remove_prefix(scheme.size());
  const auto question = text.find('?');
  std::string_view id = text.substr(0, question);
  while (!id.empty() && id.back() == '/') id.remove_suffix(1);
  const std::string exhibit_id = percent_decoded(id);
  const Exhibit& exhibit = find ? find(exhibit_id) : find_exhibit(exhibit_id);
  Link link{exhibit.id, {}, std::nullopt};
  std::string_view rest = question == std::string_view::npos ? std::string_view{} : text.substr(question + 1);
  while (!rest.empty()) {
    const auto end = rest.find('&');
    const std::string_view pair = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    if (pair.empty()) continue;
    const auto equals = pair.find('=');
    const std::string key = percent_decoded(pair.substr(0, equals));
    const std::string value =
        equals == std::string_view::npos ? std::string{} : percent_decoded(pair.substr(equals + 1));
    if (key == "seed" && exhibit.parameter_index(key) < 0) {
      std::uint64_t seed = 0;
      const auto read = std::from_chars(value.data(), value.data() + value.size(), seed);
      if (read.ec != std::errc{} || read.ptr != value.data() + value.size() || value.empty())
        throw Refusal(QT_TRANSLATE_NOOP("core", "The seed is a whole number from 0, not \"%1\"."), {value});
      link.seed = seed;
    } else {
      // A link comes from anywhere: it must not make the program read files.
      if (exhibit.parameter(key).kind == Kind::file)
        throw Refusal(
            QT_TRANSLATE_NOOP("core", "A link cannot bring a file for \"%1\"; open the file yourself."),
            {key});
      link.edits.push_back(parse_edit(exhibit, key, value));
    }
  }
  return link;
}

}  // namespace lucid
