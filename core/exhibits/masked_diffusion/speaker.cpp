#include "core/exhibits/masked_diffusion/speaker.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>

#include "core/language/weights.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

constexpr float never = -std::numeric_limits<float>::infinity();

const language::Tokenizer& letter_tokenizer() {
  static const language::Tokenizer tokenizer(language::Vocabulary({"a", "b", "c"}),
                                             language::Writing::characters);
  return tokenizer;
}

std::shared_ptr<const Speaker> trained(LanguageKind kind, const char* name) {
  auto result = std::make_shared<Speaker>();
  result->kind = kind;
  const language::TrainedModel diffusion = language::load_model(std::string(name) + "-diffusion");
  const language::TrainedModel twin = language::load_model(std::string(name) + "-twin");
  result->corpus = &language::corpus(diffusion.corpus);
  result->tokenizer = &result->corpus->tokenizer;
  result->diffusion = std::make_shared<const language::PackedTransformer>(diffusion.model);
  result->twin = std::make_shared<const language::PackedTransformer>(twin.model);
  return result;
}

}  // namespace

const Predictions& predictions_of(PredictorKind kind) {
  static const Predictions exact = exact_predictions(tiny_law());
  static const Predictions tempered = tempered_predictions(exact, tempering);
  static const Predictions uniform = uniform_predictions();
  switch (kind) {
    case PredictorKind::exact: return exact;
    case PredictorKind::tempered: return tempered;
    case PredictorKind::uniform: return uniform;
  }
  return exact;
}

std::shared_ptr<const Speaker> speaker(LanguageKind language, PredictorKind predictor) {
  if (language == LanguageKind::exact_27) {
    auto result = std::make_shared<Speaker>();
    result->tokenizer = &letter_tokenizer();
    result->predictions =
        std::shared_ptr<const Predictions>(std::shared_ptr<void>(), &predictions_of(predictor));
    return result;
  }
  static std::mutex guard;
  static std::map<LanguageKind, std::shared_ptr<const Speaker>> loaded;
  const std::scoped_lock lock(guard);
  auto& result = loaded[language];
  if (!result) result = trained(language, language == LanguageKind::story ? "story" : "arithmetic");
  return result;
}

PageReader::PageReader(std::shared_ptr<const Speaker> speaker) : speaker_(std::move(speaker)) {
  if (speaker_->diffusion) reader_.emplace_back(speaker_->diffusion);
}

std::span<const float> PageReader::look(std::span<const int> page) {
  const auto vocabulary = static_cast<std::size_t>(speaker_->vocabulary());
  if (!reader_.empty()) {
    logits_.resize(page.size() * vocabulary);
    masked_.clear();
    for (std::size_t i = 0; i < page.size(); ++i)
      if (page[i] == special::mask) masked_.push_back(static_cast<int>(i));
    if (masked_.empty()) return logits_;
    reader_.front().roll_back(0);
    auto rows = reader_.front().pass(page, {.logits_of = masked_});
    for (const int place : masked_) {
      const auto i = static_cast<std::size_t>(place);
      float* row = logits_.data() + i * vocabulary;
      std::ranges::copy(rows.first(vocabulary), row);
      rows = rows.subspan(vocabulary);
      for (const int mark : {special::pad, special::begin, special::mask, special::unknown})
        row[mark] = never;
      if (i + 1 < page.size()) row[special::end] = never;
    }
    return logits_;
  }
  logits_.assign(page.size() * vocabulary, never);
  Page small;
  for (std::size_t i = 0; i < places; ++i)
    small[i] = page[i] == special::mask ? hidden : page[i] - special::count;
  const auto& rows = (*speaker_->predictions)[static_cast<std::size_t>(number_of(small))];
  for (std::size_t i = 0; i < places; ++i)
    for (std::size_t v = 0; v < letters; ++v)
      if (rows[i][v] > 0)
        logits_[i * vocabulary + special::count + v] = static_cast<float>(std::log(rows[i][v]));
  return logits_;
}

std::vector<int> page_for(const Speaker& speaker, const std::string& prompt, int length) {
  if (speaker.kind == LanguageKind::exact_27) return std::vector<int>(places, special::mask);
  const auto room = static_cast<std::size_t>(speaker.context() - 2);
  std::vector<int> words = speaker.tokenizer->encode_or_refuse(prompt, room);
  std::size_t wanted = static_cast<std::size_t>(length);
  if (speaker.kind == LanguageKind::arithmetic) {
    if (words.empty()) words = speaker.tokenizer->encode_or_refuse("__+__=__", room);
    const bool asks = std::ranges::count(words, special::mask) > 0;
    wanted = words.size() + (asks ? 0 : 2);
  }
  words.resize(std::clamp(wanted, words.size(), room), special::mask);
  words.insert(words.begin(), special::begin);
  words.push_back(special::end);
  return words;
}

std::optional<Message> why_no_prompt(const std::string& prompt) {
  std::optional<Message> why;
  const bool words = std::ranges::any_of(
      prompt, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || std::isalpha(c) != 0; });
  for (const LanguageKind kind : {LanguageKind::story, LanguageKind::arithmetic}) {
    try {
      page_for(*speaker(kind, PredictorKind::exact), prompt, 0);
      return std::nullopt;
    } catch (const Refusal& refusal) {
      // What has letters was meant for the stories.
      if (!why || !words) why = refusal.message();
    }
  }
  return why;
}

}  // namespace lucid::masked_diffusion
