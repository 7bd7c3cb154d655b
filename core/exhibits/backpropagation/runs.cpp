// The views that follow from arithmetic: the formula, the race, the nets of 1986, depth and memory.
#include "core/exhibits/backpropagation/runs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/backpropagation/differences.hpp"
#include "core/exhibits/backpropagation/inventors.hpp"

namespace lucid::backpropagation {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double finite_or_nothing(double value) { return std::isfinite(value) ? value : nothing; }

/// A whole event list replayed on another evaluation of the same graph.
Sweep replayed(const Expression& expression, const Sweep& sweep) {
  Sweep again = sweep_start(expression);
  for (const SweepEvent& event : sweep.events) sweep_step(expression, again, event.node);
  return again;
}

}  // namespace

CurveData curve(const char* id, const char* label, std::vector<double> values) {
  return {id, Message{label, {}}, std::move(values)};
}

void read_cost(Snapshot& snapshot, const GradientCost& cost) {
  snapshot.read("parameters", cost.parameters);
  snapshot.read("forward_operations", cost.forward);
  snapshot.read("reverse_operations", cost.reverse);
  snapshot.read("cost_ratio", cost.total_over_forward());
  snapshot.read("speedup_over_differences", cost.speedup_over_differences());
}

// ---------------------------------------------------------------- the formula

void GraphRun::reset(const Knobs& knobs) {
  auto expression = std::make_shared<Expression>(parse_expression(knobs.expression));
  evaluate(*expression, knobs.leaf_values);
  layout_ = std::make_shared<const GraphLayout>(lay_out(*expression));
  sweep_ = std::make_shared<const Sweep>(sweep_start(*expression));
  expression_ = std::move(expression);
  plane_ = nullptr;
  errors_ = nullptr;
}

void GraphRun::change_leaves(const Knobs& knobs) {
  if (!expression_) return;
  auto expression = std::make_shared<Expression>(*expression_);
  evaluate(*expression, knobs.leaf_values);
  sweep_ = std::make_shared<const Sweep>(replayed(*expression, *sweep_));
  expression_ = std::move(expression);
  plane_ = nullptr;
  errors_ = nullptr;
}

void GraphRun::step() {
  auto sweep = std::make_shared<Sweep>(*sweep_);
  sweep_step(*expression_, *sweep);
  sweep_ = std::move(sweep);
}

void GraphRun::take_node(int node) {
  auto sweep = std::make_shared<Sweep>(*sweep_);
  if (node < 0 || !sweep_step(*expression_, *sweep, node)) {
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "It is not the turn of node %1: its inputs or its users come first."),
        {std::to_string(node)});
  }
  sweep_ = std::move(sweep);
}

void GraphRun::fill_values(Snapshot& snapshot) const {
  const Expression& e = *expression_;
  snapshot.read("value", e.tape[e.output].value);
  List gradients{gradient(e), e.leaf_names};
  const bool finite = std::all_of(gradients.numbers.begin(), gradients.numbers.end(),
                                  [](double g) { return std::isfinite(g); });
  if (finite) snapshot.read("gradients", std::move(gradients));
}

void GraphRun::fill(Snapshot& snapshot, GraphScene& scene) const {
  const Expression& e = *expression_;
  const GradientCost cost = expression_cost(e);
  if (cost.forward > 0) {
    read_cost(snapshot, cost);
    snapshot.read("peak_tape_bytes", cost.tape_bytes());
  } else {
    snapshot.read("parameters", cost.parameters);
  }
  snapshot.read("gradient_error", gradient_error(e));
  double norm = 0;
  for (const double g : gradient(e)) norm = std::hypot(norm, g);
  snapshot.read("gradient_norm", norm);

  if (!errors_) {
    auto data = std::make_shared<SeriesData>();
    std::vector<double> forward, central, complex;
    for (const DifferenceErrors& row : expression_difference_errors(e)) {
      data->x.push_back(row.step);
      forward.push_back(finite_or_nothing(row.forward));
      central.push_back(finite_or_nothing(row.central));
      complex.push_back(finite_or_nothing(row.complex_step));
    }
    data->curves = {curve("forward", QT_TRANSLATE_NOOP("core", "Forward difference"), forward),
                    curve("central", QT_TRANSLATE_NOOP("core", "Central difference"), central),
                    curve("complex_step", QT_TRANSLATE_NOOP("core", "Complex step"), complex)};
    // On a logarithmic axis 0 has no place: what is missing there is the best that can be.
    const auto exact = std::ranges::count(complex, 0.0);
    if (exact == std::ssize(complex))
      data->bands.push_back({data->x.front(),
                             data->x.back(),
                             {QT_TRANSLATE_NOOP("core", "Complex step: error exactly 0 everywhere"), {}}});
    else if (exact > 0)
      data->curves.back().label = {QT_TRANSLATE_NOOP("core", "Complex step (gaps: exactly 0)"), {}};
    errors_ = std::move(data);
  }
  auto errors = std::make_shared<SeriesData>(*errors_);
  errors->now = std::get<double>(snapshot.setting("difference_step"));
  snapshot.draw("error_by_difference_step", std::move(errors));

  if (!plane_ && e.leaves.size() >= 2) plane_ = std::make_shared<const LeafPlane>(leaf_plane(e, 0, 1));
  scene.expression = expression_;
  scene.layout = layout_;
  scene.sweep = sweep_;
  scene.ready = ready_nodes(e, *sweep_);
  scene.length = sweep_length(e);
  scene.plane = plane_;
  snapshot.position = {QT_TRANSLATE_NOOP("core", "node"), static_cast<double>(sweep_->events.size()), "",
                       static_cast<double>(scene.length)};
  snapshot.problem = why_no_value(e);
}

// ---------------------------------------------------------------- the race

void RaceRun::reset(const Knobs& knobs, std::uint64_t seed) {
  seed_ = seed;
  rungs_ = race_ladder(whole_numbers(knobs.layers));
  now_ = nullptr;
  counted_ = std::make_shared<const RaceResult>(counted_race(whole_numbers(knobs.layers)));
  ladder_ = std::make_shared<const std::vector<RaceResult>>();
  auto ahead = std::make_shared<std::vector<RaceResult>>();
  for (const std::vector<int>& rung : rungs_) ahead->push_back(counted_race(rung));
  ahead_ = std::move(ahead);
  done_ = 0;
}

bool RaceRun::step(const Knobs& knobs, const std::stop_token& stop) {
  const std::vector<int> chosen = whole_numbers(knobs.layers);
  if (!now_) {
    auto result = race(chosen, knobs.difference_step, Random(seed_), stop);
    if (!result) return false;
    now_ = std::make_shared<const RaceResult>(*std::move(result));
    return true;
  }
  const std::vector<int>& rung = rungs_[done_];
  auto result =
      rung == chosen ? std::optional(*now_) : race(rung, knobs.difference_step, Random(seed_), stop);
  if (!result) return false;
  auto ladder = std::make_shared<std::vector<RaceResult>>(*ladder_);
  ladder->push_back(*std::move(result));
  ladder_ = std::move(ladder);
  ++done_;
  return true;
}

void RaceRun::fill(const Knobs& knobs, Snapshot& snapshot, RaceScene& scene) const {
  const GradientCost cost = layered_cost(whole_numbers(knobs.layers));
  read_cost(snapshot, cost);
  snapshot.read("peak_tape_bytes", cost.tape_bytes());
  if (now_ && now_->measured) {
    snapshot.read("speedup_measured", now_->speedup_measured());
    snapshot.read("gradient_error", now_->forward_mode.largest_error);
  }

  auto counted = std::make_shared<SeriesData>();
  std::vector<double> paths, differences, forward_mode, reverse_mode;
  for (const std::vector<int>& rung : rungs_) {
    const GradientCost here = layered_cost(rung);
    counted->x.push_back(here.parameters);
    paths.push_back(finite_or_nothing(layered_path_cost(rung).operations));
    differences.push_back(here.forward_differences());
    forward_mode.push_back(here.forward_mode());
    reverse_mode.push_back(here.forward + here.reverse);
  }
  const auto curves = [](std::vector<double> a, std::vector<double> b, std::vector<double> c,
                         std::vector<double> d) {
    return std::vector<CurveData>{
        curve("reverse_mode", QT_TRANSLATE_NOOP("core", "Reverse mode"), std::move(d)),
        curve("paths", QT_TRANSLATE_NOOP("core", "Every path"), std::move(a)),
        curve("differences", QT_TRANSLATE_NOOP("core", "Differences"), std::move(b)),
        curve("forward_mode", QT_TRANSLATE_NOOP("core", "Forward mode"), std::move(c))};
  };
  counted->curves = curves(paths, differences, forward_mode, reverse_mode);
  counted->now = cost.parameters;
  snapshot.draw("cost_by_parameters", std::move(counted));

  auto measured = std::make_shared<SeriesData>();
  for (auto* list : {&paths, &differences, &forward_mode, &reverse_mode}) list->clear();
  for (const RaceResult& result : *ladder_) {
    if (!result.measured) continue;
    measured->x.push_back(result.parameters);
    paths.push_back(finite_or_nothing(result.paths.seconds));
    differences.push_back(result.differences.seconds);
    forward_mode.push_back(result.forward_mode.seconds);
    reverse_mode.push_back(result.reverse_mode.seconds);
  }
  measured->curves = curves(paths, differences, forward_mode, reverse_mode);
  if (!measured->x.empty()) snapshot.draw("seconds_by_parameters", std::move(measured));

  scene.now = now_ ? now_ : counted_;
  scene.run = now_ != nullptr;
  auto ladder = std::make_shared<std::vector<RaceResult>>(*ahead_);
  std::copy(ladder_->begin(), ladder_->end(), ladder->begin());
  scene.ladder = std::move(ladder);
  scene.climbed = static_cast<int>(done_);
  snapshot.position = {QT_TRANSLATE_NOOP("core", "net"), static_cast<double>(done_ + (now_ ? 1 : 0)), "",
                       static_cast<double>(rungs_.size() + 1)};
}

// ---------------------------------------------------------------- the nets of 1986

void SymmetryRun::reset(std::uint64_t seed) {
  auto nets = std::make_shared<std::vector<SymmetryNet>>(symmetry_nets(seed));
  auto errors = std::make_shared<std::vector<std::vector<float>>>();
  for (const SymmetryNet& net : *nets) errors->push_back({static_cast<float>(net.error)});
  nets_ = std::move(nets);
  errors_ = std::move(errors);
}

void SymmetryRun::step(const Knobs& knobs) {
  auto nets = std::make_shared<std::vector<SymmetryNet>>(*nets_);
  symmetry_sweeps(std::span(*nets), {knobs.learning_rate, 0.9}, sweeps_per_step);
  auto errors = std::make_shared<std::vector<std::vector<float>>>(*errors_);
  for (std::size_t i = 0; i < nets->size(); ++i) (*errors)[i].push_back(static_cast<float>((*nets)[i].error));
  nets_ = std::move(nets);
  errors_ = std::move(errors);
}

void SymmetryRun::fill(Snapshot& snapshot, SymmetryScene& scene) const {
  scene.nets = nets_;
  scene.errors = errors_;
  scene.every = sweeps_per_step;
  scene.sweeps = nets_->front().sweeps;
  scene.in_all = sweeps_in_all;
  scene.solved = symmetry_solved(*nets_);
  scene.median = symmetry_median_sweeps(*nets_);
  if (scene.sweeps > 0) {
    snapshot.read("symmetry_solved", static_cast<double>(scene.solved));
    if (scene.median) snapshot.read("symmetry_median_sweeps", *scene.median);
    if (const auto ratio = symmetry_median_ratio(*nets_)) snapshot.read("symmetry_weight_ratio", *ratio);
  }
  constexpr int dims[] = {symmetry_inputs, 2, 1};
  read_cost(snapshot, layered_cost(dims));
  auto data = std::make_shared<SeriesData>();
  const std::size_t points = errors_->front().size();
  std::vector<double> smallest(points), middle(points), largest(points);
  for (std::size_t i = 0; i < points; ++i) {
    data->x.push_back(static_cast<double>(i) * sweeps_per_step);
    std::vector<double> here;
    for (const auto& errors : *errors_) here.push_back(static_cast<double>(errors[i]));
    std::sort(here.begin(), here.end());
    smallest[i] = finite_or_nothing(here.front());
    middle[i] = finite_or_nothing(0.5 * (here[here.size() / 2 - 1] + here[here.size() / 2]));
    largest[i] = finite_or_nothing(here.back());
  }
  // From top to bottom, as their names stand where they end beside each other.
  data->curves = {curve("worst", QT_TRANSLATE_NOOP("core", "Worst net"), largest),
                  curve("median", QT_TRANSLATE_NOOP("core", "Median of all twenty"), middle),
                  curve("best", QT_TRANSLATE_NOOP("core", "Best net"), smallest)};
  if (scene.sweeps > 0) snapshot.draw("error_by_sweep", std::move(data));
  snapshot.position = {QT_TRANSLATE_NOOP("core", "sweep"), static_cast<double>(scene.sweeps), "",
                       static_cast<double>(sweeps_in_all)};
}

// ---------------------------------------------------------------- depth

struct DepthRun::Result {
  int depth = 0, width = 0;
  Activation activation = Activation::tanh;
  Initialisation initialisation = Initialisation::xavier;
  GradientCost cost;
  double norm = 0;
  double factor = 0;
  Part<std::vector<double>> gradient, activity, theory;
  std::array<Part<std::vector<double>>, 5> by_activation;
};

void DepthRun::reset(std::uint64_t seed) {
  seed_ = seed;
  result_ = nullptr;
}

void DepthRun::fill(const Knobs& knobs, Snapshot& snapshot, DepthScene& scene) const {
  const bool fresh = result_ && result_->depth == knobs.depth && result_->width == knobs.width &&
                     result_->activation == knobs.activation &&
                     result_->initialisation == knobs.initialisation;
  if (!fresh) {
    auto made = std::make_shared<Result>();
    made->depth = knobs.depth, made->width = knobs.width;
    made->activation = knobs.activation, made->initialisation = knobs.initialisation;
    DeepNet net =
        deep_net(knobs.depth, knobs.width, knobs.activation, knobs.initialisation, Random(seed_).stream(5));
    LayerSignals signals = layer_signals(net);
    for (std::size_t a = 0; a < made->by_activation.size(); ++a) {
      net.activation = static_cast<Activation>(a);
      made->by_activation[a] =
          std::make_shared<const std::vector<double>>(layer_signals(net).weight_gradient);
    }
    for (const double g : signals.weight_gradient) made->norm = std::hypot(made->norm, g);
    MeanFieldSweep field =
        mean_field_sweep(knobs.activation, weight_variance(knobs.initialisation), knobs.depth);
    made->factor = field.blame_factor;
    // Theory is of infinitely wide layers: it is drawn through the last layer's gradient.
    std::vector<double> theory = std::move(field.weight_gradient);
    const double last = theory.back(), scale = last > 0 ? signals.weight_gradient.back() / last : 0;
    for (double& norm : theory) norm *= scale;
    const double layers = knobs.depth, width = knobs.width;
    made->cost.parameters = layers * width * width;
    made->cost.multiplications = made->cost.parameters;
    made->cost.additions = layers * width * (width - 1);
    made->cost.activations = knobs.activation == Activation::linear ? 0 : layers * width;
    made->cost.forward = made->cost.multiplications + made->cost.additions + made->cost.activations;
    made->cost.reverse = made->cost.multiplications * multiplication_cost.reverse +
                         made->cost.additions * addition_cost.reverse +
                         made->cost.activations * activation_cost.reverse;
    made->gradient = std::make_shared<const std::vector<double>>(std::move(signals.weight_gradient));
    made->activity = std::make_shared<const std::vector<double>>(std::move(signals.activity));
    made->theory = std::make_shared<const std::vector<double>>(std::move(theory));
    result_ = std::move(made);
  }
  read_cost(snapshot, result_->cost);
  snapshot.read("peak_tape_bytes", result_->cost.tape_bytes());
  snapshot.read("gradient_norm", result_->norm);
  auto data = std::make_shared<SeriesData>();
  for (int l = 1; l <= knobs.depth; ++l) data->x.push_back(l);
  // A logarithmic axis has no zero.
  const auto positive = [](std::vector<double> values) {
    for (double& v : values) v = v > 0 && std::isfinite(v) ? v : nothing;
    return values;
  };
  if (std::ranges::all_of(*result_->gradient, [](double norm) { return norm == 0; }))
    data->bands.push_back({data->x.front(),
                           data->x.back(),
                           {QT_TRANSLATE_NOOP("core", "Gradient: exactly 0 in every layer"), {}}});
  data->curves = {curve("gradient", QT_TRANSLATE_NOOP("core", "Gradient"), positive(*result_->gradient)),
                  curve("theory", QT_TRANSLATE_NOOP("core", "Mean field"), positive(*result_->theory))};
  snapshot.draw("gradient_by_layer", std::move(data));
  scene.gradient = result_->gradient;
  scene.activity = result_->activity;
  scene.theory = result_->theory;
  scene.factor = result_->factor;
  scene.activation = static_cast<int>(result_->activation);
  scene.by_activation = result_->by_activation;
  snapshot.position = {QT_TRANSLATE_NOOP("core", "layers"), static_cast<double>(knobs.depth), "",
                       std::nullopt};
}

// ---------------------------------------------------------------- the inventors

void InventorsRun::reset() {
  static const InventorsScene made = [] {
    InventorsScene scene;
    scene.chain = std::make_shared<const TapePlan>(optimal_plan(12, 3));
    auto expression = std::make_shared<Expression>(parse_expression("ln(x1) + x1*x2 - sin(x2)"));
    evaluate(*expression, {{2, 5}, {"x1", "x2"}});
    scene.layout = std::make_shared<const GraphLayout>(lay_out(*expression));
    scene.expression = std::move(expression);
    // The first of the seeds that finds 1 : 2 : 4.
    const Random random(1);
    for (std::uint64_t seed = 0; seed < 20 && !scene.mirror; ++seed) {
      SymmetryNet net = symmetry_start(random.stream(seed));
      for (int sweeps = 0; sweeps < 2000 && !net.solved_at; sweeps += 100) symmetry_sweeps(net, {}, 100);
      if (!net.solved_at) continue;
      symmetry_sweeps(net, {}, 300);
      const auto ratios = symmetry_ratios(net, 0);
      if (ratios && std::abs((*ratios)[1] - 2) < 0.2) scene.mirror = std::make_shared<const SymmetryNet>(net);
    }
    return scene;
  }();
  scene_ = made;
}

void InventorsRun::fill(Snapshot& snapshot, InventorsScene& scene) const {
  scene = scene_;
  snapshot.position = {QT_TRANSLATE_NOOP("core", "finds"), static_cast<double>(finds().size()), "",
                       std::nullopt};
}

// ---------------------------------------------------------------- memory

void MemoryRun::reset(const Knobs& knobs) {
  const TapePlan best = optimal_plan(knobs.depth, knobs.checkpoints);
  const TapePlan root = square_root_plan(knobs.depth);
  const TapePlan every = store_all_plan(knobs.depth);
  plans_ = {};
  plans_.best_cells = best.cells, plans_.root_cells = root.cells;
  plans_.best_advanced = advanced_steps(best), plans_.root_advanced = advanced_steps(root);
  plans_.every_advanced = advanced_steps(every);
  plans_.chosen = knobs.plan;
  plans_.plan = plan_ = std::make_shared<const TapePlan>(knobs.plan == MemoryPlan::optimal       ? best
                                                         : knobs.plan == MemoryPlan::square_root ? root
                                                                                                 : every);
  done_ = 0;

  // Counted in states, not in bytes: one record outweighs them all and would hide what tells the plans apart.
  const auto kept = [](const TapePlan& plan) {
    std::vector<double> states;
    // A logarithmic axis has no zero.
    for (const int stored : stored_states(plan)) states.push_back(stored > 0 ? stored : nothing);
    return states;
  };
  std::vector<double> optimal = kept(best);
  std::vector<double> rooted = kept(root);
  std::vector<double> everything = kept(every);
  const std::size_t length = std::max({optimal.size(), rooted.size(), everything.size()});
  auto data = std::make_shared<SeriesData>();
  for (std::size_t i = 1; i <= length; ++i) data->x.push_back(static_cast<double>(i));
  for (auto* values : {&optimal, &rooted, &everything}) values->resize(length, nothing);
  data->curves = {curve("optimal", QT_TRANSLATE_NOOP("core", "Optimal plan"), std::move(optimal)),
                  curve("square_root", QT_TRANSLATE_NOOP("core", "√L rule"), std::move(rooted)),
                  curve("everything", QT_TRANSLATE_NOOP("core", "Every state kept"), std::move(everything))};
  tape_ = std::move(data);
}

void MemoryRun::fill(const Knobs& knobs, Snapshot& snapshot, MemoryScene& scene) const {
  const std::vector<int> dims = whole_numbers(knobs.layers);
  const GradientCost cost = layered_cost(dims);
  read_cost(snapshot, cost);
  scene = plans_;
  scene.bytes_per_state = 8.0 * dims.front();
  snapshot.read("peak_tape_bytes", plan_->cells * scene.bytes_per_state + cost.tape_bytes());
  auto data = std::make_shared<SeriesData>(*tape_);
  data->now = done_;
  snapshot.draw("tape_by_step", std::move(data));
  scene.done = done_;
  scene.advanced = advanced_steps(*plan_);
  snapshot.position = {QT_TRANSLATE_NOOP("core", "event"), static_cast<double>(done_), "",
                       static_cast<double>(plan_->events.size())};
}

}  // namespace lucid::backpropagation
