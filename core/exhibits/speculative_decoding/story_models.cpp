#include "core/exhibits/speculative_decoding/story_models.hpp"

#include "core/language/weights.hpp"

namespace lucid::speculative_decoding {

using language::PackedTransformer;

StoryModels::StoryModels(const language::Corpus& corpus, language::Transformer<float> target,
                         const language::Transformer<float>& draft)
    : corpus_(&corpus),
      target_(std::move(target)),
      packed_target_(std::make_shared<const PackedTransformer>(target_)),
      packed_draft_(std::make_shared<const PackedTransformer>(draft)) {}

std::shared_ptr<const PackedTransformer> StoryModels::enlarged_target() const {
  std::call_once(once_, [this] {
    enlarged_ = std::make_shared<const PackedTransformer>(language::enlarged(target_, enlargement));
  });
  return enlarged_;
}

const ShippedModels& shipped_models() {
  static const ShippedModels shipped = [] {
    ShippedModels result;
    try {
      language::TrainedModel target = language::load_model("story-target");
      const language::TrainedModel draft = language::load_model("story-draft");
      result.models = std::make_shared<const StoryModels>(language::corpus(target.corpus),
                                                          std::move(target.model), draft.model);
    } catch (const Refusal& refusal) {
      result.problem = refusal.message();
    }
    return result;
  }();
  return shipped;
}

}  // namespace lucid::speculative_decoding
