// A typed formula as a graph: `c = a + b; tanh(c)^2` becomes nodes that can be stepped through and drawn.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/tensor/scalar_tape.hpp"
#include "core/value.hpp"
#include "core/words.hpp"

namespace lucid::backpropagation {

/// Limits that keep a typed formula one that a person can read.
inline constexpr std::size_t expression_length_limit = 10'000;
inline constexpr int expression_depth_limit = 200;
inline constexpr int expression_node_limit = 1'000;
inline constexpr int expression_leaf_limit = 64;

/// What is known of a node beyond its operation. One per node of the tape, same numbers.
struct ExpressionNode {
  std::string name;  ///< of a leaf, or of the statement that this node is the value of; else empty
  int from = 0;      ///< the part of the formula that it came from: first character, 1-based
  int to = 0;        ///< and last
};

/// The formula's graph. A named statement is one node, however often it is used.
struct Expression {
  ScalarTape<double> tape;
  std::vector<ExpressionNode> nodes;
  std::vector<int> leaves;  ///< nodes, in order of first appearance
  std::vector<std::string> leaf_names;
  int output = -1;
};

/// Reads `+ - * / ^ **`, unary minus, brackets, numbers, sin cos tan exp ln log sqrt tanh relu sigmoid abs
/// max min, and statements `name = …;` of which the last is the value. Power binds to the right and closer
/// than the minus before it. Every leaf has the value 1. Throws Refusal: one sentence with the position
/// (characters from 1).
Expression parse_expression(std::string_view text);

/// Why the text is no formula, or nothing.
std::optional<Message> why_no_expression(std::string_view text);

/// Gives the leaves their values (by name; numbers without names go by order; leaves not mentioned are 1) and
/// computes every node and all derivatives of the output.
void evaluate(Expression& expression, const List& leaf_values);

/// "“ln” at character 5 of the expression has no finite value with these inputs.", if some node has none.
std::optional<Message> why_no_value(const Expression& expression);

/// ∂output/∂leaf, in the order of `leaves`.
std::vector<double> gradient(const Expression& expression);

/// What stands in the drawn node: "w1", "0.5", "×", "tanh", "u²".
std::string node_label(const Expression& expression, int node);

/// A written exponent is drawn within its power, not as a node of its own.
bool is_drawn(const Expression& expression, int node);

}  // namespace lucid::backpropagation
