#include "core/language/medusa.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>
#include <stdexcept>

#include "core/language/safetensors.hpp"
#include "core/tensor/operations.hpp"
#include "core/value.hpp"

namespace lucid::language {
namespace {

constexpr std::uint64_t stream_of_steps = 1, stream_of_held_out = 2;
constexpr const char* format = "lucidarium-medusa";
constexpr std::size_t most_heads = 16;

std::string tensor_name(std::size_t head) { return "heads." + std::to_string(head) + ".residual"; }

Refusal damaged(const std::string& path) {
  return {QT_TRANSLATE_NOOP("core", "\"%1\" does not hold the heads of Medusa for this model."),
          {path},
          Fault::work};
}

/// What head `ahead` (from 1) has to say at each place: the token so many places after the next one, where
/// the document goes so far; else -1.
std::vector<int> targets_ahead(const Batch& batch, int ahead) {
  std::vector<int> targets(batch.targets.size(), -1);
  for (std::int64_t row = 0; row < batch.rows; ++row) {
    for (std::int64_t t = 0; t + ahead < batch.length; ++t) {
      const auto here = static_cast<std::size_t>(row * batch.length + t),
                 there = here + static_cast<std::size_t>(ahead);
      if (batch.positions[there] == batch.positions[here] + ahead) targets[here] = batch.targets[there];
    }
  }
  return targets;
}

}  // namespace

MedusaTrainer::MedusaTrainer(Transformer<float> target, const MedusaPlan& plan, Documents documents)
    : target_(std::move(target)),
      plan_(plan),
      documents_(std::move(documents)),
      optimiser_(OptimiserSettings{.kind = OptimiserKind::adam, .beta2 = 0.98}) {
  for (int head = 0; head < plan_.heads; ++head)
    heads_.residual.emplace_back(Shape{target_.shape.width, target_.shape.width});
}

std::vector<Var<float>> MedusaTrainer::losses(Random random) {
  const Packing packing{
      .rows = plan_.batch, .length = plan_.length, .pad = documents_.pad, .mask = documents_.mask};
  const Batch batch = pack(packing, documents_.draw, random);
  reading_.reset();
  const NoRecording<float> quiet(reading_);
  const Var<float> hidden = hidden_states(reading_, target_, batch.reading());
  tape_.reset();
  const Size places = batch.rows * batch.length, width = target_.shape.width;
  const Var<float> h = tape_.constant({places, width}, hidden.values());
  const bool tied = target_.shape.tied_head;
  const Weights<float>& unembedding = tied ? target_.embedding : target_.head;
  const Var<float> read = tape_.view(unembedding.shape(), unembedding.value());
  std::vector<Var<float>> result;
  for (int head = 0; head < plan_.heads; ++head) {
    const Var<float> z = h + silu(matmul(h, tape_.weights(heads_.residual[static_cast<std::size_t>(head)])));
    result.push_back(cross_entropy(matmul(z, read, false, tied), targets_ahead(batch, head + 1)));
  }
  return result;
}

double MedusaTrainer::step() {
  const auto all =
      losses(Random(plan_.seed).stream(stream_of_steps).stream(static_cast<std::uint64_t>(step_)));
  Var<float> sum = all.front();
  for (std::size_t head = 1; head < all.size(); ++head) sum = sum + all[head];
  const double value = static_cast<double>(sum.item()) / plan_.heads;
  if (!std::isfinite(value)) throw std::runtime_error("the loss is no longer a number");
  tape_.backward(sum);
  std::vector<Weights<float>*> weights;
  for (auto& residual : heads_.residual) weights.push_back(&residual);
  constexpr double least = 0.05;
  optimiser_.settings().rate =
      plan_.rate * (least + (1 - least) * 0.5 * (1 + std::cos(std::numbers::pi * step_ / plan_.steps)));
  optimiser_.step(weights);
  ++step_;
  return value;
}

std::vector<double> MedusaTrainer::held_out_losses(int batches) {
  std::vector<double> sums(static_cast<std::size_t>(plan_.heads), 0.0);
  for (int i = 0; i < batches; ++i) {
    const NoRecording<float> quiet(tape_);
    const auto all = losses(Random(0).stream(stream_of_held_out).stream(static_cast<std::uint64_t>(i)));
    for (std::size_t head = 0; head < all.size(); ++head)
      sums[head] += static_cast<double>(all[head].item()) / batches;
  }
  return sums;
}

PackedMedusa::PackedMedusa(const MedusaHeads& heads, const Transformer<float>& target)
    : width_(target.shape.width), vocabulary_(target.shape.vocabulary) {
  for (const Weights<float>& residual : heads.residual) {
    if (residual.shape() != Shape{width_, width_}) throw std::invalid_argument("heads of another width");
    residual_.emplace_back(residual.value(), width_, width_, width_, 1);
  }
  unembedding_ = target.shape.tied_head
                     ? PackedMatrix(target.embedding.value(), width_, vocabulary_, 1, width_)
                     : PackedMatrix(target.head.value(), width_, vocabulary_, vocabulary_, 1);
}

double PackedMedusa::products() const {
  return static_cast<double>(width_) * static_cast<double>(width_ + vocabulary_);
}

std::vector<float> PackedMedusa::logits(int head, std::span<const float> hidden) const {
  std::vector<float> z(static_cast<std::size_t>(width_)), result(static_cast<std::size_t>(vocabulary_));
  residual_[static_cast<std::size_t>(head)].multiply(hidden.data(), 1, z.data());
  for (std::size_t i = 0; i < z.size(); ++i) z[i] = hidden[i] + z[i] / (1 + std::exp(-z[i]));
  unembedding_.multiply(z.data(), 1, result.data());
  return result;
}

std::string medusa_path() {
  return (std::filesystem::path(weights_folder()) / (std::string(medusa_name) + ".safetensors")).string();
}

void write_medusa(const std::string& path, MedusaTrainer& trainer, const TrainedModel& target) {
  std::vector<FloatTensor> tensors;
  MedusaHeads heads = trainer.heads();
  for (std::size_t head = 0; head < heads.residual.size(); ++head) {
    const auto width = static_cast<std::uint64_t>(target.model.shape.width);
    tensors.push_back({tensor_name(head), {width, width}, heads.residual[head].value()});
  }
  std::string losses;
  for (const double loss : trainer.held_out_losses())
    losses += (losses.empty() ? "" : ", ") + print_number(loss);
  const MedusaPlan& plan = trainer.plan();
  Card card{{"format", format},
            {"name", medusa_name},
            {"corpus", target.corpus},
            {"target", medusa_target},
            {"width", std::to_string(target.model.shape.width)},
            {"heads", std::to_string(plan.heads)},
            {"seed", std::to_string(plan.seed)},
            {"steps", std::to_string(trainer.step_number())},
            {"batch", std::to_string(plan.batch) + " rows of " + std::to_string(plan.length) + " tokens"},
            {"optimiser", "Adam, rate " + print_number(plan.rate) + ", cosine"},
            {"held_out_loss", losses + " nats per token, by head"}};
  for (const char* key : {"steps", "held_out_loss"})
    if (const auto found = target.card.find(key); found != target.card.end())
      card[std::string("target_") + key] = found->second;
  write_safetensors(path, tensors, card, DataType::f16);
}

MedusaHeads load_medusa(const std::string& path, const TransformerShape& target) {
  const Safetensors file(path);
  if (const auto found = file.metadata().find("format");
      found == file.metadata().end() || found->second != format)
    throw damaged(path);
  const std::size_t count = file.tensors().size();
  if (count == 0 || count > most_heads) throw damaged(path);
  const auto width = static_cast<std::uint64_t>(target.width);
  MedusaHeads heads;
  for (std::size_t head = 0; head < count; ++head) {
    Weights<float>& residual = heads.residual.emplace_back(Shape{target.width, target.width});
    read_floats(file.at(tensor_name(head), {width, width}), 0, residual.value());
    for (const float x : residual.value())
      if (!std::isfinite(x)) throw damaged(path);
  }
  return heads;
}

}  // namespace lucid::language
