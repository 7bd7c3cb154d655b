#include "core/value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "core/words.hpp"

namespace lucid {

std::string print_number(double number) {
  if (!std::isfinite(number)) return "null";
  if (number == 0) return "0";
  char buffer[32];
  // Whole numbers as people write them; the shortest form would be 1e+05.
  const bool whole = std::abs(number) < 1e15 && number == std::floor(number);
  const auto end = whole
                       ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(number)).ptr
                       : std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  return {buffer, end};
}

bool read_number(std::string_view text, double& number) {
  const bool signed_plus = !text.empty() && text.front() == '+';
  if (signed_plus) text.remove_prefix(1);
  if (text.empty() || text.front() == '+' || (signed_plus && text.front() == '-')) return false;
  double result = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(result)) return false;
  number = result;
  return true;
}

namespace {

struct Printer {
  std::string operator()(double v) const { return print_number(v); }
  std::string operator()(std::int64_t v) const { return std::to_string(v); }
  std::string operator()(bool v) const { return v ? "true" : "false"; }
  std::string operator()(const std::string& v) const { return v; }
  std::string operator()(const File& v) const { return v.name; }
  std::string operator()(const List& v) const {
    std::string result;
    for (std::size_t i = 0; i < v.numbers.size(); ++i) {
      if (i) result += ',';
      if (!v.names.empty()) result += v.names[i] + '=';
      result += print_number(v.numbers[i]);
    }
    return result;
  }
  std::string operator()(const PointList& v) const {
    std::string result;
    for (const auto& p : v) {
      if (!result.empty()) result += ';';
      result += print_number(p.x) + ':' + print_number(p.y) + ':' + std::to_string(p.label);
    }
    return result;
  }
  std::string operator()(const Grid& v) const {
    std::string result;
    for (int row = 0; row < v.rows; ++row) {
      if (row) result += ';';
      for (int column = 0; column < v.columns; ++column) {
        if (column) result += ',';
        result += print_number(v.cells[static_cast<std::size_t>(row) * v.columns + column]);
      }
    }
    return result;
  }
};

}  // namespace

std::string print_value(const Value& value) { return std::visit(Printer{}, value); }

File read_file(const std::string& path, std::size_t limit) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path file(path);
  const auto status = fs::status(file, error);
  if (!fs::exists(status)) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no file %1."), {path});
  if (fs::is_directory(status))
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is a folder, not a file."), {path});
  const auto size = fs::file_size(file, error);
  if (!error && size > limit)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has %2 MB; at most %3 MB are read."),
                  {path, std::to_string(size >> 20), std::to_string(limit >> 20)});
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 cannot be opened; check that you may read it."), {path},
                  Fault::work);
  // Read at most one byte more than the limit, whatever the size said: pipes and devices have none.
  std::string content;
  char block[1 << 16];
  while (content.size() <= limit && (stream.read(block, sizeof block) || stream.gcount() > 0))
    content.append(block, static_cast<std::size_t>(stream.gcount()));
  if (content.size() > limit)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is larger than the %2 MB that are read."),
                  {path, std::to_string(limit >> 20)});
  if (stream.bad())
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 could not be read to its end."), {path}, Fault::work);
  return {path, std::make_shared<const std::string>(std::move(content))};
}

namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  if (word.size() > 200) return "";
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, word.size() / 2);
  for (const auto& candidate : candidates) {
    std::size_t distance = edit_distance(word, candidate);
    // A beginning is as good as a slip: "backprop".
    if (word.size() >= 3 && candidate.size() > word.size())
      distance =
          std::min(distance, 1 + edit_distance(word, std::string_view(candidate).substr(0, word.size())));
    // Of equally near ones the longest keeps most letters: "tme" is "time" rather than "the".
    if (distance < best_distance || (distance == best_distance && candidate.size() > best.size())) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t start) {
  std::uint64_t hash = start;
  for (const unsigned char byte : bytes) hash = (hash ^ byte) * 0x100000001B3ull;
  return hash;
}

}  // namespace lucid
