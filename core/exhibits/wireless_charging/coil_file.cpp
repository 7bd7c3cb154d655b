// Coils from files that people bring.
#include "core/exhibits/wireless_charging/coil_file.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

#include "core/value.hpp"

namespace lucid::wireless {

namespace {

constexpr double inch = 0.0254;

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\r')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

std::string shortened(std::string_view s) {
  if (s.size() <= 24) return std::string(s);
  std::size_t cut = 24;
  while (cut > 0 && (static_cast<unsigned char>(s[cut]) & 0xC0) == 0x80) --cut;
  return std::string(s.substr(0, cut)) + "…";
}

/// Millimetres with at most four digits, for a sentence.
std::string in_mm(double metres) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", metres * 1e3);
  return text;
}

std::vector<std::string_view> columns_of(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  if (separator == ' ') {
    while (!(line = trimmed(line)).empty()) {
      const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
      cells.push_back(line.substr(0, end));
      line.remove_prefix(end);
    }
    return cells;
  }
  for (;;) {
    const std::size_t end = line.find(separator);
    cells.push_back(trimmed(line.substr(0, end)));
    if (end == std::string_view::npos) break;
    line.remove_prefix(end + 1);
  }
  while (cells.size() > 2 && cells.back().empty()) cells.pop_back();
  return cells;
}

enum class Cell { number, not_finite, words };

Cell read_cell(std::string_view cell, bool decimal_comma, double& value) {
  std::string text(cell);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  if (decimal_comma) std::replace(text.begin(), text.end(), ',', '.');
  if (!text.empty() && text.front() == '+') text.erase(0, 1);
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || end != text.data() + text.size()) return Cell::words;
  if (problem == std::errc::result_out_of_range || !std::isfinite(value)) return Cell::not_finite;
  return problem == std::errc() ? Cell::number : Cell::words;
}

/// Metres per number as a heading names them; 0 if it names no unit.
double unit_of(const std::vector<std::string_view>& heading) {
  std::string first(heading.empty() ? std::string_view() : heading[0]);
  for (char& c : first) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const auto ends = [&](std::string_view unit) {
    std::string bare = first;
    while (!bare.empty() && (bare.back() == ')' || bare.back() == ']' || bare.back() == '"')) bare.pop_back();
    if (bare.size() <= unit.size() || bare.substr(bare.size() - unit.size()) != unit) return false;
    const char before = bare[bare.size() - unit.size() - 1];
    return !std::isalpha(static_cast<unsigned char>(before));
  };
  if (ends("mm")) return 1e-3;
  if (ends("cm")) return 1e-2;
  if (ends("in") || ends("inch") || ends("inches")) return inch;
  if (ends("m")) return 1;
  return 0;
}

struct Box {
  Vector3 low{1e300, 1e300, 1e300}, high{-1e300, -1e300, -1e300};
  double width() const { return std::max({high.x - low.x, high.y - low.y, high.z - low.z}); }
};

Box box_of(const Polyline& line) {
  Box box;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const Vector3 p = line.point(i);
    box.low = {std::min(box.low.x, p.x), std::min(box.low.y, p.y), std::min(box.low.z, p.z)};
    box.high = {std::max(box.high.x, p.x), std::max(box.high.y, p.y), std::max(box.high.z, p.z)};
  }
  return box;
}

Polyline read_csv(std::string_view content, const std::string& name, bool& unit_known) {
  const auto lines = static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n'));
  const bool old_mac = lines == 0;
  const char end_of_line = old_mac ? '\r' : '\n';
  const auto rows = static_cast<std::size_t>(std::count(content.begin(), content.end(), end_of_line)) + 1;
  if (rows > most_coil_points + 1000)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has about %2 points; at most %3 are read. Thin it out."),
                  {name, std::to_string(rows - 1), std::to_string(most_coil_points)});
  char separator = ',';
  if (content.find(';') != std::string_view::npos)
    separator = ';';
  else if (content.find(',') == std::string_view::npos)
    separator = content.find('\t') != std::string_view::npos ? '\t' : ' ';
  else if (content.find('\t') != std::string_view::npos)
    separator = '\t';
  const bool decimal_comma = separator == ';' || separator == '\t';

  Polyline line;
  double unit = 1e-3;
  std::size_t number = 0, columns = 0;
  std::size_t before = 0;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find(end_of_line), content.size());
    const std::string_view text = trimmed(content.substr(0, end));
    content.remove_prefix(std::min(end + 1, content.size()));
    ++number;
    if (text.empty() || text.front() == '#') continue;
    const auto cells = columns_of(text, separator);
    double value[3] = {0, 0, 0};
    if (columns == 0) {
      double ignored = 0;
      if (std::all_of(cells.begin(), cells.end(),
                      [&](auto c) { return read_cell(c, decimal_comma, ignored) == Cell::words; })) {
        columns = cells.size();
        if (const double named = unit_of(cells); named > 0) unit = named, unit_known = true;
        if (columns == 2 || columns == 3) continue;
      }
      columns = cells.size();
    }
    if (cells.size() < 2 || cells.size() > 3)
      throw Refusal(QT_TRANSLATE_NOOP("core", "Line %1 of %2 has %3 columns; x, y, z in mm are needed."),
                    {std::to_string(number), name, std::to_string(cells.size())});
    if (cells.size() != columns)
      throw Refusal(QT_TRANSLATE_NOOP("core", "Line %1 of %2 has %3 columns where the others have %4."),
                    {std::to_string(number), name, std::to_string(cells.size()), std::to_string(columns)});
    for (std::size_t c = 0; c < cells.size(); ++c) switch (read_cell(cells[c], decimal_comma, value[c])) {
        case Cell::number: break;
        case Cell::not_finite:
          throw Refusal(QT_TRANSLATE_NOOP("core", "Line %1 of %2: “%3” is not a finite number."),
                        {std::to_string(number), name, shortened(cells[c])});
        case Cell::words:
          throw Refusal(QT_TRANSLATE_NOOP("core", "Line %1 of %2: “%3” is not a number."),
                        {std::to_string(number), name, shortened(cells[c])});
      }
    const Vector3 p{unit * value[0], unit * value[1], unit * value[2]};
    if (line.size() > 0 && line.point(line.size() - 1) == p)
      throw Refusal(QT_TRANSLATE_NOOP("core", "Lines %1 and %2 of %3 are the same point."),
                    {std::to_string(before), std::to_string(number), name});
    if (line.size() == most_coil_points)
      throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has more than %2 points. Thin it out."),
                    {name, std::to_string(most_coil_points)});
    line.add(p);
    before = number;
  }
  return line;
}

/// The value of an attribute of the first tag that begins with `tag`, or nothing.
std::string_view attribute(std::string_view content, std::string_view tag, std::string_view key) {
  std::size_t from = content.find(tag);
  while (from != std::string_view::npos) {
    const std::size_t end = std::min(content.find('>', from), content.size());
    const std::string_view inside = content.substr(from, end - from);
    for (std::size_t at = inside.find(key); at != std::string_view::npos; at = inside.find(key, at + 1)) {
      const bool whole = at > 0 && std::isspace(static_cast<unsigned char>(inside[at - 1]));
      std::string_view rest = trimmed(inside.substr(at + key.size()));
      if (!whole || rest.empty() || rest.front() != '=') continue;
      rest.remove_prefix(1);
      while (!rest.empty() && std::isspace(static_cast<unsigned char>(rest.front()))) rest.remove_prefix(1);
      if (rest.empty() || (rest.front() != '"' && rest.front() != '\'')) continue;
      const std::size_t close = rest.find(rest.front(), 1);
      if (close != std::string_view::npos) return rest.substr(1, close - 1);
    }
    from = content.find(tag, end);
  }
  return {};
}

/// "44mm" → metres; 0 where there is no length with a unit.
double svg_length(std::string_view text) {
  double value = 0;
  text = trimmed(text);
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc()) return 0;
  const std::string_view unit =
      trimmed(std::string_view(end, static_cast<std::size_t>(text.data() + text.size() - end)));
  if (unit == "mm") return value * 1e-3;
  if (unit == "cm") return value * 1e-2;
  if (unit == "in") return value * inch;
  if (unit == "pt") return value * inch / 72;
  if (unit == "px") return value * inch / 96;
  return 0;
}

Polyline read_svg(std::string_view content, const std::string& name, bool& unit_known) {
  if (content.find("transform=") != std::string_view::npos)
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "%1 uses “transform”; save the drawing with its transforms applied."),
        {name});
  const std::string_view data = attribute(content, "<path", "d");
  if (data.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has no path in it."), {name});
  Polyline drawn = read_svg_path(data, name);
  double unit = 1e-3;
  const double width = svg_length(attribute(content, "<svg", "width"));
  const std::string_view view = attribute(content, "<svg", "viewBox");
  if (width > 0 && !view.empty()) {
    std::string numbers(view);
    std::replace(numbers.begin(), numbers.end(), ',', ' ');
    const auto cells = columns_of(numbers, ' ');
    double wide = 0;
    if (cells.size() == 4 && read_cell(cells[2], false, wide) == Cell::number && wide > 0)
      unit = width / wide, unit_known = true;
  }
  for (std::size_t i = 0; i < drawn.size(); ++i) drawn.x[i] *= unit, drawn.y[i] *= -unit;
  return drawn;
}

double segment_distance(Vector3 p1, Vector3 q1, Vector3 p2, Vector3 q2, Vector3& where) {
  // Closest points of two segments, after Ericson, Real-Time Collision Detection, 5.1.9.
  const Vector3 d1 = q1 - p1, d2 = q2 - p2, r = p1 - p2;
  const double a = dot(d1, d1), e = dot(d2, d2), f = dot(d2, r), c = dot(d1, r), b = dot(d1, d2);
  const double base = a * e - b * b;
  double s = base > 1e-14 * a * e ? std::clamp((b * f - c * e) / base, 0.0, 1.0) : 0.0;
  double t = (b * s + f) / e;
  if (t < 0)
    t = 0, s = std::clamp(-c / a, 0.0, 1.0);
  else if (t > 1)
    t = 1, s = std::clamp((b - c) / a, 0.0, 1.0);
  where = p1 + s * d1;
  return length(where - (p2 + t * d2));
}

}  // namespace

void refuse_crossings(const Polyline& line, const std::string& name) {
  const std::size_t n = line.segments();
  constexpr double touch = 1e-9;
  struct Span {
    double low, high;
    std::size_t index;
  };
  std::vector<Span> spans(n);
  for (std::size_t i = 0; i < n; ++i)
    spans[i] = {std::min(line.x[i], line.x[i + 1]), std::max(line.x[i], line.x[i + 1]), i};
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.low != b.low ? a.low < b.low : a.index < b.index; });
  const bool closed = length(line.point(0) - line.point(n)) < touch;
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = i + 1; j < n && spans[j].low <= spans[i].high + touch; ++j) {
      const std::size_t a = std::min(spans[i].index, spans[j].index),
                        b = std::max(spans[i].index, spans[j].index);
      const auto apart = [&](const std::vector<double>& v) {
        return std::min(v[a], v[a + 1]) > std::max(v[b], v[b + 1]) + touch ||
               std::min(v[b], v[b + 1]) > std::max(v[a], v[a + 1]) + touch;
      };
      if (apart(line.y) || apart(line.z)) continue;
      const Vector3 p = line.point(a), q = line.point(a + 1), r = line.point(b), s = line.point(b + 1);
      Vector3 where;
      if (b == a + 1 || (closed && a == 0 && b == n - 1)) {
        // Neighbours share a point; they cross only by turning straight back.
        const Vector3 u = b == a + 1 ? q - p : p - q, v = b == a + 1 ? s - r : r - s;
        if (dot(u, v) > 0 || length(cross(u, v)) > 1e-9 * length(u) * length(v)) continue;
        where = b == a + 1 ? q : p;
      } else if (segment_distance(p, q, r, s, where) > touch) {
        continue;
      }
      throw Refusal(QT_TRANSLATE_NOOP("core",
                                      "The wire in %1 meets itself at (%2, %3, %4) mm, segments %5 and %6; "
                                      "lift one of them there."),
                    {name, in_mm(where.x), in_mm(where.y), in_mm(where.z), std::to_string(a + 1),
                     std::to_string(b + 1)});
    }
}

Polyline read_coil(std::string_view content, const std::string& name) {
  if (content.substr(0, 3) == "\xEF\xBB\xBF") content.remove_prefix(3);
  if (content.find_first_not_of(" \t\r\n") == std::string_view::npos)
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 is empty."), {name});
  const std::string_view head = content.substr(0, 4096);
  if (std::any_of(head.begin(), head.end(),
                  [](char c) { return c >= 0 && c < 32 && c != '\n' && c != '\r' && c != '\t'; }))
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "%1 is not text: a CSV with x, y, z in mm or an SVG drawing is needed."),
        {name});
  bool unit_known = false;
  const bool drawing = content[content.find_first_not_of(" \t\r\n")] == '<';
  Polyline line = drawing ? read_svg(content, name, unit_known) : read_csv(content, name, unit_known);
  if (line.size() < 2)
    throw Refusal(line.size() == 1
                      ? QT_TRANSLATE_NOOP("core", "%1 has one point only; a wire needs two or more.")
                      : QT_TRANSLATE_NOOP("core", "%1 has no points in it."),
                  {name});
  const Box box = box_of(line);
  if (!(box.width() < 100))
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "The coil in %1 would be %2 mm wide; at most 100 000 mm make sense here."),
        {name, in_mm(box.width())});
  if (!unit_known && box.width() < 6e-3)
    throw Refusal(
        QT_TRANSLATE_NOOP("core",
                          "The coil in %1 would be only %2 mm wide: are its numbers inches? Say so in its "
                          "first line, with x_in,y_in,z_in or x_mm,y_mm,z_mm."),
        {name, in_mm(box.width())});
  for (std::size_t i = 0; i < line.segments(); ++i)
    if (length(line.point(i + 1) - line.point(i)) < 1e-9)
      throw Refusal(QT_TRANSLATE_NOOP("core", "Points %1 and %2 of %3 are at the same place."),
                    {std::to_string(i + 1), std::to_string(i + 2), name});
  refuse_crossings(line, name);
  // Last, so that the sentences above name the places of the file.
  const Vector3 middle = 0.5 * (box.low + box.high);
  for (std::size_t i = 0; i < line.size(); ++i)
    line.x[i] -= middle.x, line.y[i] -= middle.y, line.z[i] -= middle.z;
  return line;
}

std::string coil_csv(const Polyline& line) {
  std::string text = "x_mm,y_mm,z_mm\n";
  const auto rounded = [](double metres) { return print_number(std::round(metres * 1e9) * 1e-6 + 0.0); };
  for (std::size_t i = 0; i < line.size(); ++i)
    text += rounded(line.x[i]) + ',' + rounded(line.y[i]) + ',' + rounded(line.z[i]) + '\n';
  return text;
}

}  // namespace lucid::wireless
