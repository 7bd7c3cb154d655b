#include "core/exhibits/speculative_decoding/story_models.hpp"

#include "core/language/weights.hpp"

namespace lucid::speculative_decoding {

using language::PackedTransformer;

StoryModels::StoryModels(const language::Corpus& corpus, const language::Transformer<float>& target,
                         const language::Transformer<float>& draft, const language::MedusaHeads& heads,
                         std::function<language::Transformer<float>()> target_again)
    : corpus_(&corpus),
      target_again_(std::move(target_again)),
      packed_target_(std::make_shared<const PackedTransformer>(target)),
      packed_draft_(std::make_shared<const PackedTransformer>(draft)),
      heads_(heads.residual.empty() ? nullptr
                                    : std::make_shared<const language::PackedMedusa>(heads, target)) {}

std::shared_ptr<const PackedTransformer> StoryModels::enlarged_target() const {
  std::call_once(once_, [this] {
    enlarged_ = std::make_shared<const PackedTransformer>(language::enlarged(target_again_(), enlargement));
  });
  return enlarged_;
}

std::shared_ptr<const PackedTransformer> own_draft(const File& file, const language::Corpus& corpus) {
  const language::TrainedModel own =
      language::read_model(std::as_bytes(std::span(file.content->data(), file.content->size())), file.name);
  if (own.corpus != corpus.id)
    throw Refusal(QT_TRANSLATE_NOOP("core",
                                    "\"%1\" was trained on \"%2\"; a guesser must know the words of "
                                    "\"%3\"."),
                  {file.name, own.corpus, corpus.id}, Fault::work);
  if (own.model.shape.direction != language::Direction::causal)
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "\"%1\" looks to both sides; a guesser must write from left to right."),
        {file.name}, Fault::work);
  return std::make_shared<const PackedTransformer>(own.model);
}

const ShippedModels& shipped_models() {
  static const ShippedModels shipped = [] {
    ShippedModels result;
    try {
      const language::TrainedModel target = language::load_model("story-target");
      const language::TrainedModel draft = language::load_model("story-draft");
      language::MedusaHeads heads;
      try {
        heads = language::load_medusa(language::medusa_path(), target.model.shape);
      } catch (const Refusal&) {
        // All other guessers go without them; who chooses `medusa` is told.
      }
      result.models = std::make_shared<const StoryModels>(
          language::corpus(target.corpus), target.model, draft.model, heads,
          [] { return language::load_model("story-target").model; });
    } catch (const Refusal& refusal) {
      result.problem = refusal.message();
    }
    return result;
  }();
  return shipped;
}

}  // namespace lucid::speculative_decoding
