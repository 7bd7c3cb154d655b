#include "core/language/arithmetic.hpp"

#include <algorithm>

namespace lucid::language {

namespace {

std::vector<int> ids_of(const std::string& text) {
  std::vector<int> ids;
  for (const char c : text) ids.push_back(arithmetic_vocabulary().at(std::string(1, c)));
  return ids;
}

int digit(int number, int column) { return (column == 0 ? number : number / 10) % 10; }

struct State {
  int told = 0;  ///< nothing, the left side, the whole question
  Problem problem;
  bool steps = false;
  auto operator<=>(const State&) const = default;
};

bool tell_on(State& s, Teller& teller) {
  std::vector<Option> options;
  if (s.told == 0) {
    for (int n = 0; n < arithmetic_limit; ++n)
      for (const bool plus : {true, false})
        options.push_back({ids_of(std::to_string(n) + (plus ? "+" : "-")), 1, 2 * n + plus});
    const int taken = options[teller.choose(options)].kind;
    s.problem.left = taken / 2;
    s.problem.plus = taken % 2;
  } else if (s.told == 1) {
    const int most = s.problem.plus ? arithmetic_limit - 1 : s.problem.left;
    for (int n = 0; n <= most; ++n)
      options.push_back({ids_of(std::to_string(n) + (s.steps ? ":" : "=")), 1, n});
    s.problem.right = static_cast<int>(teller.choose(options));
  } else {
    auto ids = ids_of(solution(s.problem, s.steps));
    ids.push_back(special::end);
    teller.choose(std::vector<Option>{{ids}});
    return false;
  }
  ++s.told;
  return !teller.stopped();
}

}  // namespace

const Vocabulary& arithmetic_vocabulary() {
  static const Vocabulary vocabulary(
      {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "-", "=", ":", ","});
  return vocabulary;
}

std::string question(const Problem& p, bool steps) {
  return std::to_string(p.left) + (p.plus ? "+" : "-") + std::to_string(p.right) + (steps ? ":" : "=");
}

std::string solution(const Problem& p, bool steps) {
  std::string answer = std::to_string(p.answer());
  if (!steps) return answer;
  std::string text;
  int carried = 0;
  const int columns = std::max(p.left, p.right) > 9 ? 2 : 1;
  for (int column = 0; column < columns; ++column) {
    int upper = digit(p.left, column);
    const int lower = digit(p.right, column);
    const std::string carry = column > 0 ? (p.plus ? "+" : "-") + std::to_string(carried) : "";
    if (column > 0) text += ",";
    if (p.plus) {
      const int sum = upper + lower + carried;
      text += std::to_string(upper) + "+" + std::to_string(lower) + carry + "=" + std::to_string(sum);
      carried = sum / 10;
    } else {
      const bool borrow = upper - carried < lower;
      const int result = upper + 10 * borrow - carried - lower;
      text += std::to_string(upper + 10 * borrow) + carry + "-" + std::to_string(lower) + "=" +
              std::to_string(result);
      carried = borrow;
    }
  }
  return text + "=" + answer;
}

std::vector<int> arithmetic_text(bool steps, Random& random) {
  Drawing drawing(random);
  drawing.text.push_back(special::begin);
  State state{0, {}, steps};
  while (tell_on(state, drawing)) {
  }
  return std::move(drawing.text);
}

std::vector<double> arithmetic_log_probabilities(bool steps, std::span<const int> ids) {
  return read_probabilities(State{0, {}, steps}, tell_on, ids);
}

Expectation arithmetic_expectation(bool steps) {
  std::map<State, Future> known;
  return expectation_of(future(State{0, {}, steps}, tell_on, known));
}

namespace {

/// Reads what a person would: a chain of equations of which each must hold.
class Reader {
 public:
  explicit Reader(std::span<const int> ids) : ids_(ids) {}

  bool take(const char* sign) {
    if (at_ < ids_.size() && ids_[at_] == arithmetic_vocabulary().at(sign)) return ++at_, true;
    return false;
  }
  bool number(int& value) {
    const int zero = arithmetic_vocabulary().at("0");
    const std::size_t first = at_;
    value = 0;
    while (at_ < ids_.size() && ids_[at_] >= zero && ids_[at_] < zero + 10 && at_ - first < 6)
      value = 10 * value + ids_[at_++] - zero;
    const bool leading_zero = at_ - first > 1 && ids_[first] == zero;
    return at_ > first && !leading_zero;
  }
  bool over() const { return at_ == ids_.size(); }
  std::size_t at() const { return at_; }

 private:
  std::span<const int> ids_;
  std::size_t at_ = 0;
};

struct Term {
  int value;
  bool plus;
};

}  // namespace

Verdict check_arithmetic(bool steps, std::span<const int> ids) {
  Verdict verdict;
  std::size_t offset = 0;
  if (!ids.empty() && ids[0] == special::begin) ids = ids.subspan(1), offset = 1;
  const auto end = std::find(ids.begin(), ids.end(), special::end);
  verdict.finished = end != ids.end();
  Reader reader(ids.first(static_cast<std::size_t>(end - ids.begin())));
  const auto fault = [&](const char* kind, const char* text, std::vector<std::string> arguments = {}) {
    verdict.position = reader.at() + offset;
    if (!verdict.finished && reader.over()) return verdict;  // cut in the middle: nothing to blame
    verdict.consistent = false;
    verdict.kind = kind;
    verdict.fault = {text, std::move(arguments)};
    return verdict;
  };
  const auto no_form = [&] {
    return fault("form", QT_TRANSLATE_NOOP("core", "This is not written as a sum or a difference is."));
  };
  Problem problem;
  if (!reader.number(problem.left)) return no_form();
  problem.plus = reader.take("+");
  if (!problem.plus && !reader.take("-")) return no_form();
  if (!reader.number(problem.right) || !reader.take(steps ? ":" : "=")) return no_form();
  if (problem.left >= arithmetic_limit || problem.right >= arithmetic_limit ||
      (!problem.plus && problem.right > problem.left))
    return no_form();
  int carried = 0;
  const int columns = std::max(problem.left, problem.right) > 9 ? 2 : 1;
  for (int column = 0; steps && column < columns; ++column) {
    if (column > 0 && !reader.take(",")) return no_form();
    std::vector<Term> terms(1, {0, true});
    if (!reader.number(terms[0].value)) return no_form();
    while (!reader.take("=")) {
      Term term{0, reader.take("+")};
      if ((!term.plus && !reader.take("-")) || !reader.number(term.value)) return no_form();
      terms.push_back(term);
    }
    int written = 0, sum = 0;
    if (!reader.number(written)) return no_form();
    for (const auto& term : terms) sum += term.plus ? term.value : -term.value;
    if (!verdict.finished && reader.over()) return verdict;  // the number may go on
    if (sum != written)
      return fault("sum", QT_TRANSLATE_NOOP("core", "In a step stands %1, but it is %2."),
                   {std::to_string(written), std::to_string(sum)});
    const int upper = digit(problem.left, column), lower = digit(problem.right, column);
    const int here = problem.plus ? upper + lower + carried : upper - lower - carried;
    const int expected = !problem.plus && here < 0 ? here + 10 : here;
    if (written != expected)
      return fault("carry",
                   QT_TRANSLATE_NOOP("core", "The step for column %1 gives %2, but the column is %3."),
                   {std::to_string(column + 1), std::to_string(written), std::to_string(expected)});
    carried = problem.plus ? here / 10 : here < 0;
    ++verdict.judged;
  }
  if (steps && !reader.take("=")) return no_form();
  int answer = 0;
  if (!reader.number(answer)) return no_form();
  if (!verdict.finished) return verdict;
  if (!reader.over()) return no_form();
  if (answer != problem.answer())
    return fault("answer", QT_TRANSLATE_NOOP("core", "The answer is %1, but %2 stands there."),
                 {std::to_string(problem.answer()), std::to_string(answer)});
  ++verdict.judged;
  return verdict;
}

}  // namespace lucid::language
