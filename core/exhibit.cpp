#include "core/exhibit.hpp"

#include <algorithm>
#include <cmath>

#include "core/model.hpp"

namespace lucid {

namespace {

template <class Declared>
const Declared& find(const std::vector<Declared>& declared, std::string_view id, const char* unknown,
                     const char* unknown_but_near) {
  for (const auto& item : declared)
    if (item.id == id) return item;
  std::vector<std::string> ids;
  for (const auto& item : declared) ids.push_back(item.id);
  const std::string near = nearest(id, ids);
  if (near.empty()) throw Refusal(unknown, {std::string(id)});
  throw Refusal(unknown_but_near, {std::string(id), near});
}

template <class Declared>
int index_of(const std::vector<Declared>& declared, std::string_view id) {
  for (std::size_t i = 0; i < declared.size(); ++i)
    if (declared[i].id == id) return static_cast<int>(i);
  return -1;
}

}  // namespace

const Parameter& Exhibit::parameter(std::string_view wanted) const {
  return find(parameters, wanted, QT_TRANSLATE_NOOP("core", "There is no parameter \"%1\"."),
              QT_TRANSLATE_NOOP("core", "There is no parameter \"%1\"; did you mean \"%2\"?"));
}

const Action& Exhibit::action(std::string_view wanted) const {
  return find(actions, wanted, QT_TRANSLATE_NOOP("core", "There is no action \"%1\"."),
              QT_TRANSLATE_NOOP("core", "There is no action \"%1\"; did you mean \"%2\"?"));
}

const Preset& Exhibit::preset(std::string_view wanted) const {
  return find(presets, wanted, QT_TRANSLATE_NOOP("core", "There is no preset \"%1\"."),
              QT_TRANSLATE_NOOP("core", "There is no preset \"%1\"; did you mean \"%2\"?"));
}

int Exhibit::readout_index(std::string_view wanted) const { return index_of(readouts, wanted); }
int Exhibit::series_index(std::string_view wanted) const { return index_of(series, wanted); }
int Exhibit::parameter_index(std::string_view wanted) const { return index_of(parameters, wanted); }

CheckResult run_check(const Check& check) {
  CheckResult result{&check, check.compute(), false};
  const double allowed = check.relative ? check.tolerance * std::abs(check.expected) : check.tolerance;
  result.passed = std::isfinite(result.got) && std::abs(result.got - check.expected) <= allowed;
  return result;
}

std::string allowed(const Parameter& p) {
  const std::string unit = p.unit.empty() ? "" : " " + p.unit;
  switch (p.kind) {
    case Kind::flag: return "true, false";
    case Kind::choice: {
      std::string ids;
      for (const auto& c : p.choices) ids += (ids.empty() ? "" : ", ") + c.id;
      return ids;
    }
    default: break;
  }
  if (std::isfinite(p.minimum) && std::isfinite(p.maximum))
    return print_number(p.minimum) + " … " + print_number(p.maximum) + unit;
  if (std::isfinite(p.minimum)) return "≥ " + print_number(p.minimum) + unit;
  if (std::isfinite(p.maximum)) return "≤ " + print_number(p.maximum) + unit;
  return "";
}

namespace {

std::optional<Message> why_not_number(const Parameter& p, double number) {
  if (std::isfinite(number) && number >= p.minimum && number <= p.maximum) return std::nullopt;
  return Message{QT_TRANSLATE_NOOP("core", "%1 = %2 is out of range; allowed is %3."),
                 {p.id, std::isfinite(number) ? print_number(number) : std::to_string(number), allowed(p)}};
}

std::optional<Message> why_not_many(const Parameter& p, std::size_t items) {
  if (items <= p.most_items) return std::nullopt;
  return Message{QT_TRANSLATE_NOOP("core", "%1 has %2 entries; at most %3 are allowed."),
                 {p.id, std::to_string(items), std::to_string(p.most_items)}};
}

Message wrong_kind(const Parameter& p) {
  return {QT_TRANSLATE_NOOP("core", "%1 cannot take a value of this kind."), {p.id}};
}

std::optional<Message> why_not_by_kind(const Parameter& p, const Value& value) {
  switch (p.kind) {
    case Kind::real:
      if (const auto* v = std::get_if<double>(&value)) return why_not_number(p, *v);
      break;
    case Kind::integer:
      if (const auto* v = std::get_if<std::int64_t>(&value))
        return why_not_number(p, static_cast<double>(*v));
      break;
    case Kind::flag:
      if (std::holds_alternative<bool>(value)) return std::nullopt;
      break;
    case Kind::choice:
      if (const auto* v = std::get_if<std::string>(&value)) {
        for (const auto& c : p.choices)
          if (c.id == *v) return std::nullopt;
        std::vector<std::string> ids;
        for (const auto& c : p.choices) ids.push_back(c.id);
        return Message{QT_TRANSLATE_NOOP("core", "%1 cannot be \"%2\"; allowed is %3."),
                       {p.id, *v, allowed(p)}};
      }
      break;
    case Kind::text:
      if (const auto* v = std::get_if<std::string>(&value)) {
        if (v->size() <= p.most_items) return std::nullopt;
        return Message{QT_TRANSLATE_NOOP("core", "%1 has %2 characters; at most %3 are allowed."),
                       {p.id, std::to_string(v->size()), std::to_string(p.most_items)}};
      }
      break;
    case Kind::file:
      if (std::holds_alternative<File>(value)) return std::nullopt;
      break;
    case Kind::list:
      if (const auto* v = std::get_if<List>(&value)) {
        if (!v->names.empty() && v->names.size() != v->numbers.size()) break;
        if (auto message = why_not_many(p, v->numbers.size())) return message;
        for (const double number : v->numbers)
          if (auto message = why_not_number(p, number)) return message;
        return std::nullopt;
      }
      break;
    case Kind::points:
      if (const auto* v = std::get_if<PointList>(&value)) {
        if (auto message = why_not_many(p, v->size())) return message;
        for (const auto& point : *v)
          for (const double number : {point.x, point.y})
            if (auto message = why_not_number(p, number)) return message;
        return std::nullopt;
      }
      break;
    case Kind::grid:
      if (const auto* v = std::get_if<Grid>(&value)) {
        if (v->rows < 0 || v->columns < 0 ||
            v->cells.size() != static_cast<std::size_t>(v->rows) * static_cast<std::size_t>(v->columns))
          break;
        if (auto message = why_not_many(p, v->cells.size())) return message;
        for (const double number : v->cells)
          if (auto message = why_not_number(p, number)) return message;
        return std::nullopt;
      }
      break;
  }
  return wrong_kind(p);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  if (text.empty()) return parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

double number_or_refuse(const Parameter& p, std::string_view text) {
  double number = 0;
  if (!read_number(trimmed(text), number))
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 = \"%2\" is not a number; allowed is %3."),
                  {p.id, std::string(text.substr(0, 80)), allowed(p)});
  return number;
}

List read_list(const Parameter& p, std::string_view text) {
  List list;
  for (const auto part : split(text, ',')) {
    const auto equals = part.find('=');
    if (equals != std::string_view::npos) list.names.emplace_back(trimmed(part.substr(0, equals)));
    list.numbers.push_back(
        number_or_refuse(p, equals == std::string_view::npos ? part : part.substr(equals + 1)));
  }
  if (!list.names.empty() && list.names.size() != list.numbers.size())
    throw Refusal(QT_TRANSLATE_NOOP("core", "%1 = \"%2\": either every entry has a name, or none."),
                  {p.id, std::string(text.substr(0, 80))});
  return list;
}

PointList read_points(const Parameter& p, std::string_view text) {
  PointList points;
  for (const auto part : split(text, ';')) {
    const auto numbers = split(part, ':');
    if (numbers.size() < 2 || numbers.size() > 3)
      throw Refusal(QT_TRANSLATE_NOOP("core", "%1: a point is written x:y or x:y:label, not \"%2\"."),
                    {p.id, std::string(part.substr(0, 80))});
    LabelledPoint point{number_or_refuse(p, numbers[0]), number_or_refuse(p, numbers[1]), 0};
    if (numbers.size() == 3) {
      const double label = number_or_refuse(p, numbers[2]);
      if (std::abs(label) > 1e6 || label != std::floor(label))
        throw Refusal(QT_TRANSLATE_NOOP("core", "%1: the label \"%2\" is not a whole number."),
                      {p.id, std::string(numbers[2].substr(0, 80))});
      point.label = static_cast<int>(label);
    }
    points.push_back(point);
  }
  return points;
}

Grid read_grid(const Parameter& p, std::string_view text) {
  Grid grid;
  for (const auto row : split(text, ';')) {
    const auto cells = split(row, ',');
    if (grid.rows > 0 && static_cast<int>(cells.size()) != grid.columns)
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "%1: row %2 has %3 numbers, the first has %4."),
          {p.id, std::to_string(grid.rows + 1), std::to_string(cells.size()), std::to_string(grid.columns)});
    grid.columns = static_cast<int>(cells.size());
    for (const auto cell : cells) grid.cells.push_back(number_or_refuse(p, cell));
    ++grid.rows;
  }
  return grid;
}

Value read_unchecked(const Parameter& p, std::string_view text) {
  switch (p.kind) {
    case Kind::real: return number_or_refuse(p, text);
    case Kind::integer: {
      const double number = number_or_refuse(p, text);
      if (number != std::floor(number) || std::abs(number) > 9e15)
        throw Refusal(QT_TRANSLATE_NOOP("core", "%1 = \"%2\" is not a whole number; allowed is %3."),
                      {p.id, std::string(text), allowed(p)});
      return static_cast<std::int64_t>(number);
    }
    case Kind::flag:
      if (text == "1" || text == "true") return true;
      if (text == "0" || text == "false") return false;
      throw Refusal(QT_TRANSLATE_NOOP("core", "%1 = \"%2\" is neither true nor false."),
                    {p.id, std::string(text.substr(0, 80))});
    case Kind::choice:
    case Kind::text: return std::string(text);
    case Kind::file: return text.empty() ? File{} : read_file(std::string(text));
    case Kind::list: return read_list(p, text);
    case Kind::points: return read_points(p, text);
    case Kind::grid: return read_grid(p, text);
  }
  return {};
}

}  // namespace

std::optional<Message> why_not(const Parameter& p, const Value& value) {
  if (auto message = why_not_by_kind(p, value)) return message;
  if (p.refuse) return p.refuse(value);
  return std::nullopt;
}

Value parse_value(const Parameter& p, std::string_view text) {
  Value value = read_unchecked(p, text);
  if (auto message = why_not(p, value))
    throw Refusal(*message, p.kind == Kind::file ? Fault::work : Fault::command);
  return value;
}

}  // namespace lucid
