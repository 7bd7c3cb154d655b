#include "core/exhibits/masked_diffusion/trials.hpp"

namespace lucid::masked_diffusion {

Trials::Trials(std::shared_ptr<const Speaker> speaker, std::vector<int> page, const WritingSettings& settings,
               int wanted, std::uint64_t seed)
    : speaker_(std::move(speaker)),
      page_(std::move(page)),
      settings_(settings),
      wanted_(wanted),
      random_(seed),
      reader_(speaker_) {}

void Trials::pass() {
  if (finished()) return;
  if (diffusion_.judged < wanted_) {
    const auto number = static_cast<std::uint64_t>(2 * diffusion_.judged);
    if (!writing_) writing_.emplace(page_, settings_, random_.stream(number));
    writing_->step(reader_);
    if (!writing_->finished()) return;
    const auto text = writing_->tokens();
    const bool consistent = speaker_->corpus->check(text).consistent;
    if (!consistent && fault_.empty()) fault_ = text;
    diffusion_.consistent += consistent;
    ++diffusion_.judged;
    writing_.reset();
    return;
  }
  if (!twin_writing_)
    twin_writing_.emplace(speaker_, before_first_hole(page_), static_cast<int>(page_.size()),
                          settings_.temperature,
                          random_.stream(static_cast<std::uint64_t>(2 * twin_.judged + 1)));
  twin_writing_->step();
  if (!twin_writing_->finished()) return;
  twin_.consistent += speaker_->corpus->check(twin_writing_->text()).consistent;
  ++twin_.judged;
  twin_writing_.reset();
}

double Trials::share() const {
  return wanted_ == 0 ? 1 : static_cast<double>(diffusion_.judged + twin_.judged) / (2 * wanted_);
}

}  // namespace lucid::masked_diffusion
