#include "core/exhibits/speculative_decoding/ngrams.hpp"

#include <map>
#include <mutex>

namespace lucid::speculative_decoding {

namespace {

constexpr int counted_documents = 4000;

std::int64_t key(int before, int last) { return (static_cast<std::int64_t>(before) << 32) | last; }

}  // namespace

Ngrams::Ngrams(int vocabulary) : vocabulary_(vocabulary) {}

void Ngrams::count(std::span<const int> document) {
  const auto add = [](Followers& followers, int word) { ++followers.counts[word], ++followers.total; };
  for (std::size_t i = 1; i < document.size(); ++i) {
    add(alone_, document[i]);
    add(after_one_[document[i - 1]], document[i]);
    if (i > 1) add(after_two_[key(document[i - 2], document[i - 1])], document[i]);
  }
}

void Ngrams::mix(const Followers& followers, Law& shorter) {
  const auto kinds = static_cast<double>(followers.counts.size());
  const double all = followers.total + kinds;
  if (all <= 0) return;
  for (double& p : shorter) p *= kinds / all;
  for (const auto& [word, count] : followers.counts) shorter[static_cast<std::size_t>(word)] += count / all;
}

Law Ngrams::next(std::span<const int> text, int order) const {
  Law law(static_cast<std::size_t>(vocabulary_), 1.0 / vocabulary_);
  mix(alone_, law);
  const auto refine = [&](const auto& table, std::int64_t history) {
    if (const auto found = table.find(history); found != table.end()) mix(found->second, law);
  };
  const std::size_t n = text.size();
  if (order >= 2 && n >= 1) refine(after_one_, text[n - 1]);
  if (order >= 3 && n >= 2) refine(after_two_, key(text[n - 2], text[n - 1]));
  return law;
}

std::shared_ptr<const Ngrams> story_ngrams(const language::Corpus& corpus) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Ngrams>> known;
  const std::lock_guard lock(mutex);
  auto& counts = known[corpus.id];
  if (!counts) {
    auto made = std::make_shared<Ngrams>(corpus.vocabulary().size());
    language::DocumentStream stream = language::training_stream(corpus, 1);
    for (int i = 0; i < counted_documents; ++i) made->count(stream.next());
    counts = std::move(made);
  }
  return counts;
}

}  // namespace lucid::speculative_decoding
