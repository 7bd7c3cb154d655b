// Generators of points, and the reader of point files.
#include "core/exhibits/backpropagation/datasets.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace lucid::backpropagation {

namespace {

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

/// What a person can read of a field: short, without control characters.
std::string shown(std::string_view field) {
  std::string result;
  for (const char c : field.substr(0, 24)) result += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
  // A character that was cut in two goes altogether.
  if (field.size() > 24) {
    while (!result.empty() && (static_cast<unsigned char>(result.back()) & 0xC0) == 0x80) result.pop_back();
    if (!result.empty() && (static_cast<unsigned char>(result.back()) & 0x80)) result.pop_back();
    result += "…";
  }
  return result;
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const unsigned char c = static_cast<unsigned char>(text[i]);
    if (c == 0) return false;
    const std::size_t size = c < 0x80 ? 1 : c >= 0xF5 ? 0 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 0;
    if (size == 0 || i + size > text.size()) return false;
    for (std::size_t k = 1; k < size; ++k) {
      if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) return false;
    }
    i += size;
  }
  return true;
}

struct Line {
  int number = 0;
  std::string_view text;
};

/// Lines that are not blank; \n, \r\n and a lone \r end a line.
std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\r\n");
    ++number;
    const std::string_view line = trimmed(text.substr(0, end));
    if (!line.empty()) lines.push_back({number, line});
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
  }
  return lines;
}

char separator_of(std::string_view line) {
  for (const char candidate : {';', '\t', ','}) {
    if (line.find(candidate) != std::string_view::npos) return candidate;
  }
  return ' ';
}

std::vector<std::string_view> fields_of(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  std::size_t start = 0;
  bool quoted = false;
  const auto add = [&](std::size_t end) {
    std::string_view field = trimmed(line.substr(start, end - start));
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
      field = field.substr(1, field.size() - 2);
    if (separator != ' ' || !field.empty()) fields.push_back(field);
    start = end + 1;
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == separator && !quoted) add(i);
  }
  add(line.size());
  return fields;
}

std::optional<double> number_of(std::string_view field, bool decimal_comma) {
  std::string text(trimmed(field));
  if (decimal_comma && std::count(text.begin(), text.end(), ',') == 1 &&
      text.find('.') == std::string::npos) {
    std::replace(text.begin(), text.end(), ',', '.');
  }
  if (!text.empty() && text.front() == '+') text.erase(0, 1);
  double value = 0;
  if (!read_number(text, value)) return std::nullopt;
  return value;
}

Axis axis_over(const PointList& points, double LabelledPoint::*coordinate) {
  double low = points.front().*coordinate, high = low;
  for (const LabelledPoint& point : points) {
    low = std::min(low, point.*coordinate);
    high = std::max(high, point.*coordinate);
  }
  // Halves first: the range of two huge numbers of opposite sign would overflow.
  Axis axis{low / 2 + high / 2, high / 2 - low / 2};
  if (!(axis.half_range > 0)) axis.half_range = 1;
  return axis;
}

}  // namespace

Dataset generate(DatasetKind kind, double noise, Random random) {
  Dataset data;
  if (kind == DatasetKind::own) return data;
  constexpr double pi = std::numbers::pi;
  for (int i = 0; i < generated_points; ++i) {
    LabelledPoint point;
    point.label = i % 2;
    switch (kind) {
      case DatasetKind::spiral: {
        const double t = std::sqrt(random.uniform());
        const double angle = 1.25 * 2 * pi * t + pi * point.label;
        point.x = t * std::sin(angle);
        point.y = t * std::cos(angle);
        break;
      }
      case DatasetKind::moons: {
        const double angle = pi * random.uniform();
        const double side = point.label == 0 ? 1 : -1;
        point.x = 0.6 * side * std::cos(angle) - 0.3 * side;
        point.y = 0.6 * side * std::sin(angle) - 0.15 * side;
        break;
      }
      case DatasetKind::xor_: {
        // A lane between the quarters, so that there is a border to find.
        const double x = random.uniform(0.08, 1), y = random.uniform(0.08, 1);
        point.x = random.below(2) ? x : -x;
        point.y = (point.x > 0) == (point.label == 1) ? y : -y;
        break;
      }
      default: {
        const double angle = 2 * pi * random.uniform();
        const double radius = point.label == 0 ? 0.9 : 0.4;
        point.x = radius * std::cos(angle);
        point.y = radius * std::sin(angle);
        break;
      }
    }
    point.x += noise * random.normal();
    point.y += noise * random.normal();
    data.learn.push_back(point);
  }
  hold_out(data, random.stream(1));
  return data;
}

void hold_out(Dataset& data, Random random) {
  PointList all = data.learn;
  all.insert(all.end(), data.held_out.begin(), data.held_out.end());
  random.shuffle(all);
  const std::size_t kept_back = (all.size() + 2) / 5;
  data.held_out.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept_back));
  data.learn.assign(all.begin() + static_cast<std::ptrdiff_t>(kept_back), all.end());
}

Dataset read_points(std::string_view text, const std::string& file_name, Random random) {
  if (text.size() > most_bytes) {
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "“%1” is larger than %2 MB, which is too much for points on a plane."),
        {file_name, std::to_string(most_bytes >> 20)});
  }
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (!is_utf8(text)) {
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "“%1” is not a text file in UTF-8: x, y and a label per line are needed."),
        {file_name});
  }
  std::vector<Line> lines = lines_of(text);
  if (lines.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” is empty."), {file_name});

  const char separator = separator_of(lines.back().text);
  const bool decimal_comma = separator != ',';
  const auto first = fields_of(lines.front().text, separator_of(lines.front().text));
  const bool header = first.size() >= 2 && !number_of(first[0], true) && !number_of(first[1], true);
  if (header) lines.erase(lines.begin());
  if (lines.empty()) {
    throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” has a header and no points."), {file_name});
  }
  if (lines.size() > most_rows) {
    throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” has %2 lines; at most %3 points are taken."),
                  {file_name, std::to_string(lines.size()), std::to_string(most_rows)});
  }

  Dataset data;
  std::vector<std::string> labels;
  for (const Line& line : lines) {
    const auto fields = fields_of(line.text, separator);
    const std::string number = std::to_string(line.number);
    if (fields.size() != 3) {
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "Line %1 of “%2” does not have three columns (x, y, label) but %3."),
          {number, file_name, std::to_string(fields.size())});
    }
    LabelledPoint point;
    for (int column = 0; column < 2; ++column) {
      const std::string_view field = fields[static_cast<std::size_t>(column)];
      const auto value = number_of(field, decimal_comma);
      if (!value) {
        throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” in line %2 of “%3” is not a finite number."),
                      {shown(field), number, file_name});
      }
      (column == 0 ? point.x : point.y) = *value;
    }
    if (fields[2].empty()) {
      throw Refusal(QT_TRANSLATE_NOOP("core", "The label in line %1 of “%2” is missing."),
                    {number, file_name});
    }
    labels.push_back(shown(fields[2]));
    data.learn.push_back(point);
  }

  data.class_names = labels;
  std::sort(data.class_names.begin(), data.class_names.end(), [](const std::string& a, const std::string& b) {
    const auto x = number_of(a, true), y = number_of(b, true);
    if (x.has_value() != y.has_value()) return x.has_value();
    return x && *x != *y ? *x < *y : a < b;
  });
  data.class_names.erase(std::unique(data.class_names.begin(), data.class_names.end()),
                         data.class_names.end());
  data.classes = static_cast<int>(data.class_names.size());
  if (data.classes < 2) {
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "All points of “%1” have the label “%2”: two kinds at least are needed."),
        {file_name, data.class_names.front()});
  }
  if (data.classes > most_classes) {
    throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” has %2 different labels; at most %3 are taken."),
                  {file_name, std::to_string(data.classes), std::to_string(most_classes)});
  }
  std::map<std::string, int> index;
  for (int i = 0; i < data.classes; ++i) index[data.class_names[static_cast<std::size_t>(i)]] = i;
  data.x = axis_over(data.learn, &LabelledPoint::x);
  data.y = axis_over(data.learn, &LabelledPoint::y);
  for (std::size_t i = 0; i < data.learn.size(); ++i) {
    LabelledPoint& point = data.learn[i];
    point.label = index[labels[i]];
    point.x = data.x.scaled(point.x);
    point.y = data.y.scaled(point.y);
  }
  hold_out(data, random.stream(1));
  return data;
}

}  // namespace lucid::backpropagation
