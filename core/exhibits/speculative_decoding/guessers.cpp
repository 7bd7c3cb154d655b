#include "core/exhibits/speculative_decoding/guessers.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::speculative_decoding {

namespace {

using language::Choosing;
using language::Reader;

void forbid(std::vector<float>& logits, const Choosing& choosing) {
  for (const int token : choosing.forbidden)
    logits[static_cast<std::size_t>(token)] = -std::numeric_limits<float>::infinity();
}

std::vector<int> joined(std::span<const int> text, std::span<const int> guesses) {
  std::vector<int> all(text.begin(), text.end());
  all.insert(all.end(), guesses.begin(), guesses.end());
  return all;
}

/// A transformer, whole or its first layers. Keeps what it has read as long as it is still the text.
class ReaderGuesser final : public Guesser {
 public:
  ReaderGuesser(Reader reader, int layers, const language::TransformerShape& read_through)
      : reader_(std::move(reader)), layers_(layers), weights_(static_cast<double>(read_through.products())) {}

  Law next(std::span<const int> text, std::span<const int> guesses, const Choosing& choosing) override {
    const std::vector<int> all = joined(text, guesses);
    if (all.empty() || all.size() > static_cast<std::size_t>(reader_.model().shape().context)) return {};
    std::size_t same = 0;
    while (same < read_.size() && same + 1 < all.size() && read_[same] == all[same]) ++same;
    reader_.roll_back(static_cast<int>(same));
    const auto rest = std::span(all).subspan(same);
    const auto row =
        reader_.pass(rest, {.logits_from = static_cast<int>(rest.size()) - 1, .layers = layers_});
    read_ = all;
    std::vector<float> logits(row.begin(), row.end());
    forbid(logits, choosing);
    return language::distribution(logits, choosing.sampling);
  }

  int cached() const override { return reader_.length(); }
  double weights() const override { return weights_; }
  std::unique_ptr<Guesser> clone() const override { return std::make_unique<ReaderGuesser>(*this); }

 private:
  Reader reader_;
  int layers_;
  double weights_;
  std::vector<int> read_;
};

class NgramGuesser final : public Guesser {
 public:
  NgramGuesser(std::shared_ptr<const Ngrams> counts, int order) : counts_(std::move(counts)), order_(order) {}

  Law next(std::span<const int> text, std::span<const int> guesses, const Choosing& choosing) override {
    const std::vector<int> all = joined(text, guesses);
    const Law law = counts_->next(all, order_);
    std::vector<float> logits(law.size());
    for (std::size_t x = 0; x < law.size(); ++x) logits[x] = static_cast<float>(std::log(law[x]));
    forbid(logits, choosing);
    return language::distribution(logits, choosing.sampling);
  }

  std::unique_ptr<Guesser> clone() const override { return std::make_unique<NgramGuesser>(*this); }

 private:
  std::shared_ptr<const Ngrams> counts_;
  int order_;
};

/// Where the last words stood before in the same text, it offers what came after them then (Saxena 2023,
/// prompt lookup decoding). It is sure of itself: all its belief is on one word.
class LookupGuesser final : public Guesser {
 public:
  explicit LookupGuesser(int vocabulary) : vocabulary_(vocabulary) {}

  Law next(std::span<const int> text, std::span<const int> guesses, const Choosing& choosing) override {
    const std::vector<int> all = joined(text, guesses);
    for (std::size_t words = longest_; words >= 1; --words) {
      if (all.size() <= words) continue;
      const auto tail = all.end() - static_cast<std::ptrdiff_t>(words);
      // The latest place first.
      for (std::size_t end = all.size() - 1; end >= words; --end) {
        const auto here = all.begin() + static_cast<std::ptrdiff_t>(end - words);
        if (!std::equal(tail, all.end(), here)) continue;
        const int token = all[end];
        if (std::ranges::find(choosing.forbidden, token) != choosing.forbidden.end()) continue;
        Law law(static_cast<std::size_t>(vocabulary_), 0.0);
        law[static_cast<std::size_t>(token)] = 1;
        return law;
      }
    }
    return {};
  }

  std::unique_ptr<Guesser> clone() const override { return std::make_unique<LookupGuesser>(*this); }

 private:
  static constexpr std::size_t longest_ = 3;
  int vocabulary_;
};

/// Heads on the target's last hidden state: each guess knows the text but for its last word, and none of the
/// guesses before it.
class MedusaGuesser final : public Guesser {
 public:
  MedusaGuesser(std::shared_ptr<const language::PackedMedusa> heads, Reader target)
      : heads_(std::move(heads)), target_(std::move(target)) {}

  Law next(std::span<const int> text, std::span<const int> guesses, const Choosing& choosing) override {
    const int head = static_cast<int>(guesses.size());
    if (head >= heads_->heads() || text.size() < 2) return {};
    const auto read = text.first(text.size() - 1);
    if (!std::ranges::equal(read, read_)) {
      // Nobody has told: the beginning of a run, or of a story.
      if (read.size() > static_cast<std::size_t>(target_.model().shape().context)) return {};
      target_.roll_back(0);
      target_.pass(read, {.logits_from = static_cast<int>(read.size()) - 1});
      told(read, target_.hidden());
    }
    std::vector<float> logits = heads_->logits(head, hidden_);
    forbid(logits, choosing);
    return language::distribution(logits, choosing.sampling);
  }

  void told(std::span<const int> read, std::span<const float> hidden) override {
    read_.assign(read.begin(), read.end());
    hidden_.assign(hidden.begin(), hidden.end());
  }
  double weights() const override { return heads_->products(); }
  std::unique_ptr<Guesser> clone() const override { return std::make_unique<MedusaGuesser>(*this); }

 private:
  std::shared_ptr<const language::PackedMedusa> heads_;
  Reader target_;
  std::vector<int> read_;
  std::vector<float> hidden_;
};

}  // namespace

int early_exit_layers(const language::TransformerShape& target) { return std::max(1, target.layers / 3); }

std::unique_ptr<Guesser> make_guesser(DraftKind kind, const StoryModels& models,
                                      std::shared_ptr<const language::PackedTransformer> own) {
  const language::TransformerShape& target = models.target()->shape();
  switch (kind) {
    case DraftKind::transformer:
      return std::make_unique<ReaderGuesser>(Reader(models.draft()), -1, models.draft()->shape());
    case DraftKind::bigram: return std::make_unique<NgramGuesser>(story_ngrams(models.corpus()), 2);
    case DraftKind::trigram: return std::make_unique<NgramGuesser>(story_ngrams(models.corpus()), 3);
    case DraftKind::prompt_lookup: return std::make_unique<LookupGuesser>(target.vocabulary);
    case DraftKind::early_exit: {
      language::TransformerShape first = target;
      first.layers = early_exit_layers(target);
      return std::make_unique<ReaderGuesser>(Reader(models.target()), first.layers, first);
    }
    case DraftKind::medusa:
      return models.heads() ? std::make_unique<MedusaGuesser>(models.heads(), Reader(models.target()))
                            : nullptr;
    case DraftKind::file:
      return own ? std::make_unique<ReaderGuesser>(Reader(own), -1, own->shape()) : nullptr;
  }
  return nullptr;
}

}  // namespace lucid::speculative_decoding
