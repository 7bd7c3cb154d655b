// The reference cases that anybody can rerun: each computes by the functions that the stage is drawn from.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/exhibits/backpropagation/checkpointing.hpp"
#include "core/exhibits/backpropagation/counting.hpp"
#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/backpropagation/depth.hpp"
#include "core/exhibits/backpropagation/differences.hpp"
#include "core/exhibits/backpropagation/playground.hpp"
#include "core/exhibits/backpropagation/race.hpp"
#include "core/exhibits/backpropagation/sweeps.hpp"
#include "core/exhibits/backpropagation/symmetry.hpp"
#include "core/snapshot_at.hpp"

namespace lucid::backpropagation {

namespace {

Expression evaluated(const char* text, const List& leaves) {
  Expression expression = parse_expression(text);
  evaluate(expression, leaves);
  return expression;
}

Expression baydin() { return evaluated("ln(x1) + x1*x2 - sin(x2)", {{2, 5}, {"x1", "x2"}}); }

Expression micrograd() {
  return evaluated(
      "c = a + b; d = a*b + b**3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d*2 + relu(b + a);"
      "d = d + 3*d + relu(b - a); e = c - d; f = e**2; g = f/2.0; g = g + 10.0/f",
      {{-4, 2}, {"a", "b"}});
}

/// A weight of the spiral's net after 60 steps: the slope by the sweep back, less that by two losses beside
/// it, as a share of the former.
double weight_slope_error() {
  const Random random(1);
  Playground net(generate(DatasetKind::spiral, 0.03, random.stream(1)), NetDesign{{8, 8}}, random.stream(2));
  for (int i = 0; i < 60; ++i) net.step({});
  const Connection which{2, 3, 4};
  const double weight = net.weight(which), gradient = net.probe(which).value().gradient;
  constexpr double h = 1e-5;
  const auto loss_at = [&](double w) {
    net.set_weight(which, w);
    return net.score(net.data().learn).loss;
  };
  const double up = loss_at(weight + h), down = loss_at(weight - h);
  return ((up - down) / (2 * h) - gradient) / gradient;
}

double value(const Expression& e) { return e.tape[e.output].value; }

/// A 2-3-2 net with tanh on three points: the reference's layout turned into rows by unit.
struct SmallNet {
  std::vector<LayerNumbers> layers{
      {{-0.802, 0.42, -1.324, 1.136, -0.248, 0.11}, {-0.055, -0.078, 0.075}, {}, {}},
      {{1.635, -1.233, 1.6, 0.273, -0.958, 0.203}, {-0.173, -0.008}, {}, {}}};
  PointList points{{0.5, -1.0, 0}, {1.5, 0.25, 1}, {-0.75, 0.8, 1}};
};

double small_net_loss() {
  const SmallNet net;
  double loss = 0;
  for (const LabelledPoint& point : net.points)
    loss += trace_example(net.layers, Activation::tanh, point).loss / 3;
  return loss;
}

/// ∂loss/∂ of the weight from the second input to the third hidden unit.
double small_net_derivative() {
  const SmallNet net;
  double sum = 0;
  for (const LabelledPoint& point : net.points) {
    const ExampleTrace trace = trace_example(net.layers, Activation::tanh, point);
    sum += trace.blame[1][2] * trace.values[0][1] / 3;
  }
  return sum;
}

/// The same net on the tape that the playground learns on.
Playground small_playground() {
  const SmallNet net;
  Dataset data;
  data.learn = net.points;
  Playground made(std::move(data), NetDesign{{3}}, Random(1));
  for (int l = 0; l < 2; ++l) {
    const LayerNumbers& layer = net.layers[static_cast<std::size_t>(l)];
    const int in = l == 0 ? 2 : 3, out = l == 0 ? 3 : 2;
    for (int to = 0; to < out; ++to) {
      made.set_weight({l + 1, 0, to + 1}, layer.biases[static_cast<std::size_t>(to)]);
      for (int from = 0; from < in; ++from)
        made.set_weight({l + 1, from + 1, to + 1}, layer.weights[static_cast<std::size_t>(to * in + from)]);
    }
  }
  return made;
}

/// As on points that the net never learns from.
Playground::Score small_net_score() { return small_playground().score(SmallNet().points); }

double small_net_gradient_norm() {
  Playground net = small_playground();
  net.step({.batch_size = 3});
  return net.gradient_norm();
}

/// What is read at these settings, before the first step.
Check reading_check(const char* readout, const char* id, const char* what, double expected,
                    const char* source, SettingsText settings) {
  return {
      id,
      what,
      expected,
      1e-12,
      true,
      source,
      [readout, settings = std::move(settings)] { return snapshot_at(exhibit(), settings).number(readout); },
      "",
      readout};
}

double speedup_of_made_up_times() {
  RaceResult result;
  result.parameters = 101'770, result.evaluation_seconds = 0.002, result.reverse_mode.seconds = 0.008;
  return result.speedup_measured();
}

/// Σ_j ∂²f/∂x∂x_j · d_j of x² y³ at (2, 3) along (1, −1): 2 y³ − 6 x y² = −54.
double hessian_times_direction() {
  const Expression e = evaluated("x^2 * y^3", {{2, 3}, {"x", "y"}});
  const double direction[] = {1, -1};
  return hessian_vector(e.tape, e.output, e.leaves, direction)[0];
}

/// The largest difference between Bauer's sum over all paths and the sweep back, as a share.
double paths_against_sweep() {
  const Expression e = micrograd();
  const auto swept = gradient(e), walked = gradient_by_paths(e);
  double error = 0;
  for (std::size_t i = 0; i < walked.size(); ++i) error = std::max(error, std::abs(walked[i] / swept[i] - 1));
  return walked.empty() ? 1 : error;
}

double matrix_products_ratio() {
  const std::vector<int> dims(8, 512);
  const MatrixProductCost products = matrix_product_cost(dims, 64);
  return products.backward / products.forward;
}

GradientCost cost(std::vector<int> dims) { return layered_cost(dims); }

double difference_error(double h, bool central) {
  const Expression e = evaluated("exp(x)*sin(3*x)", {{0.7}, {"x"}});
  for (const DifferenceErrors& row : expression_difference_errors(e)) {
    if (std::abs(row.step - h) < 1e-9 * h) return central ? row.central : row.forward;
  }
  return 0;
}

double sigmoid_chain() {
  std::string text = "y";
  for (int i = 0; i < 20; ++i) text.insert(0, "sigmoid(").append(")");
  return gradient(evaluated(text.c_str(), {{0.5}, {"y"}}))[0];
}

const std::vector<SymmetryNet>& nets_of_1986() {
  static const std::vector<SymmetryNet> nets = [] {
    auto made = symmetry_nets(1);
    symmetry_sweeps(std::span(made), {}, 5000);
    return made;
  }();
  return nets;
}

/// The largest over the smallest weight of the first hidden unit, at the median over the nets that found
/// 1:2:4.
double doubled_ratio() {
  std::vector<double> ratios;
  for (const SymmetryNet& net : nets_of_1986()) {
    const auto ratio = symmetry_ratios(net, 0);
    if (net.solved_at && ratio && std::abs((*ratio)[1] - 2) < 0.25) ratios.push_back((*ratio)[2]);
  }
  std::sort(ratios.begin(), ratios.end());
  return ratios.empty() ? 0 : ratios[ratios.size() / 2];
}

/// The median error of those that did not solve it.
double stuck_error() {
  std::vector<double> errors;
  for (const SymmetryNet& net : nets_of_1986()) {
    if (!net.solved_at) errors.push_back(net.error);
  }
  std::sort(errors.begin(), errors.end());
  return errors.empty() ? 0 : errors[errors.size() / 2];
}

/// Counted while the race is run, not by formula.
double raced_operations() {
  const std::vector<int> dims{2, 3, 1};
  const LayeredNet net = layered_net(dims, Random(1));
  LayerValues values;
  std::vector<double> gradient;
  std::int64_t operations = 0;
  evaluate(net, values, operations);
  reverse_sweep(net, values, gradient, operations);
  return static_cast<double>(operations);
}

/// The largest share by which four methods on one net disagree.
double race_disagreement() {
  const std::vector<int> dims{5, 6, 4, 3};
  LayeredNet net = layered_net(dims, Random(2));
  LayerValues values, room;
  std::vector<double> gradient;
  std::int64_t operations = 0;
  evaluate(net, values, operations);
  reverse_sweep(net, values, gradient, operations);
  double largest = 0;
  double error = 0;
  for (std::size_t p = 0; p < gradient.size(); ++p) {
    std::vector<double> direction(gradient.size(), 0.0);
    direction[p] = 1;
    double walked = 0;
    largest = std::max(largest, std::abs(gradient[p]));
    error = std::max(error, std::abs(tangent_sweep(net, values, direction, operations) - gradient[p]));
    error = std::max(error, std::abs(path_sum(net, values, p, 1e9, walked, operations) - gradient[p]));
  }
  return error / largest;
}

constexpr const char* griewank =
    QT_TRANSLATE_NOOP("core", "Griewank and Walther, ACM Trans. Math. Softw. 26 (2000); independent program");
constexpr const char* counted = QT_TRANSLATE_NOOP("core", "independent count, operation by operation");
constexpr const char* nature = QT_TRANSLATE_NOOP("core", "Rumelhart, Hinton and Williams, Nature 323 (1986)");

}  // namespace

std::vector<Check> checks() {
  return {
      {"baydin_value", QT_TRANSLATE_NOOP("core", "ln x1 + x1 x2 − sin x2 at (2, 5)"), 11.652071455223084,
       1e-12, true, QT_TRANSLATE_NOOP("core", "Baydin and others, J. Mach. Learn. Res. 18 (2018)"),
       [] { return value(baydin()); }, "", "value"},
      {"baydin_gradient_1", QT_TRANSLATE_NOOP("core", "Its derivative by x1"), 5.5, 1e-12, true,
       QT_TRANSLATE_NOOP("core", "Baydin and others, J. Mach. Learn. Res. 18 (2018)"),
       [] { return gradient(baydin())[0]; }, "", "gradients"},
      {"baydin_gradient_2", QT_TRANSLATE_NOOP("core", "Its derivative by x2"), 1.7163378145367738, 1e-12,
       true, QT_TRANSLATE_NOOP("core", "Baydin and others, J. Mach. Learn. Res. 18 (2018)"),
       [] { return gradient(baydin())[1]; }, "", "gradients"},
      {"micrograd_value", QT_TRANSLATE_NOOP("core", "micrograd's example at a = −4, b = 2"),
       24.70408163265306, 1e-12, true, QT_TRANSLATE_NOOP("core", "micrograd, README"),
       [] { return value(micrograd()); }, "", "value"},
      {"micrograd_gradient_a", QT_TRANSLATE_NOOP("core", "Its derivative by a"), 138.8338192419825, 1e-12,
       true, QT_TRANSLATE_NOOP("core", "micrograd, README"), [] { return gradient(micrograd())[0]; }, "",
       "gradients"},
      {"micrograd_gradient_b", QT_TRANSLATE_NOOP("core", "Its derivative by b"), 645.5772594752186, 1e-12,
       true, QT_TRANSLATE_NOOP("core", "micrograd, README"), [] { return gradient(micrograd())[1]; }, "",
       "gradients"},
      {"olah_gradient", QT_TRANSLATE_NOOP("core", "Derivative of (a + b)(b + 1) by b at a = 2, b = 1"), 5,
       1e-12, true, QT_TRANSLATE_NOOP("core", "Olah, Calculus on Computational Graphs (2015)"),
       [] {
         return gradient(evaluated("(a + b) * (b + 1)", {{2, 1}, {"a", "b"}}))[1];
       },
       "", "gradients"},
      {"tie_of_max", QT_TRANSLATE_NOOP("core", "Derivative of max(a, b) by a where both are 1"), 0.5, 0,
       false, QT_TRANSLATE_NOOP("core", "the middle of the slopes on either side"),
       [] {
         return gradient(evaluated("max(a, b)", {{1, 1}, {"a", "b"}}))[0];
       },
       "", "gradients"},
      {"relu_at_zero", QT_TRANSLATE_NOOP("core", "Derivative of relu(x) at 0"), 0, 0, false,
       QT_TRANSLATE_NOOP("core", "by convention"),
       [] {
         return gradient(evaluated("relu(x)", {{0}, {"x"}}))[0];
       },
       "", "gradients"},
      {"reverse_against_complex_step",
       QT_TRANSLATE_NOOP("core", "Largest error of that gradient against complex steps, as a share"), 0,
       1e-14, false, QT_TRANSLATE_NOOP("core", "Squire and Trapp, SIAM Review 40 (1998)"),
       [] { return gradient_error(micrograd()); }, "", "gradient_error"},
      {"hessian_vector",
       QT_TRANSLATE_NOOP("core", "Second derivatives of x² y³ along (1, −1), by forward over reverse"), -54,
       1e-12, true, QT_TRANSLATE_NOOP("core", "closed form 2 y³ − 6 x y² at (2, 3)"),
       hessian_times_direction},
      {"small_net_loss", QT_TRANSLATE_NOOP("core", "Cross-entropy of a 2-3-2 net on three points"),
       0.9716314102976398, 1e-12, true, QT_TRANSLATE_NOOP("core", "independent program in double precision"),
       small_net_loss, "", "loss"},
      {"small_net_score",
       QT_TRANSLATE_NOOP("core", "Cross-entropy of a 2-3-2 net on three points, on the playground's tape"),
       0.9716314102976398, 1e-12, true, QT_TRANSLATE_NOOP("core", "independent program in double precision"),
       [] { return small_net_score().loss; }, "", "loss_held_out"},
      {"small_net_accuracy",
       QT_TRANSLATE_NOOP("core", "Share of three points that a 2-3-2 net answers rightly"), 1.0 / 3, 1e-12,
       true, QT_TRANSLATE_NOOP("core", "independent program: .253, .800 and .268 for what is right"),
       [] { return small_net_score().accuracy; }, "", "accuracy_held_out"},
      {"small_net_gradient_norm",
       QT_TRANSLATE_NOOP("core", "Length of the gradient of a 2-3-2 net on three points"), 1.0458451024971116,
       1e-12, true, QT_TRANSLATE_NOOP("core", "independent program, checked by complex steps"),
       small_net_gradient_norm, "", "gradient_norm"},
      reading_check(
          "gradient_norm", "baydin_gradient_norm",
          QT_TRANSLATE_NOOP("core", "Length of the gradient of ln x1 + x1 x2 − sin x2 at (2, 5)"),
          5.761580989069655,
          QT_TRANSLATE_NOOP("core", "Baydin and others (2018): the root of 5.5² + 1.7163²"),
          {{"view", "graph"}, {"expression", "ln(x1) + x1*x2 - sin(x2)"}, {"leaf_values", "x1=2,x2=5"}}),
      reading_check("parameters", "parameters_784_128_10",
                    QT_TRANSLATE_NOOP("core", "Parameters of 784-128-10"), 101'770,
                    QT_TRANSLATE_NOOP("core", "by hand: 785 · 128 + 129 · 10"),
                    {{"view", "race"}, {"layers", "784,128,10"}}),
      reading_check("parameters", "parameters_of_depth",
                    QT_TRANSLATE_NOOP("core", "Parameters of ten layers of four units without biases"), 160,
                    QT_TRANSLATE_NOOP("core", "by hand: 10 · 4 · 4"),
                    {{"view", "depth"}, {"depth", "10"}, {"width", "4"}}),
      reading_check("forward_operations", "forward_784_128_10",
                    QT_TRANSLATE_NOOP("core", "Operations of one evaluation of 784-128-10"), 203'402, counted,
                    {{"view", "race"}, {"layers", "784,128,10"}}),
      reading_check("forward_operations", "forward_of_depth",
                    QT_TRANSLATE_NOOP(
                        "core", "Operations of one evaluation of ten layers of four units without biases"),
                    320, QT_TRANSLATE_NOOP("core", "by hand: 160 products, 120 sums, 40 functions"),
                    {{"view", "depth"}, {"depth", "10"}, {"width", "4"}}),
      reading_check("reverse_operations", "reverse_2_3_1",
                    QT_TRANSLATE_NOOP("core", "Operations of the sweep back through 2-3-1"), 70, counted,
                    {{"view", "race"}, {"layers", "2,3,1"}}),
      reading_check(
          "recomputed_steps", "recomputed_by_formula",
          QT_TRANSLATE_NOOP("core", "Steps run forward for a chain of 100 with 5 cells, by formula"), 316,
          griewank, {{"view", "memory"}, {"depth", "100"}, {"checkpoints", "5"}}),
      reading_check("peak_tape_bytes", "tape_2_3_1", QT_TRANSLATE_NOOP("core", "Bytes on the tape of 2-3-1"),
                    352, QT_TRANSLATE_NOOP("core", "independent count: 22 operations of 16 bytes"),
                    {{"view", "race"}, {"layers", "2,3,1"}}),
      reading_check("peak_tape_bytes", "tape_of_five_cells",
                    QT_TRANSLATE_NOOP("core", "Bytes for a chain of 100 steps 4-4 with 5 cells"), 736,
                    QT_TRANSLATE_NOOP("core", "by hand: 5 states of 32 bytes and a record of 36 · 16"),
                    {{"view", "memory"}, {"layers", "4,4"}, {"depth", "100"}, {"checkpoints", "5"}}),
      {"speedup_by_made_up_times",
       QT_TRANSLATE_NOOP("core",
                         "Speed-up where an evaluation takes 2 ms and both sweeps 8 ms, 101 770 parameters"),
       25'442.75, 1e-12, true, QT_TRANSLATE_NOOP("core", "by hand: 101 771 · 2 ms over 8 ms"),
       speedup_of_made_up_times, QT_TRANSLATE_NOOP("core", "The reckoning, not the clock."),
       "speedup_measured"},
      {"small_net_derivative", QT_TRANSLATE_NOOP("core", "One of its derivatives"), 0.6029255189127273, 1e-12,
       true, QT_TRANSLATE_NOOP("core", "independent program, checked by complex steps"),
       small_net_derivative},
      {"operations_2_3_1",
       QT_TRANSLATE_NOOP("core", "Operations of both sweeps through a 2-3-1 net, counted while it runs"), 92,
       0, false, counted, raced_operations, "", "reverse_operations"},
      {"cost_ratio_2_3_1", QT_TRANSLATE_NOOP("core", "Both sweeps over one evaluation, 2-3-1"),
       4.181818181818182, 1e-12, true, counted,
       [] {
         return cost({2, 3, 1}).total_over_forward();
       },
       "", "cost_ratio"},
      {"cost_ratio_784_128_10", QT_TRANSLATE_NOOP("core", "The same for 784-128-10"), 4.0006784594055125,
       1e-12, true, counted,
       [] {
         return cost({784, 128, 10}).total_over_forward();
       },
       "", "cost_ratio"},
      {"speedup_784_128_10", QT_TRANSLATE_NOOP("core", "Speed-up over differences at 101 770 parameters"),
       25438.435263583477, 1e-12, true, counted,
       [] {
         return cost({784, 128, 10}).speedup_over_differences();
       },
       "", "speedup_over_differences"},
      {"ten_million_parameters",
       QT_TRANSLATE_NOOP(
           "core",
           "Millions of parameters at which the speed-up is ten million, if a gradient costs 4 evaluations"),
       40, 0.01, false, QT_TRANSLATE_NOOP("core", "closed form (n + 1)/4"),
       [] { return parameters_for_speedup(1e7, 4) / 1e6; },
       QT_TRANSLATE_NOOP("core", "By operations, against nudging every parameter.")},
      {"four_methods_agree",
       QT_TRANSLATE_NOOP("core", "Largest disagreement of paths, forward and reverse mode on one net"), 0,
       1e-14, false, QT_TRANSLATE_NOOP("core", "they are the same sum in different orders"),
       race_disagreement},
      {"bauer_paths",
       QT_TRANSLATE_NOOP("core",
                         "Largest difference between the sum over all paths and the sweep back, as a share"),
       0, 1e-12, false, QT_TRANSLATE_NOOP("core", "Bauer, SIAM J. Numer. Anal. 11 (1974)"),
       paths_against_sweep},
      {"matrix_products",
       QT_TRANSLATE_NOOP("core",
                         "Operations of matrix products back over forward, 512 units in eight layers"),
       13.0 / 7, 1e-12, true,
       QT_TRANSLATE_NOOP("core", "closed form: the first layer hands no blame to the input"),
       matrix_products_ratio},
      {"forward_difference_error",
       QT_TRANSLATE_NOOP("core", "Error of the forward difference of exp(x) sin(3x) at 0.7, h = 10⁻³"),
       0.010007543012957809, 1e-5, true, QT_TRANSLATE_NOOP("core", "independent program"),
       [] { return difference_error(1e-3, false); }},
      {"central_difference_slope",
       QT_TRANSLATE_NOOP("core", "Slope of the central difference's error between h = 10⁻² and 10⁻³"), 2,
       0.01, false, QT_TRANSLATE_NOOP("core", "Taylor's theorem"),
       [] { return std::log10(difference_error(1e-2, true) / difference_error(1e-3, true)); }},
      {"weight_by_hand",
       QT_TRANSLATE_NOOP(
           "core",
           "Weight moved by hand: how far the change of the loss is from what the gradient says, as a share"),
       0, 1e-6, false, QT_TRANSLATE_NOOP("core", "central difference, h = 10⁻⁵"), weight_slope_error,
       QT_TRANSLATE_NOOP("core", "The difference itself errs by some 10⁻⁹."), "gradient_error"},
      {"recomputed_100_1", QT_TRANSLATE_NOOP("core", "Steps run forward for a chain of 100 with 1 cell"),
       4950, 0, false, griewank, [] { return static_cast<double>(advanced_steps(optimal_plan(100, 1))); }, "",
       "recomputed_steps"},
      {"recomputed_100_2", QT_TRANSLATE_NOOP("core", "The same with 2 cells"), 845, 0, false, griewank,
       [] { return static_cast<double>(advanced_steps(optimal_plan(100, 2))); }, "", "recomputed_steps"},
      {"recomputed_100_5", QT_TRANSLATE_NOOP("core", "The same with 5 cells"), 316, 0, false, griewank,
       [] { return static_cast<double>(advanced_steps(optimal_plan(100, 5))); }, "", "recomputed_steps"},
      {"recomputed_100_10", QT_TRANSLATE_NOOP("core", "The same with 10 cells"), 222, 0, false, griewank,
       [] { return static_cast<double>(advanced_steps(optimal_plan(100, 10))); }, "", "recomputed_steps"},
      {"sigmoid_chain", QT_TRANSLATE_NOOP("core", "Derivative through 20 sigmoids"), 1.143095886693206e-13,
       1e-10, true, QT_TRANSLATE_NOOP("core", "independent program"), sigmoid_chain},
      {"mean_field_tanh", QT_TRANSLATE_NOOP("core", "χ of tanh at σ_w² = 1 after 200 layers"),
       0.995002372300357, 1e-6, true,
       QT_TRANSLATE_NOOP("core", "Schoenholz and others, ICLR 2017; independent program"),
       [] { return mean_field(Activation::tanh, 1, 0).chi; },
       QT_TRANSLATE_NOOP("core", "Holds for infinitely wide layers.")},
      {"symmetry_solved",
       QT_TRANSLATE_NOOP("core", "Nets of 1986 that solve the task, of 20, within 5 000 sweeps"), 14, 6,
       false, QT_TRANSLATE_NOOP("core", "independent program: about two thirds, 8 or more"),
       [] { return static_cast<double>(symmetry_solved(nets_of_1986())); },
       QT_TRANSLATE_NOOP("core", "Depends on the seeds."), "symmetry_solved"},
      {"symmetry_median_sweeps", QT_TRANSLATE_NOOP("core", "Sweeps that they need, at the median"), 2500,
       1500, false, nature, [] { return symmetry_median_sweeps(nets_of_1986()).value_or(0); },
       QT_TRANSLATE_NOOP("core", "The paper tells of one net: 1 425 sweeps."), "symmetry_median_sweeps"},
      {"symmetry_weights",
       QT_TRANSLATE_NOOP("core", "Largest over smallest weight where the weights are 1:2:4"), 4, 0.2, false,
       nature, doubled_ratio,
       QT_TRANSLATE_NOOP("core", "Some nets find a second solution, about 1 : 1.5 : 2."),
       "symmetry_weight_ratio"},
      {"symmetry_stuck", QT_TRANSLATE_NOOP("core", "Error at which the others stick"), 4, 0.02, false,
       QT_TRANSLATE_NOOP("core", "closed form: eight mirrored patterns answered 0, ½ · 8"), stuck_error},
      {"weeks_in_200000_years", QT_TRANSLATE_NOOP("core", "Weeks in 200 000 years, in millions"),
       10.435714285714285, 1e-12, true, QT_TRANSLATE_NOOP("core", "365.25 days a year"),
       [] { return 200'000 * 365.25 / 7 / 1e6; }},
  };
}

}  // namespace lucid::backpropagation
