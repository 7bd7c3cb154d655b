// The playground's view: the net, its traces, and the pictures that are made of it when somebody looks.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/backpropagation/runs.hpp"

namespace lucid::backpropagation {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t trace_limit = 1000;

/// Pictures get coarser as the net grows, so that a look costs about the same.
int picture_cells(double parameters) {
  return std::clamp(static_cast<int>(std::sqrt(4e6 / std::max(1.0, parameters))), 16, 40);
}

void halve(std::vector<double>& values) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < values.size(); i += 2) values[kept++] = values[i];
  values.resize(kept);
}

Part<std::vector<float>> shared(std::vector<float> values) {
  return std::make_shared<const std::vector<float>>(std::move(values));
}

}  // namespace

/// All that is worked out of the net for a snapshot, at one step.
struct PlaygroundRun::Shown {
  Playground::Score learnt, unseen;
  double gradient_error = 0;
  Part<NetPart> net;
  Pictures pictures;
  Part<std::vector<float>> decision, winner;
  std::vector<Part<std::vector<float>>> margins;
  std::vector<std::vector<Part<std::vector<float>>>> neurons;
  Part<Followed> followed;
  Part<WeightProbe> probe;
};

void LearningTrace::add(std::int64_t at, double batch, double whole, double unseen, double norm) {
  if (at % stride != 0) return;
  step.push_back(static_cast<double>(at));
  batch_loss.push_back(std::isfinite(batch) ? batch : nothing);
  loss.push_back(std::isfinite(whole) ? whole : nothing);
  held_out.push_back(std::isfinite(unseen) ? unseen : nothing);
  gradient_norm.push_back(std::isfinite(norm) ? norm : nothing);
  if (step.size() < trace_limit) return;
  // Steps are multiples of the stride; those that stay are multiples of twice that.
  const std::size_t odd = static_cast<std::int64_t>(step.front()) % (2 * stride) != 0;
  for (auto* values : {&step, &batch_loss, &loss, &held_out, &gradient_norm}) {
    values->erase(values->begin(), values->begin() + static_cast<std::ptrdiff_t>(odd));
    halve(*values);
  }
  stride *= 2;
}

PlaygroundRun::PlaygroundRun(const PlaygroundRun& other)
    : net_(other.net_ ? std::make_unique<Playground>(*other.net_) : nullptr),
      learn_(other.learn_),
      held_out_(other.held_out_),
      problem_(other.problem_),
      trace_(other.trace_),
      followed_(other.followed_),
      connection_(other.connection_),
      shown_(other.shown_) {}

void PlaygroundRun::reset(const Knobs& knobs, std::uint64_t seed) {
  const Random random(seed);
  net_ = nullptr;
  shown_ = nullptr;
  problem_.reset();
  trace_ = {};
  followed_ = -1;
  connection_.reset();
  learn_ = held_out_ = std::make_shared<const PointList>();
  if (knobs.dataset == DatasetKind::file && knobs.data_file.empty()) {
    problem_ = Message{QT_TRANSLATE_NOOP("core", "Choose a file of points: x, y and a label per line."), {}};
    return;
  }
  try {
    Dataset data = knobs.dataset == DatasetKind::file
                       ? read_points(*knobs.data_file.content, knobs.data_file.name, random.stream(1))
                       : generate(knobs.dataset, knobs.noise, random.stream(1));
    const NetDesign design{whole_numbers(knobs.hidden), knobs.activation, knobs.initialisation,
                           knobs.precision};
    net_ = std::make_unique<Playground>(std::move(data), design, random.stream(2));
    net_->set_own_points(knobs.own_points);
    share_points();
    const std::vector<int> dims = net_->dims();
    const double work = layered_parameters(dims) * static_cast<double>(learn_->size() + held_out_->size());
    if (work > 1e6) trace_.stride = 10;
  } catch (const Refusal& refusal) {
    problem_ = refusal.message();
  }
}

void PlaygroundRun::share_points() {
  learn_ = std::make_shared<const PointList>(net_->data().learn);
  held_out_ = std::make_shared<const PointList>(net_->data().held_out);
  shown_ = nullptr;
}

Playground::Score PlaygroundRun::score_of(const PointList& points) const {
  // Points lie in an order shuffled by seed: the first ones are a fair sample where all would take too long.
  const std::vector<int> dims = net_->dims();
  const auto most = static_cast<std::size_t>(std::max(1000.0, 4e6 / layered_parameters(dims)));
  if (points.size() <= most) return net_->score(points);
  return net_->score(PointList(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(most)));
}

void PlaygroundRun::step(const Knobs& knobs) {
  if (!net_ || net_->data().learn.empty()) return;  // what learns nothing is no step
  net_->step({knobs.optimiser, knobs.learning_rate, knobs.l2, knobs.batch_size});
  shown_ = nullptr;
  const std::int64_t at = net_->steps();
  // Only at steps that the trace keeps: the losses over all points may take longer than the step.
  if (at % trace_.stride != 0) return;
  trace_.add(at, net_->batch_loss(), score_of(net_->data().learn).loss, score_of(net_->data().held_out).loss,
             net_->gradient_norm());
}

void PlaygroundRun::change_points(const Knobs& knobs) {
  if (!net_) return;
  net_->set_own_points(knobs.own_points);
  if (followed_ >= static_cast<int>(net_->data().learn.size())) followed_ = -1;
  share_points();
}

void PlaygroundRun::follow(int index) {
  if (!net_ || index < -1 || index >= static_cast<int>(net_->data().learn.size())) {
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is no point number %1 to follow."),
                  {std::to_string(index)});
  }
  followed_ = index;
  shown_ = nullptr;
}

void PlaygroundRun::follow_weight(const Connection& which) {
  if (!net_ || !net_->has(which)) {
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "This net has no connection from unit %1 to unit %2 in layer %3."),
        {std::to_string(which.from), std::to_string(which.to), std::to_string(which.layer)});
  }
  connection_ = which;
  shown_ = nullptr;
}

void PlaygroundRun::set_weight(const Connection& which, double value) {
  follow_weight(which);
  net_->set_weight(which, value);
}

std::size_t PlaygroundRun::bytes() const {
  if (!net_) return 1024;
  const std::vector<int> dims = net_->dims();
  return static_cast<std::size_t>(40 * layered_parameters(dims)) + 24 * net_->data().learn.size() +
         40 * trace_limit;
}

void PlaygroundRun::fill(const Knobs& knobs, Snapshot& snapshot, PlaygroundScene& scene) const {
  snapshot.problem = problem_;
  scene.learn = learn_;
  scene.held_out = held_out_;
  scene.extent = plane_extent;
  if (!net_) return;
  scene.own = net_->own_points();
  scene.x = net_->data().x, scene.y = net_->data().y;
  const std::vector<int> dims = net_->dims();

  if (!shown_) {
    auto made = std::make_shared<Shown>();
    made->learnt = score_of(net_->data().learn);
    made->unseen = score_of(net_->data().held_out);
    made->gradient_error = net_->gradient_error();
    const std::vector<LayerNumbers> layers = net_->layers();
    auto part = std::make_shared<NetPart>();
    part->dims = dims;
    for (const LayerNumbers& layer : layers) {
      part->weights.push_back(layer.weights);
      part->gradients.push_back(layer.gradient.empty() ? std::vector<double>(layer.weights.size(), 0.0)
                                                       : layer.gradient);
      part->biases.push_back(layer.biases);
    }
    made->net = std::move(part);
    made->pictures = net_->pictures(picture_cells(layered_parameters(dims)), plane_extent);
    made->decision = shared(std::move(made->pictures.decision));
    if (!made->pictures.winner.empty()) made->winner = shared(std::move(made->pictures.winner));
    for (auto& margin : made->pictures.margins) made->margins.push_back(shared(std::move(margin)));
    for (auto& layer : made->pictures.neurons) {
      auto& pictures = made->neurons.emplace_back();
      for (auto& picture : layer) pictures.push_back(shared(std::move(picture)));
    }

    const PointList& learn = *learn_;
    auto followed = std::make_shared<Followed>();
    ExampleTrace trace;
    const auto consider = [&](std::size_t index) {
      ExampleTrace here = trace_example(layers, knobs.activation, learn[index]);
      if (followed->index >= 0 && !(here.loss > trace.loss)) return;
      trace = std::move(here);
      followed->index = static_cast<int>(index);
    };
    if (followed_ >= 0) {
      consider(static_cast<std::size_t>(followed_));
    } else {
      const double most = std::max(20.0, 2e5 / layered_parameters(dims));
      for (std::size_t i = 0; i < learn.size() && static_cast<double>(i) < most; ++i) consider(i);
    }
    if (followed->index >= 0) {
      const LabelledPoint& point = learn[static_cast<std::size_t>(followed->index)];
      followed->x = point.x, followed->y = point.y, followed->label = point.label;
      followed->loss = trace.loss;
      followed->values = std::move(trace.values);
      followed->blame = std::move(trace.blame);
      made->followed = std::move(followed);
    }
    if (connection_) {
      if (auto probe = net_->probe(*connection_))
        made->probe = std::make_shared<const WeightProbe>(*std::move(probe));
    }
    shown_ = std::move(made);
  }

  const Shown& shown = *shown_;
  scene.class_names = net_->data().class_names;
  scene.net = shown.net;
  scene.cells = shown.pictures.cells;
  scene.decision = shown.decision;
  scene.winner = shown.winner;
  scene.margins = shown.margins;
  scene.neuron_cells = shown.pictures.cells;
  scene.neurons = shown.neurons;
  scene.loss = shown.learnt.loss;
  scene.loss_held_out = shown.unseen.loss;
  scene.accuracy_held_out = shown.unseen.accuracy;
  scene.gradient_norms = net_->gradient_norms();
  scene.step = net_->steps();
  scene.followed = shown.followed;
  scene.probe = shown.probe;

  read_cost(snapshot, layered_cost(dims));
  snapshot.read("loss", shown.learnt.loss);
  snapshot.read("loss_held_out", shown.unseen.loss);
  snapshot.read("accuracy_held_out", shown.unseen.accuracy);
  if (net_->steps() > 0) {
    snapshot.read("gradient_error", shown.gradient_error);
    if (!net_->gradient_norms().empty()) {
      snapshot.read("gradient_norm", net_->gradient_norm());
      snapshot.read("peak_tape_bytes", net_->tape_bytes());
    }
  }
  if (trace_.step.empty() && learn_->empty()) {
    // No curve, but what it waits for.
    auto waits = std::make_shared<SeriesData>();
    waits->waits_for = {QT_TRANSLATE_NOOP("core", "Put a point on the plane first"), {}};
    for (const char* id : {"loss_by_step", "gradient_norm_by_step"}) snapshot.draw(id, waits);
  }
  if (held_out_->empty()) {
    auto waits = std::make_shared<SeriesData>();
    waits->waits_for = {QT_TRANSLATE_NOOP("core", "Here no point is held out"), {}};
    snapshot.draw("loss_held_out_by_step", std::move(waits));
  }
  if (!trace_.step.empty()) {
    const auto by_step = [&](std::vector<CurveData> curves) {
      auto data = std::make_shared<SeriesData>();
      data->x = trace_.step;
      data->curves = std::move(curves);
      return data;
    };
    snapshot.draw("loss_by_step",
                  by_step({curve("batch", QT_TRANSLATE_NOOP("core", "Minibatch"), trace_.batch_loss),
                           curve("loss", QT_TRANSLATE_NOOP("core", "Learnt points"), trace_.loss)}));
    if (!held_out_->empty())
      snapshot.draw(
          "loss_held_out_by_step",
          by_step({curve("loss_held_out", QT_TRANSLATE_NOOP("core", "Held out"), trace_.held_out)}));
    snapshot.draw(
        "gradient_norm_by_step",
        by_step({curve("gradient_norm", QT_TRANSLATE_NOOP("core", "Gradient norm"), trace_.gradient_norm)}));
  }
  if (!net_->gradient_norms().empty()) {
    auto data = std::make_shared<SeriesData>();
    std::vector<double> norms = net_->gradient_norms();
    for (std::size_t l = 0; l < norms.size(); ++l) {
      data->x.push_back(static_cast<double>(l + 1));
      if (!(norms[l] > 0) || !std::isfinite(norms[l])) norms[l] = nothing;
    }
    data->curves = {curve("gradient", QT_TRANSLATE_NOOP("core", "Gradient"), std::move(norms)),
                    curve("theory", QT_TRANSLATE_NOOP("core", "Mean field"),
                          std::vector<double>(data->x.size(), nothing))};
    snapshot.draw("gradient_by_layer", std::move(data));
  }
  if (net_->steps() > 0 && !learn_->empty() && !std::isfinite(shown.learnt.loss)) {
    snapshot.problem = Message{
        QT_TRANSLATE_NOOP(
            "core",
            "The net's numbers have grown beyond all bounds: lower the learning rate and start again."),
        {}};
  }
  snapshot.position = {QT_TRANSLATE_NOOP("core", "step"), static_cast<double>(net_->steps()), "",
                       std::nullopt};
}

}  // namespace lucid::backpropagation
