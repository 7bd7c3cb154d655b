#include "core/language/training.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace lucid::language {
namespace {

// Streams of chance: what is drawn for one purpose changes nothing of another.
constexpr std::uint64_t stream_of_steps = 1, stream_of_held_out = 2;

}  // namespace

double TrainingPlan::rate_at(std::int64_t step) const {
  if (step < warmup) return rate * static_cast<double>(step + 1) / warmup;
  const double share = static_cast<double>(step - warmup) / std::max(1, steps - warmup);
  constexpr double least = 0.05;
  return rate * (least + (1 - least) * 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, share))));
}

Trainer::Trainer(const TrainingPlan& plan, Documents documents)
    : plan_(plan), documents_(std::move(documents)), model_(plan.shape) {
  model_.initialise(plan.seed);
  const OptimiserSettings settings{.kind = OptimiserKind::adamw, .beta2 = plan.beta2, .decay = plan.decay};
  optimisers_.fill(Optimiser<float>(settings));
  optimisers_[1].settings().decay = 0;
  for (Weights<float>* weights : model_.list()) {
    const std::size_t group = weights->shape().rank > 1 ? 0 : 1;
    groups_[group].push_back(weights);
    auto& memory = optimisers_[group].memory();
    memory.first.emplace_back(weights->value().size());
    memory.second.emplace_back(weights->value().size());
  }
  tape_.set_keep_gradients(false);
}

void Trainer::begin_with(const Transformer<float>& model) {
  Transformer<float> copy = model;
  const auto from = copy.list(), to = model_.list();
  bool alike = from.size() == to.size();
  for (std::size_t i = 0; alike && i < to.size(); ++i) alike = from[i]->shape() == to[i]->shape();
  if (!alike) throw ShapeError("a beginning of other sizes");
  for (std::size_t i = 0; i < to.size(); ++i) std::ranges::copy(from[i]->value(), to[i]->value().begin());
}

double Trainer::step() {
  Random random = Random(plan_.seed).stream(stream_of_steps).stream(static_cast<std::uint64_t>(step_));
  const Packing packing{.objective = plan_.objective,
                        .rows = plan_.batch,
                        .length = plan_.length,
                        .pad = documents_.pad,
                        .mask = documents_.mask};
  const Batch batch = pack(packing, documents_.draw, random);
  tape_.reset();
  const Var<float> mean = loss(tape_, model_, batch);
  const double value = static_cast<double>(mean.item());
  if (!std::isfinite(value)) throw std::runtime_error("the loss is no longer a number");
  tape_.backward(mean);
  const auto all = model_.list();
  clip_gradients<float>(all, plan_.clip);
  for (std::size_t group = 0; group < 2; ++group) {
    optimisers_[group].settings().rate = plan_.rate_at(step_);
    optimisers_[group].step(groups_[group]);
  }
  ++step_;
  return value;
}

Trainer::State Trainer::state() const {
  return {step_, model_, {optimisers_[0].memory(), optimisers_[1].memory()}};
}

void Trainer::set_state(const State& state) {
  step_ = state.step;
  Transformer<float> model = state.model;
  const auto from = model.list(), to = model_.list();
  for (std::size_t i = 0; i < to.size(); ++i) {
    std::ranges::copy(from[i]->value(), to[i]->value().begin());
    to[i]->zero_gradient();
  }
  for (std::size_t group = 0; group < 2; ++group) optimisers_[group].memory() = state.memories[group];
}

double Trainer::held_out_loss(int documents) {
  // One document a row at most, whole: the mean is then over what the corpus's entropy is told of.
  Random random = Random(0).stream(stream_of_held_out);
  NoRecording<float> quiet(tape_);
  double sum = 0;
  std::int64_t counted = 0;
  int drawn = 0;
  const DrawDocument draw = [&](Random& chance) {
    ++drawn;
    return documents_.draw(chance);
  };
  while (drawn < documents) {
    const Packing packing{.objective = plan_.objective,
                          .rows = 8,
                          .length = plan_.shape.context,
                          .pad = documents_.pad,
                          .mask = documents_.mask,
                          .cut = false};
    const Batch batch = pack(packing, draw, random);
    tape_.reset();
    sum += static_cast<double>(loss(tape_, model_, batch).item()) * static_cast<double>(batch.counted);
    counted += batch.counted;
  }
  tape_.reset();
  return sum / static_cast<double>(counted);
}

}  // namespace lucid::language
