#include "core/language/brackets.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace lucid::language {

namespace {

constexpr std::string_view names = "abcdxy", digits = "0123456789";

/// What is still to be written: a part of a program, or a sign that stands for itself. Parts: S statement; M
/// more statements of a block, or its end; Q the same of the program; R what is done with a name; E
/// expression; O the second half of one in brackets; L the rest of a list.
struct Part {
  char what;
  int depth = 0;
  auto operator<=>(const Part&) const = default;
};
using Stack = std::vector<Part>;  ///< the next one last

int id_of(char sign) { return bracket_vocabulary().at(std::string(1, sign)); }
bool is_part(char c) { return std::string_view("SMQREOL").find(c) != std::string_view::npos; }

void push(Stack& stack, std::initializer_list<Part> parts) {
  stack.insert(stack.end(), std::rbegin(parts), std::rend(parts));
}

/// Writes the next part as far as its first choice goes.
void tell_on(Stack& stack, Teller& teller) {
  const auto [what, depth] = stack.back();
  stack.pop_back();
  const int inner = depth + 1;
  const double may_open = depth < deepest_brackets ? 1 : 0;
  std::vector<Option> options;
  const auto add = [&](std::vector<int> tokens, double weight, int kind) {
    if (weight > 0) options.push_back({std::move(tokens), weight, kind});
  };
  const auto add_each = [&](std::string_view signs, double weight) {
    for (const char sign : signs) add({id_of(sign)}, weight / static_cast<double>(signs.size()), 0);
  };
  const auto choose = [&] { return options[teller.choose(options)].kind; };
  switch (what) {
    case 'S':
    case 'M':
    case 'Q':
      add_each(names, 3);
      add({id_of('i'), id_of('f'), id_of('(')}, may_open, 1);
      if (what == 'M') add({id_of('}')}, 5, 2);
      if (what == 'Q') add({special::end}, 4, 2);
      switch (choose()) {
        case 0:
          if (what != 'S') push(stack, {{what, depth}});
          push(stack, {{'R', depth}});
          break;
        case 1:
          if (what != 'S') push(stack, {{what, depth}});
          push(stack, {{'E', inner}, {')'}, {'{'}, {'S', inner}, {'M', inner}});
          break;
        default: break;
      }
      break;
    case 'R':
      add({id_of('=')}, 3, 0);
      add({id_of('(')}, 2 * may_open, 1);
      if (choose() == 0)
        push(stack, {{'E', depth}, {';'}});
      else
        push(stack, {{'E', inner}, {')'}, {';'}});
      break;
    case 'E':
      add_each(names, 2.5);
      add_each(digits, 2.5);
      add({id_of('(')}, 2 * may_open, 1);
      add({id_of('[')}, 2 * may_open, 2);
      switch (choose()) {
        case 1: push(stack, {{'E', inner}, {'O', inner}, {')'}}); break;
        case 2: push(stack, {{'E', inner}, {'L', inner}}); break;
        default: break;
      }
      break;
    case 'O':
      add_each("+-", 1);
      choose();
      push(stack, {{'E', depth}});
      break;
    case 'L':
      add({id_of(']')}, 1, 0);
      add({id_of(',')}, 1, 1);
      if (choose() == 1) push(stack, {{'E', depth}, {'L', depth}});
      break;
    default: add({id_of(what)}, 1, 0); choose();
  }
}

Stack beginning() { return {{'Q'}, {'S'}}; }

/// Texts can be of any length: those of so many tokens and more (probability below 1e-15) are left out of the
/// distribution of lengths.
constexpr std::size_t most_tokens = 1024;

Lengths cut(Lengths lengths) {
  lengths.resize(std::min(lengths.size(), most_tokens));
  return lengths;
}

/// x with x(n) = base(n) + Σ_m step(m) x(n - m): what comes before a thing that may come again.
Lengths solved(const Lengths& base, const Lengths& step) {
  if (step.empty()) return base;
  Lengths x(most_tokens);
  for (std::size_t n = 0; n < most_tokens; ++n) {
    x[n] = n < base.size() ? base[n] : 0;
    for (std::size_t m = 1; m <= n && m < step.size(); ++m) x[n] += step[m] * x[n - m];
  }
  return x;
}

Future future_of(Part part, std::map<Part, Future>& known) {
  if (!is_part(part.what)) return {0, 1, {0, 1}};
  if (const auto found = known.find(part); found != known.end()) return found->second;
  Future sum{.lengths = {}};
  double again = 0;  // expected number of the same part that follows at once
  Lengths then_again;
  std::vector<int> script;
  do {
    Counting teller(script);
    Stack stack = {part};
    tell_on(stack, teller);
    sum.nats += teller.probability * teller.nats;
    sum.tokens += teller.probability * teller.tokens;
    Lengths lengths = teller.lengths;
    bool same = false;
    for (const Part& next : stack) {
      if (next == part) {
        again += teller.probability;
        same = true;
        continue;
      }
      const Future rest = future_of(next, known);
      sum.nats += teller.probability * rest.nats;
      sum.tokens += teller.probability * rest.tokens;
      lengths = cut(one_after_the_other(lengths, rest.lengths));
    }
    add_lengths(same ? then_again : sum.lengths, teller.probability, lengths);
    if (!teller.next_script(script)) break;
  } while (true);
  sum.nats /= 1 - again;
  sum.tokens /= 1 - again;
  sum.lengths = solved(sum.lengths, then_again);
  known.emplace(part, sum);
  return sum;
}

}  // namespace

const Vocabulary& bracket_vocabulary() {
  static const Vocabulary vocabulary({"(", ")", "[", "]", "{", "}", "a", "b", "c", "d",
                                      "x", "y", "i", "f", "0", "1", "2", "3", "4", "5",
                                      "6", "7", "8", "9", "+", "-", "=", ",", ";"});
  return vocabulary;
}

std::vector<int> bracket_text(Random& random) {
  Drawing drawing(random);
  drawing.text.push_back(special::begin);
  for (Stack stack = beginning(); !stack.empty();) tell_on(stack, drawing);
  return std::move(drawing.text);
}

std::vector<double> bracket_log_probabilities(std::span<const int> ids) {
  const auto step = [](Stack& stack, Teller& teller) {
    tell_on(stack, teller);
    return !stack.empty() && !teller.stopped();
  };
  return read_probabilities(beginning(), step, ids);
}

Expectation bracket_expectation() {
  std::map<Part, Future> known;
  Future sum;
  for (const Part& part : beginning()) {
    const Future each = future_of(part, known);
    sum.nats += each.nats;
    sum.tokens += each.tokens;
    sum.lengths = cut(one_after_the_other(sum.lengths, each.lengths));
  }
  return expectation_of(sum);
}

Verdict check_brackets(std::span<const int> ids) {
  static constexpr std::string_view opening = "([{", closing = ")]}";
  const auto& tokens = bracket_vocabulary().tokens;
  Verdict verdict;
  verdict.finished = false;
  std::vector<std::pair<std::size_t, char>> open;
  const auto fault = [&](std::size_t position, const char* kind, const char* text,
                         std::vector<std::string> arguments) {
    verdict.consistent = false;
    verdict.kind = kind;
    verdict.fault = {text, std::move(arguments)};
    verdict.position = position;
    return verdict;
  };
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] == special::begin && i == 0) continue;
    if (ids[i] == special::end) {
      verdict.finished = true;
      break;
    }
    if (ids[i] < special::count || ids[i] >= static_cast<int>(tokens.size()))
      return fault(i, "sign", QT_TRANSLATE_NOOP("core", "Sign %1 is not one of this language."),
                   {std::to_string(i)});
    const char sign = tokens[ids[i]][0];
    if (opening.find(sign) != opening.npos) open.push_back({i, sign});
    const std::size_t kind = closing.find(sign);
    if (kind == closing.npos) continue;
    if (open.empty())
      return fault(i, "closed", QT_TRANSLATE_NOOP("core", "A bracket %1 closes, but none is open."),
                   {std::string(1, sign)});
    if (opening.find(open.back().second) != kind)
      return fault(i, "kind", QT_TRANSLATE_NOOP("core", "A bracket %1 is closed by %2."),
                   {std::string(1, open.back().second), std::string(1, sign)});
    open.pop_back();
    ++verdict.judged;
  }
  if (verdict.finished && !open.empty())
    return fault(open.back().first, "open", QT_TRANSLATE_NOOP("core", "A bracket %1 is never closed."),
                 {std::string(1, open.back().second)});
  return verdict;
}

}  // namespace lucid::language
