#include "core/exhibits/masked_diffusion/trials.hpp"

#include <algorithm>
#include <deque>
#include <mutex>

namespace lucid::masked_diffusion {

namespace {

/// The trials that were finished last, those of all runs of the program.
class Memory {
 public:
  struct Outcome {
    TrialQuestion question;
    Tally diffusion, twin;
  };

  std::optional<Outcome> recall(const TrialQuestion& question) {
    const std::scoped_lock lock(guard_);
    const auto found = std::ranges::find(outcomes_, question, &Outcome::question);
    if (found == outcomes_.end()) return std::nullopt;
    return *found;
  }
  void keep(Outcome outcome) {
    const std::scoped_lock lock(guard_);
    if (outcomes_.size() == most) outcomes_.pop_front();
    outcomes_.push_back(std::move(outcome));
  }

 private:
  static constexpr std::size_t most = 128;  // some 400 bytes each
  std::mutex guard_;
  std::deque<Outcome> outcomes_;
};

Memory& memory() {
  static Memory all;
  return all;
}

}  // namespace

Trials::Trials(std::shared_ptr<const Speaker> speaker, std::vector<int> page, const WritingSettings& settings,
               int wanted, std::uint64_t seed)
    : question_{std::move(speaker), std::move(page), settings, wanted, seed}, random_(seed) {}

void Trials::pass() {
  if (finished()) return;
  if (!recalled_) {
    recalled_ = true;
    if (const auto known = memory().recall(question_)) {
      diffusion_ = known->diffusion, twin_ = known->twin;
      return;
    }
  }
  if (diffusion_.judged < question_.wanted) {
    write_page();
  } else {
    write_twin();
  }
  if (finished()) memory().keep({question_, diffusion_, twin_});
}

void Trials::write_page() {
  PageReader& reader = reader_.get([&] { return PageReader(question_.speaker); });
  if (!writing_) {
    const PageWriting& begun = begun_.get([&] {
      PageWriting writing(question_.page, question_.settings, random_);
      writing.look(reader);
      return writing;
    });
    writing_ = begun.with(random_.stream(2 * static_cast<std::uint64_t>(diffusion_.judged)));
  }
  writing_->step(reader);
  if (!writing_->finished()) return;
  diffusion_.consistent += question_.speaker->corpus->check(writing_->tokens()).consistent;
  ++diffusion_.judged;
  writing_.reset();
}

void Trials::write_twin() {
  if (!twin_writing_)
    twin_writing_.emplace(question_.speaker, before_first_hole(question_.page),
                          static_cast<int>(question_.page.size()), question_.settings.temperature,
                          random_.stream(2 * static_cast<std::uint64_t>(twin_.judged) + 1));
  twin_writing_->step();
  if (!twin_writing_->finished()) return;
  twin_.consistent += question_.speaker->corpus->check(twin_writing_->text()).consistent;
  ++twin_.judged;
  twin_writing_.reset();
}

double Trials::share() const {
  return question_.wanted == 0
             ? 1
             : static_cast<double>(diffusion_.judged + twin_.judged) / (2 * question_.wanted);
}

}  // namespace lucid::masked_diffusion
