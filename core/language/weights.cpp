#include "core/language/weights.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <filesystem>

#include "core/kernels/kernels.hpp"
#include "core/language/safetensors.hpp"
#include "core/value.hpp"

namespace lucid::language {
namespace {

namespace fs = std::filesystem;

// The day of the code that the shipped files were made with: part of their bytes, so not a clock's.
constexpr const char* code_date = "2026-11-29";

constexpr std::int64_t most_parameters = 500'000'000;
constexpr int largest_size = 1 << 20;

std::vector<std::uint64_t> sizes(const Shape& shape) {
  std::vector<std::uint64_t> result;
  for (int i = 0; i < shape.rank; ++i) result.push_back(static_cast<std::uint64_t>(shape[i]));
  return result;
}

Refusal damaged(const std::string& path) {
  return {
      QT_TRANSLATE_NOOP("core", "\"%1\" is a safetensors file, but not one of Lucidarium's language models."),
      {path},
      Fault::work};
}

/// A whole number from the card.
int size_of(const Metadata& card, const char* key, const std::string& path) {
  const auto found = card.find(key);
  int value = -1;
  if (found == card.end()) throw damaged(path);
  const std::string& text = found->second;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 0 || value > largest_size)
    throw damaged(path);
  return value;
}

std::string word_of(const Metadata& card, const char* key, const std::string& path) {
  const auto found = card.find(key);
  if (found == card.end()) throw damaged(path);
  return found->second;
}

/// One of two words.
bool first_word(const Metadata& card, const char* key, const char* first, const char* second,
                const std::string& path) {
  const std::string word = word_of(card, key, path);
  if (word != first && word != second) throw damaged(path);
  return word == first;
}

TransformerShape shape_of(const Metadata& card, const std::string& path) {
  TransformerShape shape;
  shape.vocabulary = size_of(card, "vocabulary", path);
  shape.width = size_of(card, "width", path);
  shape.layers = size_of(card, "layers", path);
  shape.heads = size_of(card, "heads", path);
  shape.key_heads = size_of(card, "key_heads", path);
  shape.hidden = size_of(card, "hidden", path);
  shape.context = size_of(card, "context", path);
  shape.rotary_base = size_of(card, "rotary_base", path);
  shape.direction = first_word(card, "direction", "causal", "bidirectional", path) ? Direction::causal
                                                                                   : Direction::bidirectional;
  shape.positions =
      first_word(card, "positions", "rotary", "absolute", path) ? Positions::rotary : Positions::absolute;
  shape.tied_head = first_word(card, "head", "tied", "untied", path);
  if (!shape.why_not().empty() || shape.parameters() > most_parameters || shape.layers > 1024)
    throw damaged(path);
  return shape;
}

Card card_of_shape(const TransformerShape& shape) {
  return {{"vocabulary", std::to_string(shape.vocabulary)},
          {"width", std::to_string(shape.width)},
          {"layers", std::to_string(shape.layers)},
          {"heads", std::to_string(shape.heads)},
          {"key_heads", std::to_string(shape.shared_heads())},
          {"hidden", std::to_string(shape.hidden)},
          {"context", std::to_string(shape.context)},
          {"rotary_base", std::to_string(static_cast<int>(shape.rotary_base))},
          {"direction", shape.direction == Direction::causal ? "causal" : "bidirectional"},
          {"positions", shape.positions == Positions::rotary ? "rotary" : "absolute"},
          {"head", shape.tied_head ? "tied" : "untied"}};
}

/// All that decides what a run gives; a checkpoint of another run is refused by it.
Card card_of_plan(const Recipe& recipe) {
  const TrainingPlan& plan = recipe.plan;
  Card card = card_of_shape(plan.shape);
  card["format"] = "lucidarium-transformer";
  card["name"] = recipe.name;
  card["corpus"] = recipe.corpus;
  card["objective"] = plan.objective == Objective::next_token ? "next-token" : "masked-diffusion";
  card["seed"] = std::to_string(plan.seed);
  if (!recipe.begins_from.empty()) card["begins_from"] = recipe.begins_from;
  card["steps"] = std::to_string(plan.steps);
  card["batch"] = std::to_string(plan.batch) + " rows of " + std::to_string(plan.length) + " tokens";
  card["optimiser"] = "AdamW, rate " + print_number(plan.rate) + ", warm-up " + std::to_string(plan.warmup) +
                      " steps, cosine, decay " + print_number(plan.decay) + ", beta2 " +
                      print_number(plan.beta2) + ", clip " + print_number(plan.clip);
  return card;
}

/// visit(name, shape, numbers) for all weights and moments, in a fixed order.
template <class Visit>
void for_state(Trainer::State& state, const Visit& visit) {
  for (const auto& named : state.model.named())
    visit(named.name, sizes(named.weights->shape()), named.weights->value());
  for (std::size_t group = 0; group < 2; ++group) {
    auto& memory = state.memories[group];
    const std::string name = group == 0 ? "matrices." : "gains.";
    for (std::size_t i = 0; i < memory.first.size(); ++i) {
      const std::vector<std::uint64_t> size{memory.first[i].size()};
      visit(name + std::to_string(i) + ".first", size, std::span<float>(memory.first[i]));
      visit(name + std::to_string(i) + ".second", size, std::span<float>(memory.second[i]));
    }
  }
}

bool exists(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

TrainedModel model_in(const Safetensors& file, const std::string& path) {
  const Metadata& card = file.metadata();
  if (const auto format = card.find("format");
      format == card.end() || format->second != "lucidarium-transformer")
    throw damaged(path);
  const TransformerShape shape = shape_of(card, path);
  const std::string corpus_id = word_of(card, "corpus", path);
  const auto& ids = corpus_ids();
  if (std::find(ids.begin(), ids.end(), corpus_id) == ids.end() ||
      corpus(corpus_id).vocabulary().size() != shape.vocabulary)
    throw Refusal(QT_TRANSLATE_NOOP(
                      "core", "\"%1\" was trained on words that this version does not have; train it again."),
                  {path}, Fault::work);
  // The shape is believed only as far as the file has numbers for it.
  std::uint64_t numbers = 0;
  for (const TensorView& tensor : file.tensors()) numbers += tensor.size();
  if (static_cast<std::uint64_t>(shape.parameters()) > numbers) throw damaged(path);
  TrainedModel result{Transformer<float>(shape), corpus_id,
                      first_word(card, "objective", "next-token", "masked-diffusion", path)
                          ? Objective::next_token
                          : Objective::masked_diffusion,
                      card};
  for (const auto& named : result.model.named()) {
    const TensorView& tensor = file.at(named.name, sizes(named.weights->shape()));
    read_floats(tensor, 0, named.weights->value());
    for (float x : named.weights->value()) {
      if (!std::isfinite(x))
        throw Refusal(QT_TRANSLATE_NOOP("core", "\"%1\" holds weights that are no numbers (%2)."),
                      {path, named.name}, Fault::work);
    }
  }
  return result;
}

}  // namespace

std::string weights_folder() {
  if (const char* chosen = std::getenv("LUCIDARIUM_WEIGHTS"); chosen && *chosen) return chosen;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    const fs::path beside = program.parent_path().parent_path() / "share" / "lucidarium" / "weights";
    if (fs::is_directory(beside, error)) return beside.string();
  }
  return LUCIDARIUM_SOURCE_WEIGHTS;
}

std::string weights_path(const std::string& name_or_file) {
  for (const std::string& name : recipe_names()) {
    if (name == name_or_file) return (fs::path(weights_folder()) / (name + ".safetensors")).string();
  }
  return name_or_file;
}

TrainedModel load_model(const std::string& name_or_file) {
  const std::string path = weights_path(name_or_file);
  if (!exists(path)) {
    if (path != name_or_file)
      throw Refusal(
          QT_TRANSLATE_NOOP("core",
                            "The weights \"%1\" are not there (%2). \"lucidarium-cli train %1\" makes them."),
          {name_or_file, path}, Fault::work);
    const std::string near = nearest(name_or_file, recipe_names());
    if (near.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no model \"%1\"."), {name_or_file});
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is no model \"%1\"; did you mean \"%2\"?"),
                  {name_or_file, near});
  }
  return model_in(Safetensors(path), path);
}

TrainedModel read_model(std::span<const std::byte> bytes, const std::string& name) {
  return model_in(Safetensors(bytes, name), name);
}

Card card_of(const Recipe& recipe, std::int64_t steps, double held_out_loss) {
  Card card = card_of_plan(recipe);
  card["steps"] = std::to_string(steps);
  card["held_out_loss"] = print_number(held_out_loss) + " nats per token";
  card["floor"] = print_number(floor_of(recipe)) + " nats per token";
  card["code"] = std::string(LUCIDARIUM_VERSION) + " of " + code_date;
  card["kernels"] = kernels_name();
  return card;
}

void write_weights(const std::string& path, Transformer<float> model, const Card& card) {
  std::vector<FloatTensor> tensors;
  for (const auto& named : model.named())
    tensors.push_back({named.name, sizes(named.weights->shape()), named.weights->value()});
  write_safetensors(path, tensors, card, DataType::f16);
}

void write_checkpoint(const std::string& path, const Trainer& trainer, const Recipe& recipe) {
  Trainer::State state = trainer.state();
  std::vector<FloatTensor> tensors;
  for_state(state,
            [&](const std::string& name, const std::vector<std::uint64_t>& shape, std::span<float> values) {
              tensors.push_back({name, shape, values});
            });
  Card card = card_of_plan(recipe);
  card["kernels"] = kernels_name();
  card["step"] = std::to_string(state.step);
  write_safetensors(path, tensors, card, DataType::f32);
}

void resume(const std::string& path, Trainer& trainer, const Recipe& recipe) {
  const Safetensors file(path);
  Card expected = card_of_plan(recipe), found = file.metadata();
  expected["kernels"] = kernels_name();
  Trainer::State state = trainer.state();
  state.step = size_of(found, "step", path);
  found.erase("step");
  if (found != expected) {
    throw Refusal(QT_TRANSLATE_NOOP(
                      "core", "\"%1\" was left by another training: other steps, seed, kernels or recipe."),
                  {path}, Fault::work);
  }
  for_state(state, [&](const std::string& name, const std::vector<std::uint64_t>& shape,
                       std::span<float> values) { read_floats(file.at(name, shape), 0, values); });
  for (auto& memory : state.memories) memory.steps = state.step;
  trainer.set_state(state);
}

}  // namespace lucid::language
