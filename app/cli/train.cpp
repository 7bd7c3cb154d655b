#include "app/cli/train.hpp"

#include <chrono>
#include <filesystem>
#include <iomanip>
#include <ostream>
#include <sstream>

#include "app/cli/cli.hpp"
#include "core/language/medusa.hpp"
#include "core/language/recipes.hpp"
#include "core/language/weights.hpp"
#include "core/words.hpp"

namespace lucid::cli {

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

constexpr int held_out_documents = 512;    // for the card
constexpr int documents_of_progress = 64;  // on the way

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string clock_text(double seconds) {
  const auto whole = static_cast<std::int64_t>(seconds);
  std::ostringstream text;
  if (whole >= 3600) text << whole / 3600 << " h ";
  text << whole / 60 % 60 << " min " << std::setw(2) << whole % 60 << " s";
  return text.str();
}

/// Tells how far a training is.
class Progress {
 public:
  Progress(std::ostream& err, bool terminal, double floor, std::int64_t first)
      : err_(err), terminal_(terminal), floor_(floor), first_(first) {}

  bool due() const { return !told_ || seconds_since(last_) >= (terminal_ ? 1.0 : 10.0); }
  /// `loss` is the mean of the steps since the last line.
  void tell(const language::TrainingPlan& plan, std::int64_t step, double loss, double held_out) {
    told_ = true;
    last_ = Clock::now();
    const double each = seconds_since(start_) / static_cast<double>(step - first_);
    if (terminal_) err_ << '\r';
    err_ << "step " << step << " of " << plan.steps << std::fixed << std::setprecision(4) << "  loss " << loss
         << "  held out " << held_out << "  floor " << floor_ << std::setprecision(0) << "  "
         << static_cast<double>(plan.batch) * plan.length / each << " tokens/s  "
         << clock_text(each * static_cast<double>(plan.steps - step)) << " left" << std::defaultfloat
         << std::setprecision(6);
    if (terminal_) {
      err_ << "   " << std::flush;
    } else {
      err_ << std::endl;
    }
  }
  ~Progress() {
    if (terminal_ && told_) err_ << '\n';
  }

 private:
  std::ostream& err_;
  bool terminal_, told_ = false;
  double floor_;
  std::int64_t first_;
  Clock::time_point start_ = Clock::now(), last_ = start_;
};

/// A path's folder must be there to write into.
void check_folder(const std::string& out) {
  std::error_code error;
  const fs::path folder = fs::path(out).parent_path();
  if (!folder.empty() && !fs::is_directory(folder, error))
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is no folder \"%1\" to write into."), {folder.string()});
}

/// Heads on top of the trained target: minutes, so that nothing is kept on the way.
int train_medusa(const TrainOptions& options, std::ostream& err, std::stop_token stop) {
  const std::string out = options.out.empty() ? language::medusa_path() : options.out;
  check_folder(out);
  const language::TrainedModel target = language::load_model(language::medusa_target);
  language::MedusaPlan plan;
  plan.seed = options.seed;
  if (options.steps >= 0) plan.steps = static_cast<int>(options.steps);
  language::MedusaTrainer trainer(target.model, plan,
                                  language::documents_of(language::corpus(target.corpus)));
  const auto start = Clock::now();
  auto told = start;
  while (!trainer.finished()) {
    if (stop.stop_requested()) return interrupted;
    const double loss = trainer.step();
    if (seconds_since(told) < 10) continue;
    told = Clock::now();
    const double each = seconds_since(start) / trainer.step_number();
    err << "step " << trainer.step_number() << " of " << plan.steps << "  loss " << loss << " nats, mean of "
        << plan.heads << " heads  " << clock_text(each * (plan.steps - trainer.step_number())) << " left"
        << std::endl;
  }
  language::write_medusa(out, trainer, target);
  err << out << ": held-out loss by head";
  for (const double loss : trainer.held_out_losses()) err << ' ' << loss;
  err << " nats per token\n";
  return done;
}

}  // namespace

int train(const TrainOptions& options, std::ostream& err, bool terminal, std::stop_token stop) {
  if (options.weights == language::medusa_name) return train_medusa(options, err, stop);
  language::Recipe recipe = language::recipe(options.weights);
  recipe.plan.seed = options.seed;
  if (options.steps >= 0) {
    recipe.plan.steps = static_cast<int>(options.steps);
    recipe.plan.warmup = recipe.plan.steps / 20;
  }
  const std::string out = options.out.empty() ? language::weights_path(recipe.name) : options.out;
  const std::string checkpoint = out + ".checkpoint";
  std::error_code error;
  check_folder(out);

  const language::Corpus& corpus = language::corpus(recipe.corpus);
  language::Trainer trainer(recipe.plan, language::documents_of(corpus));
  if (options.resume && fs::exists(checkpoint, error)) {
    language::resume(checkpoint, trainer, recipe);
  } else if (!recipe.begins_from.empty()) {
    trainer.begin_with(language::load_model(recipe.begins_from).model);
  }
  {
    Progress progress(err, terminal, language::floor_of(recipe), trainer.step_number());
    auto saved = Clock::now(), judged = Clock::now();
    double sum = 0, held_out = trainer.held_out_loss(documents_of_progress);
    int count = 0;
    while (!trainer.finished()) {
      if (stop.stop_requested()) {
        language::write_checkpoint(checkpoint, trainer, recipe);
        return interrupted;
      }
      sum += trainer.step();
      ++count;
      if (seconds_since(saved) > 60) {
        language::write_checkpoint(checkpoint, trainer, recipe);
        saved = Clock::now();
      }
      if (!progress.due()) continue;
      if (seconds_since(judged) > 20) {
        held_out = trainer.held_out_loss(documents_of_progress);
        judged = Clock::now();
      }
      progress.tell(recipe.plan, trainer.step_number(), sum / count, held_out);
      sum = count = 0;
    }
  }
  const double held_out = trainer.held_out_loss(held_out_documents);
  language::write_weights(out, trainer.model(), language::card_of(recipe, trainer.step_number(), held_out));
  fs::remove(checkpoint, error);
  err << out << ": held-out loss " << held_out << " nats per token, floor " << language::floor_of(recipe)
      << '\n';
  return done;
}

}  // namespace lucid::cli
