#include "core/exhibits/backpropagation/expression.hpp"

#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/differences.hpp"
#include "core/exhibits/backpropagation/layout.hpp"
#include "core/exhibits/backpropagation/sweeps.hpp"
#include "core/random.hpp"
#include "reference.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

Expression evaluated(std::string_view text, const List& leaves = {}) {
  Expression expression = parse_expression(text);
  evaluate(expression, leaves);
  return expression;
}

double value_of(std::string_view text, const List& leaves = {}) {
  const Expression expression = evaluated(text, leaves);
  return expression.tape[expression.output].value;
}

/// "w", 0, 1 → "w01".
std::string indexed(const char* letter, int i, int j = -1) {
  std::string name = letter;
  name += std::to_string(i);
  if (j >= 0) name += std::to_string(j);
  return name;
}

const char* const micrograd =
    "c = a + b; d = a * b + b**3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d * 2 + relu(b + a);"
    "d = d + 3 * d + relu(b - a); e = c - d; f = e**2; g = f / 2.0; g = g + 10.0 / f";

}  // namespace

class ExpressionTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void values_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, double value) { QTest::newRow(text) << text << value; };
    row("1+2*3", 7);
    row("10-4-3", 3);
    row("16/4/2", 2);
    row("2^3^2", 512);
    row("2**3**2", 512);
    row("-2^2", -4);
    row("(-2)^2", 4);
    row("2^-1", 0.5);
    row("2*-3", -6);
    row("--3", 3);
    row("+3", 3);
    row("b = 2; -b + b", 0);
    row(".5 + 1e2 + 2.", 102.5);
    row("sin(0)+cos(0)+tan(0)", 1);
    row("exp(ln(3))", 3);
    row("log(exp(2))", 2);
    row("sqrt(9)", 3);
    row("tanh(0)", 0);
    row("relu(-2)+relu(3)", 3);
    row("sigmoid(0)", 0.5);
    row("abs(-4)", 4);
    row("max(1,2)+min(1,2)", 3);
    row("max(1, 5, 3)", 5);
    row(" a = 3 ; b=a*a ; b - a ; ", 6);
    row("a + b + c", 3);
  }
  void values() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QVERIFY(std::abs(value_of(text.toStdString()) - value) < 1e-12);
  }

  void baydin() {
    const auto& r = reference()["baydin_example"];
    const Expression e = evaluated(r["f"].get<std::string>(), {{2, 5}, {"x1", "x2"}});
    QVERIFY(std::abs(e.tape[e.output].value - r["value"].get<double>()) < 1e-12);
    const auto g = gradient(e);
    QCOMPARE(e.leaf_names, (std::vector<std::string>{"x1", "x2"}));
    QVERIFY(std::abs(g[0] - r["grad"][0].get<double>()) < 1e-12);
    QVERIFY(std::abs(g[1] - r["grad"][1].get<double>()) < 1e-12);
    const double direction[] = {1, 0};
    QVERIFY(std::abs(directional_derivative(e.tape, e.output, e.leaves, direction) - 5.5) < 1e-12);
  }

  void micrograds_example() {
    const auto& r = reference()["micrograd_readme"];
    const Expression e = evaluated(micrograd, {{-4, 2}, {"a", "b"}});
    QVERIFY(std::abs(e.tape[e.output].value - r["g"].get<double>()) < 1e-10);
    const auto g = gradient(e);
    QVERIFY(std::abs(g[0] - r["dg_da"].get<double>()) < 1e-10);
    QVERIFY(std::abs(g[1] - r["dg_db"].get<double>()) < 1e-10);
    QCOMPARE(g.size(), std::size_t{2});
    QVERIFY(gradient_error(e) < 1e-14);
  }

  void chains_of_sigmoids_vanish_as_in_the_reference() {
    for (const auto& c : reference()["vanishing"]["chain"]["cases"]) {
      const double w = c["w"];
      std::string text = "y0";
      int depth = 0;
      for (const auto& expected : c["dy_dy0_after"]) {
        text.insert(0, "sigmoid(w*").append(")");
        ++depth;
        const Expression e = evaluated(text, {{w, 0.5}, {"w", "y0"}});
        const double got = gradient(e)[1];
        QVERIFY2(std::abs(got - expected.get<double>()) <= 1e-12 * std::abs(expected.get<double>()),
                 text.c_str());
      }
      QCOMPARE(depth, 20);
    }
  }

  void the_widely_used_two_by_two_net() {
    const auto& r = reference()["sigmoid_squared_error"];
    std::string text;
    List leaves;
    const auto leaf = [&](const std::string& name, double value) {
      leaves.names.push_back(name);
      leaves.numbers.push_back(value);
    };
    for (int j = 0; j < 2; ++j) {
      const std::string n = std::to_string(j);
      text.append("h").append(n).append(" = sigmoid(x0*v0").append(n).append(" + x1*v1").append(n);
      text.append(" + a").append(n).append(");");
      leaf(indexed("x", j), r["x"][j]);
      leaf(indexed("a", j), r["b1"][j]);
      leaf(indexed("b", j), r["b2"][j]);
      leaf(indexed("t", j), r["target"][j]);
      for (int i = 0; i < 2; ++i) {
        leaf(indexed("v", i, j), r["W1"][i][j]);
        leaf(indexed("w", i, j), r["W2"][i][j]);
      }
    }
    text += "o0 = sigmoid(h0*w00 + h1*w10 + b0); o1 = sigmoid(h0*w01 + h1*w11 + b1);";
    text += "0.5*(t0 - o0)^2 + 0.5*(t1 - o1)^2";
    const Expression e = evaluated(text, leaves);
    QVERIFY(std::abs(e.tape[e.output].value - r["E"].get<double>()) < 1e-14);
    const auto g = gradient(e);
    const auto by = [&](const std::string& name) {
      for (std::size_t i = 0; i < g.size(); ++i) {
        if (e.leaf_names[i] == name) return g[i];
      }
      return std::nan("");
    };
    for (int j = 0; j < 2; ++j) {
      QVERIFY(std::abs(by(indexed("a", j)) - r["db1"][j].get<double>()) < 1e-14);
      QVERIFY(std::abs(by(indexed("b", j)) - r["db2"][j].get<double>()) < 1e-14);
      for (int i = 0; i < 2; ++i) {
        QVERIFY(std::abs(by(indexed("v", i, j)) - r["dW1"][i][j].get<double>()) < 1e-14);
        QVERIFY(std::abs(by(indexed("w", i, j)) - r["dW2"][i][j].get<double>()) < 1e-14);
      }
    }
  }

  void named_statements_are_shared_nodes() {
    const Expression shared = parse_expression("c = a*b; c + c*c");
    const Expression apart = parse_expression("a*b + (a*b)*(a*b)");
    QCOMPARE(shared.tape.size(), 5);
    QCOMPARE(apart.tape.size(), 7);
    QCOMPARE(shared.nodes[2].name, std::string("c"));
    const List leaves{{3, 4}, {"a", "b"}};
    QCOMPARE(gradient(evaluated("c = a*b; c + c*c", leaves)),
             gradient(evaluated("a*b + (a*b)*(a*b)", leaves)));
    // Fan-out accumulates: d(c + c²)/da = b (1 + 2ab).
    QCOMPARE(gradient(evaluated("c = a*b; c + c*c", leaves))[0], 100.0);
  }

  void nodes_know_their_text() {
    const Expression e = parse_expression("  tanh(w*x) ");
    QCOMPARE(e.nodes[2].from, 8);
    QCOMPARE(e.nodes[2].to, 10);
    QCOMPARE(e.nodes[3].from, 3);
    QCOMPARE(e.nodes[3].to, 11);
  }

  void edges_of_relu_and_ties() {
    QCOMPARE(gradient(evaluated("relu(x)", {{0}, {"x"}}))[0], 0.0);
    QCOMPARE(gradient(evaluated("max(a,b)", {{2, 2}, {"a", "b"}})), (std::vector<double>{0.5, 0.5}));
    QCOMPARE(gradient(evaluated("(-2)^x*0 + y"))[1], 1.0);
  }

  void refusals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* text, const char* sentence) { QTest::newRow(text) << text << sentence; };
    row("", "The expression is empty.");
    row("  ", "The expression is empty.");
    row("a +", "The expression ends at character 4, where a number, a name or “(” is missing.");
    row("a + * b", "“*” stands at character 5 of the expression, where a number, a name or “(” is expected.");
    row("a b", "“b” stands at character 3 of the expression, where an operator, “;” or the end is expected.");
    row("(a + b", "The bracket opened at character 1 of the expression is never closed.");
    row("a)", "“)” stands at character 2 of the expression, where an operator, “;” or the end is expected.");
    row("sin x", "“sin” at character 1 of the expression is a function and needs “(” after it.");
    row("sin", "“sin” at character 1 of the expression is a function and needs “(” after it.");
    row("sin(a, b)", "“sin” at character 1 of the expression takes one argument.");
    row("1 + max(a)", "“max” at character 5 of the expression takes two arguments or more.");
    row("foo(a)", "“foo” at character 1 of the expression is not a function that is known here.");
    row("exp = 3", "“exp” at character 1 of the expression is a function and cannot be a name.");
    row("a; b",
        "The statement before character 4 of the expression needs a name, as in “c = a + b;”: only the last "
        "one goes without.");
    row("a = b = c",
        "“=” stands at character 7 of the expression, where an operator, “;” or the end is expected.");
    row("1e999", "The number at character 1 of the expression is too large or too small.");
    row("π·a", "“π” stands at character 1 of the expression, where a number, a name or “(” is expected.");
    row("a ÷ π",
        "“÷” stands at character 3 of the expression, where an operator, “;” or the end is expected.");
    row("a + \x01",
        "“?” stands at character 5 of the expression, where a number, a name or “(” is expected.");
    row("a, b",
        "“,” stands at character 2 of the expression, where an operator, “;” or the end is expected.");
    row(".", "“.” stands at character 1 of the expression, where a number, a name or “(” is expected.");
  }
  void refusals() {
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto why = why_no_expression(text.toStdString());
    QVERIFY(why);
    QCOMPARE(QString::fromStdString(in_english(*why)), sentence);
  }

  void hostile_texts_are_refused_and_never_crash() {
    for (const char* part : {"(", "-", "a^", "sin(", "max(a,", "((((a+"}) {
      std::string text;
      while (text.size() + 8 < expression_length_limit) text += part;
      QVERIFY(why_no_expression(text));
      QVERIFY(why_no_expression(text + "a"));
    }
    QVERIFY(why_no_expression(std::string(expression_length_limit + 1, 'a')));
    std::string sum = "a";
    for (int i = 0; i < 2000; ++i) sum += "+a";
    QVERIFY(why_no_expression(sum));
    std::string leaves = "a0";
    for (int i = 1; i < 100; ++i) leaves.append("+").append(indexed("a", i));
    QVERIFY(why_no_expression(leaves));
    Random random(11);
    const std::string alphabet =
        "ab1.+-*/^();=, \x80\xCF\xFF"
        "sinmaxe";
    for (int round = 0; round < 20'000; ++round) {
      std::string text;
      for (std::uint64_t i = random.below(24); i > 0; --i) text += alphabet[random.below(alphabet.size())];
      if (why_no_expression(text)) continue;
      Expression e = parse_expression(text);
      evaluate(e, {});
      QCOMPARE(e.nodes.size(), static_cast<std::size_t>(e.tape.size()));
    }
  }

  void a_value_that_does_not_exist_is_named() {
    const Expression e = evaluated("1 + ln(x)", {{-1}, {"x"}});
    const auto why = why_no_value(e);
    QVERIFY(why);
    QCOMPARE(in_english(*why),
             std::string("“ln” at character 5 of the expression has no finite value with these inputs."));
    QVERIFY(std::isnan(gradient_error(e)));
  }

  void any_order_gives_the_same_sums() {
    Random random(4);
    for (const char* text :
         {"(tanh(w1*x1+w2*x2+b)-y)^2", micrograd, "a*b + (a*b)*sin(a) + max(a, b, c)", "x"}) {
      const Expression e = evaluated(text, {{0.7, 1.2, 0.4, -0.5}, {"w1", "x1", "w2", "x2"}});
      Sweep recorded = sweep_start(e);
      while (sweep_step(e, recorded)) {
      }
      QVERIFY(recorded.finished);
      QCOMPARE(static_cast<int>(recorded.events.size()), sweep_length(e));
      for (const int leaf : e.leaves) {
        QCOMPARE(recorded.received[static_cast<std::size_t>(leaf)], e.tape[leaf].grad);
      }
      for (int round = 0; round < 30; ++round) {
        Sweep sweep = sweep_start(e);
        while (!sweep.finished) {
          const auto ready = ready_nodes(e, sweep);
          QVERIFY(sweep_step(e, sweep, ready[random.below(ready.size())]));
        }
        QCOMPARE(sweep.events.size(), recorded.events.size());
        for (const int leaf : e.leaves) {
          const double got = sweep.received[static_cast<std::size_t>(leaf)];
          QVERIFY(std::abs(got - e.tape[leaf].grad) <= 1e-12 * (1 + std::abs(e.tape[leaf].grad)));
        }
      }
    }
  }

  void a_node_that_is_not_ready_has_no_turn() {
    const Expression e = evaluated("tanh(a*b)");
    Sweep sweep = sweep_start(e);
    QVERIFY(!sweep_step(e, sweep, 3));
    QVERIFY(!sweep_step(e, sweep, 0));
    QVERIFY(sweep.events.empty());
    QVERIFY(sweep_step(e, sweep, 2));
  }

  void bauers_paths() {
    const Expression e = evaluated(micrograd, {{-4, 2}, {"a", "b"}});
    const auto by_paths = gradient_by_paths(e);
    QCOMPARE(by_paths.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) QVERIFY(std::abs(by_paths[i] - gradient(e)[i]) < 1e-9);
    // Doubling twenty times: 2^20 paths, and reverse mode takes 20 steps.
    std::string text = "c = x + x;";
    for (int i = 0; i < 19; ++i) text += "c = c + c;";
    text += "c";
    const Expression doubled = evaluated(text);
    QCOMPARE(expression_path_cost(doubled).paths, std::pow(2.0, 20));
    QCOMPARE(gradient(doubled)[0], std::pow(2.0, 20));
    QVERIFY(gradient_by_paths(doubled, 1e5).empty());
  }

  void counts_of_a_neuron_are_those_of_the_rules() {
    // Two products, two sums, one tanh: 5 forward; 2·4 + 2·2 + 4 = 16 back.
    const GradientCost cost = expression_cost(parse_expression("tanh(w1*x1 + w2*x2 + b)"));
    QCOMPARE(cost.forward, 5.0);
    QCOMPARE(cost.reverse, 16.0);
    QCOMPARE(cost.tangent, 11.0);
    QCOMPARE(cost.parameters, 5.0);
  }

  void difference_errors_are_those_of_the_reference() {
    const auto& r = reference()["finite_difference"];
    const Expression e = evaluated("exp(x)*sin(3*x)", {{r["x"].get<double>()}, {"x"}});
    QVERIFY(std::abs(gradient(e)[0] - r["true"].get<double>()) < 1e-15);
    const auto rows = expression_difference_errors(e);
    int compared = 0;
    for (const auto& expected : r["rows"]) {
      const double h = expected["h"];
      for (const DifferenceErrors& row : rows) {
        if (std::abs(row.step - h) > 1e-9 * h) continue;
        ++compared;
        if (h >= 1e-4) {
          // A step that differs by one unit in its last place moves the round-off, not the truncation.
          QVERIFY(std::abs(row.forward / expected["forward_abs_err"].get<double>() - 1) < 1e-5);
          QVERIFY(std::abs(row.central / expected["central_abs_err"].get<double>() - 1) < 1e-3);
        } else if (h < 1e-8) {
          QVERIFY(row.forward < 50 * expected["forward_abs_err"].get<double>() + 1e-16 / h);
        }
        // Truncation only, and as small as that of the central difference: nothing is subtracted.
        QVERIFY(row.complex_step < 5 * h * h + 1e-14);
      }
    }
    QCOMPARE(compared, 15);
    // Slopes of the truncation side: 1 and 2.
    const auto at = [&](double h) {
      for (const auto& row : rows) {
        if (std::abs(row.step - h) < 1e-9 * h) return row;
      }
      return DifferenceErrors{};
    };
    QVERIFY(std::abs(std::log10(at(1e-3).forward / at(1e-4).forward) - 1) < 0.01);
    QVERIFY(std::abs(std::log10(at(1e-2).central / at(1e-3).central) - 2) < 0.01);
  }

  void layout_reads_from_left_to_right() {
    for (const char* text : {"(tanh(w1*x1+w2*x2+b)-y)^2", micrograd, "ln(x1)+x1*x2-sin(x2)", "x", "2"}) {
      const Expression e = parse_expression(text);
      const GraphLayout layout = lay_out(e);
      for (int i = 0; i < e.tape.size(); ++i) {
        const NodePlace here = layout.places[static_cast<std::size_t>(i)];
        if (!here.drawn) continue;
        QVERIFY(here.row >= -1e-9 && here.row <= layout.rows - 1 + 1e-9);
        for (const int parent : e.tape[i].parent) {
          if (parent >= 0 && layout.places[static_cast<std::size_t>(parent)].drawn) {
            QVERIFY(layout.places[static_cast<std::size_t>(parent)].column < here.column);
          }
        }
        for (int k = 0; k < i; ++k) {
          const NodePlace other = layout.places[static_cast<std::size_t>(k)];
          if (other.drawn && other.column == here.column) QVERIFY(std::abs(other.row - here.row) > 0.999);
        }
      }
    }
    const Expression neuron = parse_expression("(tanh(w1*x1+w2*x2+b)-y)^2");
    const GraphLayout layout = lay_out(neuron);
    QCOMPARE(crossings(neuron, layout), 0);
    QCOMPARE(layout.columns, 7.0);
    QVERIFY(layout.rows <= 5);
    QCOMPARE(node_label(neuron, neuron.output), std::string("u²"));
  }

  void layout_keeps_crossings_low() {
    // Written so that the recorded order crosses: pairs (1,4), (2,3) of eight leaves.
    const Expression e = parse_expression("p = a*h; q = b*g; r = c*f; s = d*e; (s+p)*(q+r)");
    QVERIFY(crossings(e, lay_out(e)) == 0);
  }
};

QTEST_APPLESS_MAIN(ExpressionTest)
#include "expression_test.moc"
