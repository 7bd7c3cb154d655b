// The parser of formulas: recursive descent over untrusted text, straight onto a scalar tape.
#include "core/exhibits/backpropagation/expression.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace lucid::backpropagation {

namespace {

struct Function {
  std::string_view name;
  ScalarOp op;
};
constexpr Function functions[] = {
    {"sin", ScalarOp::sine},         {"cos", ScalarOp::cosine},
    {"tan", ScalarOp::tangent},      {"exp", ScalarOp::exponential},
    {"ln", ScalarOp::logarithm},     {"log", ScalarOp::logarithm},
    {"sqrt", ScalarOp::square_root}, {"tanh", ScalarOp::hyperbolic_tangent},
    {"relu", ScalarOp::relu},        {"sigmoid", ScalarOp::sigmoid},
    {"abs", ScalarOp::absolute},     {"max", ScalarOp::maximum},
    {"min", ScalarOp::minimum},
};

const Function* find_function(std::string_view name) {
  for (const Function& function : functions) {
    if (function.name == name) return &function;
  }
  return nullptr;
}

// Plain ASCII, whatever language the machine speaks.
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool starts_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool in_name(char c) { return starts_name(c) || is_digit(c); }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Expression parse() {
    if (text_.size() > expression_length_limit) {
      throw Refusal(QT_TRANSLATE_NOOP("core", "The expression has more than %1 characters."),
                    {std::to_string(expression_length_limit)});
    }
    skip_spaces();
    if (at_end()) throw Refusal(QT_TRANSLATE_NOOP("core", "The expression is empty."));
    while (true) {
      statement();
      skip_spaces();
      if (at_end()) break;
      if (peek() != ';') {
        throw Refusal(QT_TRANSLATE_NOOP("core",
                                        "“%1” stands at character %2 of the expression, where an operator, "
                                        "“;” or the end is expected."),
                      {shown(), character(position_)});
      }
      while (!at_end() && (peek() == ';' || is_space(peek()))) ++position_;
      if (at_end()) break;
      if (!last_had_name_) {
        throw Refusal(
            QT_TRANSLATE_NOOP(
                "core",
                "The statement before character %1 of the expression needs a name, as in “c = a + b;”: "
                "only the last one goes without."),
            {character(position_)});
      }
    }
    return std::move(result_);
  }

 private:
  bool at_end() const { return position_ >= text_.size(); }
  char peek() const { return text_[position_]; }
  bool next_is(std::string_view token) const { return text_.substr(position_, token.size()) == token; }
  void skip_spaces() {
    while (!at_end() && is_space(peek())) ++position_;
  }

  /// Characters, not bytes, counted from 1.
  int place(std::size_t byte) const {
    int count = 1;
    for (std::size_t i = 0; i < std::min(byte, text_.size()); ++i) {
      count += (static_cast<unsigned char>(text_[i]) & 0xC0) != 0x80;
    }
    return count;
  }
  std::string character(std::size_t byte) const { return std::to_string(place(byte)); }

  /// The whole character at the present place, printable.
  std::string shown() const {
    const unsigned char first = static_cast<unsigned char>(peek());
    if (first < 0x20 || first == 0x7F) return "?";
    std::size_t size = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    if (size == 0 || position_ + size > text_.size()) return "?";
    for (std::size_t i = 1; i < size; ++i) {
      if ((static_cast<unsigned char>(text_[position_ + i]) & 0xC0) != 0x80) return "?";
    }
    return std::string(text_.substr(position_, size));
  }

  [[noreturn]] void operand_missing() const {
    if (at_end()) {
      throw Refusal(
          QT_TRANSLATE_NOOP("core",
                            "The expression ends at character %1, where a number, a name or “(” is missing."),
          {character(text_.size())});
    }
    throw Refusal(
        QT_TRANSLATE_NOOP(
            "core",
            "“%1” stands at character %2 of the expression, where a number, a name or “(” is expected."),
        {shown(), character(position_)});
  }

  int push(int node, std::size_t from) {
    if (node >= expression_node_limit) {
      throw Refusal(QT_TRANSLATE_NOOP("core", "The expression has more than %1 operations."),
                    {std::to_string(expression_node_limit)});
    }
    std::size_t last = position_;
    while (last > from && is_space(text_[last - 1])) --last;
    result_.nodes.push_back({"", place(from), place(last) - 1});
    return node;
  }
  int apply(ScalarOp op, std::size_t from, int a, int b = -1) {
    return push(result_.tape.apply(op, a, b), from);
  }

  std::string name() {
    const std::size_t from = position_;
    while (!at_end() && in_name(peek())) ++position_;
    return std::string(text_.substr(from, position_ - from));
  }

  void statement() {
    skip_spaces();
    const std::size_t start = position_;
    last_had_name_ = false;
    std::string target;
    if (!at_end() && starts_name(peek())) {
      target = name();
      skip_spaces();
      if (!at_end() && peek() == '=') {
        if (find_function(target)) {
          throw Refusal(
              QT_TRANSLATE_NOOP("core",
                                "“%1” at character %2 of the expression is a function and cannot be a name."),
              {target, character(start)});
        }
        ++position_;
        last_had_name_ = true;
      } else {
        position_ = start;
      }
    }
    const int node = sum();
    if (last_had_name_) {
      named_[target] = node;
      ExpressionNode& described = result_.nodes[static_cast<std::size_t>(node)];
      // `b = a` gives no new node: a leaf keeps its own name.
      if (described.name.empty()) described.name = target;
    }
    result_.output = node;
  }

  int sum() {
    const std::size_t from = position_;
    int left = product();
    while (true) {
      skip_spaces();
      if (at_end() || (peek() != '+' && peek() != '-')) return left;
      const ScalarOp op = peek() == '+' ? ScalarOp::add : ScalarOp::subtract;
      ++position_;
      const int right = product();
      left = apply(op, start_of(from), left, right);
    }
  }

  int product() {
    const std::size_t from = position_;
    int left = signed_power();
    while (true) {
      skip_spaces();
      if (at_end() || (peek() != '*' && peek() != '/') || next_is("**")) return left;
      const ScalarOp op = peek() == '*' ? ScalarOp::multiply : ScalarOp::divide;
      ++position_;
      const int right = signed_power();
      left = apply(op, start_of(from), left, right);
    }
  }

  int signed_power() {
    skip_spaces();
    if (at_end() || (peek() != '-' && peek() != '+')) return raised();
    const bool minus = peek() == '-';
    const std::size_t from = position_;
    ++position_;
    const Depth depth(*this);
    const int before = result_.tape.size();
    const int node = signed_power();
    if (!minus) return node;
    // A minus before a written number belongs to the number; one before a name of a number does not.
    if (result_.tape[node].op == ScalarOp::constant && node >= before) {
      result_.tape.set(node, -result_.tape[node].value);
      result_.nodes[static_cast<std::size_t>(node)].from = place(from);
      return node;
    }
    return apply(ScalarOp::negate, from, node);
  }

  int raised() {
    skip_spaces();
    const std::size_t from = position_;
    const int base = primary();
    skip_spaces();
    const bool stars = next_is("**");
    if (!stars && (at_end() || peek() != '^')) return base;
    position_ += stars ? 2 : 1;
    const Depth depth(*this);
    const int exponent = signed_power();
    return apply(ScalarOp::power, from, base, exponent);
  }

  int primary() {
    skip_spaces();
    if (at_end()) operand_missing();
    const std::size_t from = position_;
    const Depth depth(*this);
    if (peek() == '(') {
      ++position_;
      const int node = sum();
      close_bracket(from);
      return node;
    }
    if (is_digit(peek()) || peek() == '.') return number();
    if (!starts_name(peek())) operand_missing();
    const std::string word = name();
    const Function* function = find_function(word);
    skip_spaces();
    if (function) return call(*function, word, from);
    if (!at_end() && peek() == '(') {
      throw Refusal(
          QT_TRANSLATE_NOOP("core",
                            "“%1” at character %2 of the expression is not a function that is known here."),
          {word, character(from)});
    }
    if (const auto known = named_.find(word); known != named_.end()) return known->second;
    return leaf(word, from);
  }

  int number() {
    const std::size_t from = position_;
    double value = 0;
    const char* begin = text_.data() + from;
    const auto [stop, error] = std::from_chars(begin, text_.data() + text_.size(), value);
    if (error == std::errc::result_out_of_range || (error == std::errc() && !std::isfinite(value))) {
      throw Refusal(QT_TRANSLATE_NOOP(
                        "core", "The number at character %1 of the expression is too large or too small."),
                    {character(from)});
    }
    if (error != std::errc()) operand_missing();
    position_ = from + static_cast<std::size_t>(stop - begin);
    return push(result_.tape.constant(value), from);
  }

  int call(const Function& function, const std::string& word, std::size_t from) {
    if (at_end() || peek() != '(') {
      throw Refusal(
          QT_TRANSLATE_NOOP("core",
                            "“%1” at character %2 of the expression is a function and needs “(” after it."),
          {word, character(from)});
    }
    const std::size_t bracket = position_;
    ++position_;
    const bool many = parents_of(function.op) == 2;
    int node = sum();
    int count = 1;
    skip_spaces();
    while (!at_end() && peek() == ',') {
      if (!many) {
        throw Refusal(QT_TRANSLATE_NOOP("core", "“%1” at character %2 of the expression takes one argument."),
                      {word, character(from)});
      }
      ++position_;
      const int next = sum();
      node = apply(function.op, from, node, next);
      ++count;
      skip_spaces();
    }
    close_bracket(bracket);
    if (many && count < 2) {
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "“%1” at character %2 of the expression takes two arguments or more."),
          {word, character(from)});
    }
    return many ? node : apply(function.op, from, node);
  }

  int leaf(const std::string& word, std::size_t from) {
    for (std::size_t i = 0; i < result_.leaves.size(); ++i) {
      if (result_.leaf_names[i] == word) return result_.leaves[i];
    }
    if (result_.leaves.size() >= static_cast<std::size_t>(expression_leaf_limit)) {
      throw Refusal(
          QT_TRANSLATE_NOOP("core",
                            "“%1” at character %2 of the expression is one leaf too many: %3 are allowed."),
          {word, character(from), std::to_string(expression_leaf_limit)});
    }
    const int node = push(result_.tape.leaf(1), from);
    result_.nodes.back().name = word;
    result_.leaves.push_back(node);
    result_.leaf_names.push_back(word);
    return node;
  }

  void close_bracket(std::size_t opened) {
    skip_spaces();
    if (at_end()) {
      throw Refusal(
          QT_TRANSLATE_NOOP("core", "The bracket opened at character %1 of the expression is never closed."),
          {character(opened)});
    }
    if (peek() != ')') {
      throw Refusal(
          QT_TRANSLATE_NOOP(
              "core", "“%1” stands at character %2 of the expression, where an operator or “)” is expected."),
          {shown(), character(position_)});
    }
    ++position_;
  }

  std::size_t start_of(std::size_t from) const {
    while (from < text_.size() && is_space(text_[from])) ++from;
    return from;
  }

  /// Counts how deep the descent is, so that no text can exhaust the stack.
  struct Depth {
    explicit Depth(Parser& owner) : parser(owner) {
      if (++parser.depth_ > expression_depth_limit) {
        throw Refusal(
            QT_TRANSLATE_NOOP("core", "The expression is nested more than %1 deep at character %2."),
            {std::to_string(expression_depth_limit), parser.character(parser.position_)});
      }
    }
    ~Depth() { --parser.depth_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;
    Parser& parser;
  };

  std::string_view text_;
  std::size_t position_ = 0;
  int depth_ = 0;
  bool last_had_name_ = true;
  std::map<std::string, int> named_;
  Expression result_;
};

}  // namespace

Expression parse_expression(std::string_view text) { return Parser(text).parse(); }

std::optional<Message> why_no_expression(std::string_view text) {
  try {
    parse_expression(text);
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

void evaluate(Expression& expression, const List& leaf_values) {
  for (std::size_t i = 0; i < expression.leaves.size(); ++i) {
    double value = 1;
    if (leaf_values.names.empty()) {
      if (i < leaf_values.numbers.size()) value = leaf_values.numbers[i];
    } else {
      for (std::size_t k = 0; k < leaf_values.names.size(); ++k) {
        if (leaf_values.names[k] == expression.leaf_names[i]) value = leaf_values.numbers[k];
      }
    }
    expression.tape.set(expression.leaves[i], value);
  }
  expression.tape.forward();
  expression.tape.backward(expression.output);
}

std::optional<Message> why_no_value(const Expression& expression) {
  for (int i = 0; i < expression.tape.size(); ++i) {
    const auto& node = expression.tape[i];
    if (std::isfinite(node.value)) continue;
    return Message{
        QT_TRANSLATE_NOOP("core",
                          "“%1” at character %2 of the expression has no finite value with these inputs."),
        {node_label(expression, i), std::to_string(expression.nodes[static_cast<std::size_t>(i)].from)}};
  }
  return std::nullopt;
}

std::vector<double> gradient(const Expression& expression) {
  std::vector<double> result;
  for (const int leaf : expression.leaves) result.push_back(expression.tape[leaf].grad);
  return result;
}

std::string node_label(const Expression& expression, int node) {
  const auto& n = expression.tape[node];
  if (n.op == ScalarOp::leaf) return expression.nodes[static_cast<std::size_t>(node)].name;
  if (n.op == ScalarOp::constant) return print_number(n.value);
  if (n.op == ScalarOp::power && expression.tape[n.parent[1]].op == ScalarOp::constant) {
    const double exponent = expression.tape[n.parent[1]].value;
    if (exponent == 2) return "u²";
    if (exponent == 3) return "u³";
    return "u^" + print_number(exponent);
  }
  return symbol(n.op);
}

bool is_drawn(const Expression& expression, int node) {
  if (expression.tape[node].op != ScalarOp::constant || node == expression.output) return true;
  for (const auto& user : expression.tape.nodes()) {
    const bool exponent = user.op == ScalarOp::power && user.parent[1] == node && user.parent[0] != node;
    if (!exponent && (user.parent[0] == node || user.parent[1] == node)) return true;
  }
  return false;
}

}  // namespace lucid::backpropagation
