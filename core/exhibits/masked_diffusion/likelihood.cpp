#include "core/exhibits/masked_diffusion/likelihood.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/language/sampling.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

double loss_of(std::span<const float> logits, int token) {
  const double most = static_cast<double>(*std::ranges::max_element(logits));
  double sum = 0;
  for (const float logit : logits) sum += std::exp(static_cast<double>(logit) - most);
  return std::log(sum) - (static_cast<double>(logits[static_cast<std::size_t>(token)]) - most);
}

void ask(PageReader& reader, std::span<const int> sentence, MaskedCopy& copy) {
  if (copy.asked == 0) return;
  const auto logits = reader.look(copy.page);
  const std::size_t vocabulary = logits.size() / copy.page.size();
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (copy.page[i] == special::mask)
      copy.loss += loss_of(logits.subspan(i * vocabulary, vocabulary), sentence[i]);
}

/// The first place that may be masked.
std::size_t first_word(std::span<const int> sentence) {
  return !sentence.empty() && sentence.front() == special::begin ? 1 : 0;
}

}  // namespace

int asked_words(std::span<const int> sentence) {
  return static_cast<int>(sentence.size() - first_word(sentence));
}

MaskedCopy copy_at_time(PageReader& reader, std::span<const int> sentence, double t, Random& random) {
  MaskedCopy copy{.page = {sentence.begin(), sentence.end()}, .weight = 1 / t};
  for (std::size_t i = first_word(sentence); i < sentence.size(); ++i)
    if (random.uniform() < t) copy.page[i] = special::mask, ++copy.asked;
  ask(reader, sentence, copy);
  return copy;
}

MaskedCopy copy_with_count(PageReader& reader, std::span<const int> sentence, int l, Random& random) {
  MaskedCopy copy{.page = {sentence.begin(), sentence.end()},
                  .asked = l,
                  .weight = static_cast<double>(asked_words(sentence)) / l};
  std::vector<std::size_t> places(static_cast<std::size_t>(asked_words(sentence)));
  std::iota(places.begin(), places.end(), first_word(sentence));
  random.shuffle(places);
  for (int i = 0; i < l; ++i) copy.page[places[static_cast<std::size_t>(i)]] = special::mask;
  ask(reader, sentence, copy);
  return copy;
}

std::vector<double> twin_losses(const Speaker& speaker, std::span<const int> sentence) {
  std::vector<double> losses;
  if (!speaker.twin || sentence.size() < 2) return losses;
  language::Reader reader(speaker.twin);
  const auto logits = reader.pass(sentence.first(sentence.size() - 1));
  const auto vocabulary = static_cast<std::size_t>(speaker.vocabulary());
  for (std::size_t i = 1; i < sentence.size(); ++i)
    losses.push_back(loss_of(logits.subspan((i - 1) * vocabulary, vocabulary), sentence[i]));
  return losses;
}

std::vector<int> before_first_hole(std::span<const int> page) {
  return {page.begin(), std::ranges::find(page, special::mask)};
}

TwinWriting::TwinWriting(std::shared_ptr<const Speaker> speaker, std::vector<int> beginning, int longest,
                         double temperature, Random random)
    : speaker_(std::move(speaker)),
      reader_(speaker_->twin),
      text_(std::move(beginning)),
      longest_(std::min(longest, speaker_->twin->shape().context)),
      given_(static_cast<int>(text_.size())),
      temperature_(temperature),
      random_(random) {}

bool TwinWriting::finished() const {
  return text_.empty() || text_.back() == special::end || static_cast<int>(text_.size()) >= longest_;
}

void TwinWriting::step() {
  if (finished()) return;
  const auto unread = std::span<const int>(text_).subspan(static_cast<std::size_t>(reader_.length()));
  const auto logits = reader_.pass(unread, {.logits_from = static_cast<int>(unread.size()) - 1});
  std::vector<float> row(logits.begin(), logits.end());
  for (const int mark : {special::pad, special::begin, special::mask, special::unknown})
    row[static_cast<std::size_t>(mark)] = -std::numeric_limits<float>::infinity();
  text_.push_back(language::gumbel_max(row, temperature_, random_));
  ++passes_;
}

}  // namespace lucid::masked_diffusion
