#include "core/language/tokens.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "core/value.hpp"
#include "core/words.hpp"

namespace lucid::language {

namespace {

constexpr std::array<const char*, special::count> special_texts = {"<pad>", "<begin>", "<end>", "_",
                                                                   "<unknown>"};
constexpr std::array<std::string_view, 7> speech_verbs = {"said",     "asked",   "cried",    "called",
                                                          "answered", "laughed", "whispered"};

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && !is_space(c)) || c == 0x7F; }

/// Length of the UTF-8 character that begins here; 1 for a byte that begins none.
std::size_t character_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
  if (length > text.size()) return 1;
  for (std::size_t i = 1; i < length; ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 1;
  return length;
}

bool is_mark(std::string_view piece) {
  return piece == "." || piece == "," || piece == "!" || piece == "?" || piece == "”";
}
bool ends_sentence(std::string_view piece) { return piece == "." || piece == "!" || piece == "?"; }

/// For a person: what cannot be shown is replaced, what is long is cut.
std::string shown(std::string_view word) {
  std::string result;
  for (std::size_t i = 0; i < word.size();) {
    const std::size_t length = character_length(word.substr(i));
    const bool broken = length == 1 && (static_cast<unsigned char>(word[i]) >= 0x80 || is_control(word[i]));
    if (result.size() > 40) return result + "…";
    result += broken ? "�" : std::string(word.substr(i, length));
    i += length;
  }
  return result;
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<std::string>& words) {
  tokens.assign(special_texts.begin(), special_texts.end());
  tokens.insert(tokens.end(), words.begin(), words.end());
  for (int id = 0; id < size(); ++id)
    if (!by_lower_case_.emplace(lower_case(tokens[id]), id).second)
      throw std::logic_error("twice in the vocabulary: " + tokens[id]);
}

int Vocabulary::find(std::string_view text) const {
  const bool has_capitals =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto found = has_capitals ? by_lower_case_.find(lower_case(text)) : by_lower_case_.find(text);
  return found == by_lower_case_.end() ? -1 : found->second;
}

int Vocabulary::at(std::string_view text) const {
  const int id = find(text);
  if (id < 0) throw std::logic_error("not in the vocabulary: " + std::string(text));
  return id;
}

std::vector<std::string> Tokenizer::pieces(std::string_view text) const {
  std::vector<std::string> result;
  bool quote_is_open = false;
  for (std::size_t i = 0; i < text.size();) {
    if (is_space(text[i])) {
      if (writing_ == Writing::characters && vocabulary_.find(" ") >= 0) result.emplace_back(" ");
      ++i;
      continue;
    }
    if (writing_ == Writing::characters) {
      const std::size_t length = character_length(text.substr(i));
      result.emplace_back(text.substr(i, length));
      i += length;
      continue;
    }
    if (is_letter(text[i]) || is_digit(text[i])) {
      std::size_t end = i;
      // A word in a foreign script or with accents stays one word, so that it can be named as a whole.
      while (end < text.size()) {
        const auto rest = text.substr(end);
        const std::size_t length = character_length(rest);
        const bool typographic =
            rest.starts_with("“") || rest.starts_with("”") || rest.starts_with("’") || rest.starts_with("…");
        if (!is_letter(text[end]) && !is_digit(text[end]) && (length == 1 || typographic)) break;
        end += length;
      }
      result.emplace_back(text.substr(i, end - i));
      i = end;
      continue;
    }
    const std::size_t length = character_length(text.substr(i));
    std::string piece(text.substr(i, length));
    if (piece == "\"") piece = quote_is_open ? "”" : "“";
    if (piece == "'") piece = "’";
    if (piece == "“") quote_is_open = true;
    if (piece == "”") quote_is_open = false;
    if (static_cast<unsigned char>(piece[0]) >= 0x80 && length > 1 && vocabulary_.find(piece) < 0) {
      // A word that begins with a letter outside ASCII.
      std::size_t end = i + length;
      while (end < text.size() && (is_letter(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
        end += character_length(text.substr(end));
      piece = text.substr(i, end - i);
      i = end;
    } else {
      i += length;
    }
    result.push_back(std::move(piece));
  }
  return result;
}

Encoded Tokenizer::encode(std::string_view text) const {
  Encoded result;
  for (const auto& piece : pieces(text)) {
    int id = vocabulary_.find(piece);
    if (id >= 0 && id < special::count && id != special::mask) id = -1;
    if (id < 0) {
      std::string near;
      if (writing_ == Writing::words) {
        // Among equally near ones, what the word is the beginning of.
        std::vector<std::string> candidates(vocabulary_.tokens.begin() + special::count,
                                            vocabulary_.tokens.end());
        std::stable_partition(candidates.begin(), candidates.end(), [&](const std::string& candidate) {
          return lower_case(candidate).starts_with(lower_case(piece));
        });
        near = nearest(lower_case(piece), candidates);
      }
      result.unknown.push_back({piece, near, result.ids.size()});
      id = special::unknown;
    }
    result.ids.push_back(id);
  }
  return result;
}

std::vector<int> Tokenizer::encode_or_refuse(std::string_view text, std::size_t limit) const {
  if (std::any_of(text.begin(), text.end(), is_control))
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "The text has control characters in it; only words can be read."));
  const auto words = pieces(text);
  if (words.size() > limit)
    throw Refusal(QT_TRANSLATE_NOOP("core", "The text has %1 words and marks; at most %2 can be read."),
                  {std::to_string(words.size()), std::to_string(limit)});
  auto [ids, unknown] = encode(text);
  if (unknown.empty()) return std::move(ids);
  std::string list;
  std::vector<std::string> named;
  for (const auto& [word, near, position] : unknown) {
    const std::string name = "“" + shown(word) + "”" + (near.empty() ? std::string() : " (→ “" + near + "”)");
    if (std::find(named.begin(), named.end(), name) != named.end()) continue;
    if (named.size() == 5) {
      list += " …";
      break;
    }
    list += (named.empty() ? "" : ", ") + name;
    named.push_back(name);
  }
  if (writing_ == Writing::characters)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This model does not know the sign %1."), {list});
  if (unknown.size() == 1 && !unknown[0].nearest.empty())
    throw Refusal(QT_TRANSLATE_NOOP("core", "This model does not know the word “%1”; did you mean “%2”?"),
                  {shown(unknown[0].word), unknown[0].nearest});
  throw Refusal(QT_TRANSLATE_NOOP("core", "This model does not know these words: %1."), {list});
}

std::string Tokenizer::decode(std::span<const int> ids) const {
  std::string result;
  bool capital = true, after_quoted_end = false, close_to_next = true;
  for (const int id : ids) {
    if (id == special::pad || id == special::begin || id == special::end) continue;
    std::string piece = vocabulary_.tokens[id >= 0 && id < vocabulary_.size() ? id : special::unknown];
    if (writing_ == Writing::characters) {
      result += piece;
      continue;
    }
    if (!is_mark(piece) && piece != "’" && !close_to_next) result += ' ';
    close_to_next = piece == "“" || piece == "’";
    const bool is_verb_of_speech =
        after_quoted_end && std::find(speech_verbs.begin(), speech_verbs.end(), piece) != speech_verbs.end();
    if (capital && !is_verb_of_speech && is_letter(piece[0])) piece[0] &= static_cast<char>(~0x20);
    result += piece;
    after_quoted_end = capital && piece == "”";
    capital = ends_sentence(piece) || piece == "“" || (capital && piece == "”");
  }
  return result;
}

}  // namespace lucid::language
