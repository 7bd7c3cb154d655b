// The path data of SVG as points.
#include <cctype>
#include <charconv>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"

namespace lucid::wireless {

namespace {

struct Reader {
  std::string_view rest;
  const std::string& name;

  void skip() {
    while (!rest.empty() && (std::isspace(static_cast<unsigned char>(rest.front())) || rest.front() == ','))
      rest.remove_prefix(1);
  }
  bool number_follows() {
    skip();
    return !rest.empty() && (std::isdigit(static_cast<unsigned char>(rest.front())) || rest.front() == '-' ||
                             rest.front() == '+' || rest.front() == '.');
  }
  [[noreturn]] void refuse() const {
    throw Refusal(QT_TRANSLATE_NOOP("core", "The path in %1 cannot be read from “%2” on."),
                  {name, std::string(rest.substr(0, 16))});
  }
  double number() {
    skip();
    if (!rest.empty() && rest.front() == '+') rest.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (problem != std::errc() || !std::isfinite(value)) refuse();
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return value;
  }
  /// Flags of an arc may stand without a space between them.
  bool flag() {
    skip();
    if (rest.empty() || (rest.front() != '0' && rest.front() != '1')) refuse();
    const bool set = rest.front() == '1';
    rest.remove_prefix(1);
    return set;
  }
};

struct Pen {
  Polyline line;
  const std::string& name;
  Vector3 here, start;

  void to(Vector3 p) {
    here = p;
    if (line.size() > 0 && line.point(line.size() - 1) == p) return;
    if (line.size() == most_coil_points)
      throw Refusal(QT_TRANSLATE_NOOP("core", "%1 has more than %2 points. Thin it out."),
                    {name, std::to_string(most_coil_points)});
    line.add(p);
  }
  void cubic(Vector3 a, Vector3 b, Vector3 end) {
    const Vector3 from = here;
    constexpr int pieces = 24;
    for (int i = 1; i <= pieces; ++i) {
      const double t = static_cast<double>(i) / pieces, u = 1 - t;
      to(u * u * u * from + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * end);
    }
    here = end;
  }
  void arc(double rx, double ry, double turn, bool large, bool sweep, Vector3 end) {
    const Vector3 from = here;
    rx = std::abs(rx), ry = std::abs(ry);
    if (from == end) return;
    if (rx == 0 || ry == 0) return to(end);
    // SVG 1.1, appendix F.6: from end points to centre.
    const double c = std::cos(turn * pi / 180), s = std::sin(turn * pi / 180);
    const Vector3 half = 0.5 * (from - end);
    const double x = c * half.x + s * half.y, y = -s * half.x + c * half.y;
    const double lack = x * x / (rx * rx) + y * y / (ry * ry);
    if (lack > 1) rx *= std::sqrt(lack), ry *= std::sqrt(lack);
    const double below = rx * rx * y * y + ry * ry * x * x;
    double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below));
    if (large == sweep) root = -root;
    const double cx = root * rx * y / ry, cy = -root * ry * x / rx;
    const Vector3 centre = Vector3{c * cx - s * cy, s * cx + c * cy, 0} + 0.5 * (from + end);
    const double begin = std::atan2((y - cy) / ry, (x - cx) / rx);
    double sweep_angle = std::atan2((-y - cy) / ry, (-x - cx) / rx) - begin;
    if (sweep && sweep_angle < 0) sweep_angle += 2 * pi;
    if (!sweep && sweep_angle > 0) sweep_angle -= 2 * pi;
    const int pieces = std::max(2, static_cast<int>(std::ceil(std::abs(sweep_angle) / (5 * pi / 180))));
    for (int i = 1; i < pieces; ++i) {
      const double angle = begin + sweep_angle * i / pieces;
      to(centre + Vector3{c * rx * std::cos(angle) - s * ry * std::sin(angle),
                          s * rx * std::cos(angle) + c * ry * std::sin(angle), 0});
    }
    to(end);
  }
};

}  // namespace

Polyline read_svg_path(std::string_view data, const std::string& name) {
  Reader in{data, name};
  Pen pen{{}, name, {}, {}};
  char command = 0, before = 0;
  Vector3 handle;
  for (;;) {
    in.skip();
    if (in.rest.empty()) break;
    if (std::isalpha(static_cast<unsigned char>(in.rest.front()))) {
      command = in.rest.front();
      in.rest.remove_prefix(1);
    } else if (command == 0 || !in.number_follows() || std::toupper(command) == 'Z') {
      in.refuse();
    }
    const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
    const char kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command)));
    const Vector3 base = relative ? pen.here : Vector3{};
    const auto point = [&] {
      const double x = in.number(), y = in.number();
      return base + Vector3{x, y, 0};
    };
    if (pen.line.size() == 0 && kind != 'M') in.refuse();
    switch (kind) {
      case 'M':
        if (pen.line.size() > 0)
          throw Refusal(
              QT_TRANSLATE_NOOP("core", "The path in %1 is in more than one piece; a coil is one wire."),
              {name});
        pen.to(point());
        pen.start = pen.here;
        command = relative ? 'l' : 'L';
        break;
      case 'L': pen.to(point()); break;
      case 'H': pen.to({base.x + in.number(), pen.here.y, 0}); break;
      case 'V': pen.to({pen.here.x, base.y + in.number(), 0}); break;
      case 'C':
      case 'S': {
        const bool smooth = before == 'C' || before == 'S';
        const Vector3 a = kind == 'C' ? point() : smooth ? 2 * pen.here - handle : pen.here;
        const Vector3 b = point(), end = point();
        pen.cubic(a, b, end);
        handle = b;
        break;
      }
      case 'Q':
      case 'T': {
        const bool smooth = before == 'Q' || before == 'T';
        const Vector3 a = kind == 'Q' ? point() : smooth ? 2 * pen.here - handle : pen.here;
        const Vector3 end = point(), from = pen.here;
        pen.cubic((1.0 / 3) * (from + 2 * a), (1.0 / 3) * (end + 2 * a), end);
        handle = a;
        break;
      }
      case 'A': {
        const double rx = in.number(), ry = in.number(), turn = in.number();
        const bool large = in.flag(), sweep = in.flag();
        pen.arc(rx, ry, turn, large, sweep, point());
        break;
      }
      case 'Z': pen.to(pen.start); break;
      default: in.refuse();
    }
    before = kind;
  }
  return pen.line;
}

}  // namespace lucid::wireless
