#include "app/cli/print.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iomanip>
#include <ostream>

#include "core/state.hpp"

namespace lucid::cli {

namespace {

/// A number, or null for what is not finite.
Json number_json(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json value_json(const Value& value) {
  if (const auto* real = std::get_if<double>(&value)) return number_json(*real);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  return print_value(value);
}

Json numbers_json(const std::vector<double>& values) {
  Json result = Json::array();
  for (const double value : values) result.push_back(number_json(value));
  return result;
}

Json conditions_json(const std::vector<Condition>& conditions) {
  Json result = Json::object();
  for (const auto& condition : conditions) result[condition.parameter] = condition.values;
  return result;
}

const char* kind_name(Kind kind) {
  switch (kind) {
    case Kind::real: return "real";
    case Kind::integer: return "integer";
    case Kind::flag: return "flag";
    case Kind::choice: return "choice";
    case Kind::text: return "text";
    case Kind::file: return "file";
    case Kind::list: return "list";
    case Kind::points: return "points";
    case Kind::grid: return "grid";
  }
  return "";
}

Json parameter_json(const Parameter& p) {
  Json choices = Json::array();
  for (const auto& c : p.choices) choices.push_back(c.id);
  return {{"id", p.id},
          {"label", p.label},
          {"unit", p.unit},
          {"type", kind_name(p.kind)},
          {"minimum", number_json(p.minimum)},
          {"maximum", number_json(p.maximum)},
          {"step", p.step > 0 ? Json(p.step) : Json(nullptr)},
          {"default", value_json(p.initial)},
          {"scale", p.scale == Scale::log ? "log" : "linear"},
          {"choices", choices},
          {"group", p.group},
          {"relevant_when", conditions_json(p.relevant_when)},
          {"restarts", p.restarts},
          {"help", p.help}};
}

Json published_json(const Published& published) {
  Json result = {{"value", published.value}, {"source", published.source}};
  if (published.to) result["to"] = *published.to;
  if (!published.preset.empty()) result["preset"] = published.preset;
  return result;
}

Json series_json(const Series& s) {
  Json curves = Json::array();
  for (const auto& c : s.curves)
    curves.push_back({{"id", c.id}, {"label", c.label}, {"unit", c.unit.empty() ? s.unit : c.unit}});
  return {{"id", s.id},           {"label", s.label},   {"unit", s.unit},
          {"x_label", s.x_label}, {"x_unit", s.x_unit}, {"curves", curves},
          {"timed", s.timed},     {"help", s.help},     {"relevant_when", conditions_json(s.relevant_when)}};
}

Json reading_json(const Reading& reading) {
  if (const auto* number = std::get_if<double>(&reading)) return number_json(*number);
  if (const auto* words = std::get_if<std::string>(&reading)) return *words;
  if (const auto* list = std::get_if<List>(&reading)) return print_value(*list);
  return nullptr;
}

/// "Offset, mm" as the first word of a CSV column: lower case, underscores.
std::string as_id(std::string_view label) {
  std::string id;
  for (const char c : label) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!id.empty() && id.back() != '_')
      id += '_';
  }
  while (!id.empty() && id.back() == '_') id.pop_back();
  return id.empty() ? "x" : id;
}

std::string with_unit(const std::string& id, const std::string& unit) {
  return unit.empty() ? id : id + " [" + unit + "]";
}

/// A curve's own unit where it has one, else the series'.
const std::string& unit_of(const Series& series, const std::string& curve) {
  for (const auto& declared : series.curves)
    if (declared.id == curve && !declared.unit.empty()) return declared.unit;
  return series.unit;
}

void print_conditions(const std::vector<Condition>& conditions, std::ostream& out) {
  for (const auto& condition : conditions) {
    out << "; matters when " << condition.parameter << " is";
    for (const auto& value : condition.values) out << ' ' << value;
  }
}

bool hidden(bool timed, const RunFacts& facts) { return timed && !facts.elapsed_ms; }

}  // namespace

Json describe_json(const Exhibit& exhibit) {
  Json parameters = Json::array(), actions = Json::array(), readouts = Json::array(), series = Json::array(),
       presets = Json::array(), exports = Json::array();
  for (const auto& p : exhibit.parameters) parameters.push_back(parameter_json(p));
  for (const auto& a : exhibit.actions) {
    Json arguments = Json::array();
    for (const auto& p : a.arguments) arguments.push_back(parameter_json(p));
    actions.push_back({{"id", a.id},
                       {"label", a.label},
                       {"arguments", arguments},
                       {"help", a.help},
                       {"relevant_when", conditions_json(a.relevant_when)}});
  }
  for (const auto& r : exhibit.readouts) {
    Json published = Json::array();
    for (const auto& figure : r.published) published.push_back(published_json(figure));
    readouts.push_back({{"id", r.id},
                        {"label", r.label},
                        {"unit", r.unit},
                        {"needs_steps", r.needs_steps},
                        {"timed", r.timed},
                        {"help", r.help},
                        {"published", published},
                        {"inputs", r.inputs},
                        {"limits", r.limits},
                        {"relevant_when", conditions_json(r.relevant_when)}});
  }
  for (const auto& s : exhibit.series) series.push_back(series_json(s));
  for (const auto& preset : exhibit.presets) {
    Json set = Json::object();
    for (const auto& [id, text] : preset.set) set[id] = value_json(parse_value(exhibit.parameter(id), text));
    presets.push_back({{"id", preset.id}, {"title", preset.title}, {"set", set}});
  }
  for (const auto& e : exhibit.exports)
    exports.push_back({{"id", e.id},
                       {"label", e.label},
                       {"ending", e.ending},
                       {"help", e.help},
                       {"relevant_when", conditions_json(e.relevant_when)}});
  return {{"exhibit", exhibit.id},    {"default_steps", exhibit.default_steps},
          {"parameters", parameters}, {"actions", actions},
          {"readouts", readouts},     {"series", series},
          {"presets", presets},       {"exports", exports}};
}

Json run_json(const Snapshot& snapshot, const RunFacts& facts) {
  const Exhibit& exhibit = *snapshot.exhibit;
  Json parameters = Json::object(), readouts = Json::object(), series = Json::object();
  for (std::size_t i = 0; i < exhibit.parameters.size(); ++i)
    parameters[exhibit.parameters[i].id] = value_json(snapshot.settings[i]);
  for (std::size_t i = 0; i < exhibit.readouts.size(); ++i) {
    const Readout& declared = exhibit.readouts[i];
    Json row = {{"value", hidden(declared.timed, facts) ? Json(nullptr) : reading_json(snapshot.readouts[i])},
                {"unit", declared.unit}};
    const auto published = published_now(exhibit, declared, snapshot.settings);
    if (!published.empty()) row["published"] = published_json(*published.front());
    readouts[declared.id] = row;
  }
  for (std::size_t i = 0; i < exhibit.series.size(); ++i) {
    const Series& declared = exhibit.series[i];
    Json x = {{"label", declared.x_label}, {"unit", declared.x_unit}, {"values", Json::array()}};
    Json y = Json::array();
    if (const auto& data = snapshot.series[i]; data && !hidden(declared.timed, facts)) {
      x["values"] = numbers_json(data->x);
      for (const auto& curve : data->curves)
        y.push_back({{"id", curve.id},
                     {"label", in_english(curve.label)},
                     {"unit", unit_of(declared, curve.id)},
                     {"values", numbers_json(curve.values)}});
    }
    series[declared.id] = {{"x", x}, {"y", y}};
  }
  return {{"exhibit", exhibit.id},
          {"version", LUCIDARIUM_VERSION},
          {"seed", snapshot.state->seed},
          {"steps", facts.steps},
          {"parameters", parameters},
          {"readouts", readouts},
          {"series", series},
          {"elapsed_ms", facts.elapsed_ms ? number_json(*facts.elapsed_ms) : Json(nullptr)}};
}

Json check_json(const Exhibit& exhibit, const CheckResult& result) {
  const Check& check = *result.check;
  return {{"exhibit", exhibit.id},
          {"id", check.id},
          {"what", check.what},
          {"expected", number_json(check.expected)},
          {"got", number_json(result.got)},
          {"tolerance", check.relative ? check.tolerance * std::abs(check.expected) : check.tolerance},
          {"source", check.source},
          {"passed", result.passed}};
}

void print_description(const Exhibit& exhibit, std::ostream& out) {
  out << exhibit.title << ": " << exhibit.question << "\n\nParameters\n";
  for (const auto& p : exhibit.parameters) {
    out << "  " << std::left << std::setw(20) << p.id << ' ' << with_unit(p.label, p.unit) << "; default "
        << (print_value(p.initial).empty() ? "none" : print_value(p.initial));
    if (const std::string range = allowed(p); !range.empty()) out << "; " << range;
    if (p.restarts) out << "; begins anew";
    print_conditions(p.relevant_when, out);
    out << "\n  " << std::setw(20) << "" << ' ' << p.help << '\n';
  }
  if (!exhibit.actions.empty()) out << "\nActions\n";
  for (const auto& a : exhibit.actions) {
    out << "  " << std::left << std::setw(20) << a.id << ' ' << a.help << " (";
    for (std::size_t i = 0; i < a.arguments.size(); ++i) out << (i ? ", " : "") << a.arguments[i].id;
    out << ')';
    print_conditions(a.relevant_when, out);
    out << '\n';
  }
  out << "\nReadouts\n";
  for (const auto& r : exhibit.readouts)
    out << "  " << std::left << std::setw(26) << r.id << ' ' << with_unit(r.label, r.unit) << ". " << r.help
        << '\n';
  out << "\nSeries\n";
  for (const auto& s : exhibit.series)
    out << "  " << std::left << std::setw(26) << s.id << ' ' << with_unit(s.label, s.unit) << " by "
        << with_unit(s.x_label, s.x_unit) << '\n';
  out << "\nPresets\n";
  for (const auto& p : exhibit.presets)
    out << "  " << std::left << std::setw(26) << p.id << ' ' << p.title << '\n';
  if (!exhibit.exports.empty()) out << "\nFiles to take away\n";
  for (const auto& e : exhibit.exports) {
    out << "  " << std::left << std::setw(26) << e.id << ' ' << e.label << " (." << e.ending << "). "
        << e.help;
    print_conditions(e.relevant_when, out);
    out << '\n';
  }
}

void print_run(const Snapshot& snapshot, const RunFacts& facts, std::ostream& out) {
  const Exhibit& exhibit = *snapshot.exhibit;
  for (std::size_t i = 0; i < exhibit.readouts.size(); ++i) {
    const Readout& declared = exhibit.readouts[i];
    const Reading& reading = snapshot.readouts[i];
    if (std::holds_alternative<std::monostate>(reading) || hidden(declared.timed, facts)) continue;
    out << std::left << std::setw(28) << declared.id << ' ';
    if (const auto* number = std::get_if<double>(&reading)) out << print_number(*number);
    if (const auto* words = std::get_if<std::string>(&reading)) out << *words;
    if (const auto* list = std::get_if<List>(&reading)) out << print_value(*list);
    if (!declared.unit.empty()) out << ' ' << declared.unit;
    for (const auto* published : published_now(exhibit, declared, snapshot.settings)) {
      out << "   (published " << print_number(published->value);
      if (published->to) out << " to " << print_number(*published->to);
      out << ", " << published->source << ')';
    }
    out << '\n';
  }
}

void print_csv(const Snapshot& snapshot, const RunFacts& facts, std::ostream& out) {
  const Exhibit& exhibit = *snapshot.exhibit;
  bool first = true;
  for (std::size_t i = 0; i < exhibit.series.size(); ++i) {
    const Series& declared = exhibit.series[i];
    const auto& data = snapshot.series[i];
    if (!data || hidden(declared.timed, facts)) continue;
    if (!first) out << '\n';
    first = false;
    out << with_unit(as_id(declared.x_label), declared.x_unit);
    for (const auto& curve : data->curves) out << ',' << with_unit(curve.id, unit_of(declared, curve.id));
    out << '\n';
    for (std::size_t row = 0; row < data->x.size(); ++row) {
      out << print_number(data->x[row]);
      for (const auto& curve : data->curves)
        out << ','
            << (row < curve.values.size() && std::isfinite(curve.values[row])
                    ? print_number(curve.values[row])
                    : "");
      out << '\n';
    }
  }
}

void print_check(const Exhibit& exhibit, const CheckResult& result, std::ostream& out) {
  const Check& check = *result.check;
  out << (result.passed ? "pass  " : "FAIL  ") << std::left << std::setw(18) << exhibit.id << ' '
      << std::setw(34) << check.id << " expected " << print_number(check.expected) << ", got "
      << print_number(result.got) << " (tolerance " << print_number(check.tolerance)
      << (check.relative ? " relative" : "") << "; " << check.source << ")\n";
}

}  // namespace lucid::cli
