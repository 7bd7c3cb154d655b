// Values of parameters and arguments: the few kinds that exist, and how each reads and prints as text.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lucid {

/// Numbers in order, each with a name or none ("8,8" or "a=1.5,b=-2").
struct List {
  std::vector<double> numbers;
  std::vector<std::string> names;  ///< empty, or as many as numbers
  bool operator==(const List&) const = default;
};

struct LabelledPoint {
  double x = 0, y = 0;
  int label = 0;
  bool operator==(const LabelledPoint&) const = default;
};
using PointList = std::vector<LabelledPoint>;

struct Grid {
  int rows = 0, columns = 0;
  std::vector<double> cells;  ///< row after row
  bool operator==(const Grid&) const = default;
};

/// A file that was brought in: its content, read once, so that a saved run holds what it used.
struct File {
  std::string name;                            ///< as a person would name it; empty: no file
  std::shared_ptr<const std::string> content;  ///< shared by every copy of the value
  bool empty() const { return !content; }
  bool operator==(const File& other) const {
    return name == other.name &&
           (content == other.content || (content && other.content && *content == *other.content));
  }
};

/// real, integer, flag, choice or text, file, list, points, grid.
using Value = std::variant<double, std::int64_t, bool, std::string, File, List, PointList, Grid>;

/// Shortest text that reads back to the same double; "null" for what is not finite.
std::string print_number(double number);
/// The whole of `text` as a finite number with a decimal point; false if it is none.
bool read_number(std::string_view text, double& number);

std::string print_value(const Value& value);

/// Reads a file from outside, at most `limit` bytes. Throws Refusal with one sentence: not there, a folder,
/// no permission, too large.
File read_file(const std::string& path, std::size_t limit = 64u << 20);

/// The candidate nearest to `word` by edit distance, or "" if none is near enough to be meant.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// FNV-1a over bytes: names states and files, protects nothing.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t start = 0xCBF29CE484222325ull);

}  // namespace lucid
