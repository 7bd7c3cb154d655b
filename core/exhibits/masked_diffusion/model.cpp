// Hands every call to the run of the present view.
#include "core/exhibits/masked_diffusion/model.hpp"

#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/exhibits/masked_diffusion/runs.hpp"

namespace lucid::masked_diffusion {

namespace {

/// Where the run of this view stands, in what it counts.
Position position_in(const MaskedDiffusionScene& scene) {
  switch (scene.view) {
    case ViewKind::page:
    case ViewKind::race: {
      const PageScene& page = scene.page;
      return {QT_TRANSLATE_NOOP("core", "step"), static_cast<double>(page.step), "",
              static_cast<double>(page.steps_in_all)};
    }
    case ViewKind::bench:
      if (scene.language == LanguageKind::exact_27)
        return {QT_TRANSLATE_NOOP("core", "string"), static_cast<double>(scene.bench.draws), "",
                static_cast<double>(BenchRun::strings_in_all)};
      return {QT_TRANSLATE_NOOP("core", "text"), static_cast<double>(scene.bench.texts), "", {}};
    case ViewKind::forward:
      return {QT_TRANSLATE_NOOP("core", "copy"), static_cast<double>(scene.forward.count_form.count), "", {}};
    case ViewKind::reversal:
      return {QT_TRANSLATE_NOOP("core", "minibatch"), static_cast<double>(scene.reversal.round), "",
              static_cast<double>(scene.reversal.rounds)};
  }
  return {};
}

class MaskedDiffusionModel final : public KnobModel<Knobs> {
 public:
  void act(const Deed& deed) override {
    if (knobs.view != ViewKind::page && knobs.view != ViewKind::race)
      throw Refusal(QT_TRANSLATE_NOOP("core", "There is no page here to write on."));
    const int place = static_cast<int>(std::get<std::int64_t>(deed.arguments.at(0)));
    if (deed.action == "set_word") page_.set_word(place, std::get<std::string>(deed.arguments.at(1)));
    if (deed.action == "mask_again") page_.mask_again(place);
  }

  void reset(std::uint64_t seed) override {
    ready_ = true;
    seed_ = seed;
    problem_.reset();
    unread_ = false;
    try {
      begin(knobs);
    } catch (const Refusal& refusal) {
      problem_ = refusal.message();
      if (knobs.prompt.empty()) return;
      // A prompt for the other language: what stands without it is there to be looked at.
      Knobs without = knobs;
      without.prompt.clear();
      try {
        begin(without);
        unread_ = true;
      } catch (const Refusal&) {
      }
    }
  }

  bool step(std::stop_token stop) override {
    if (stop.stop_requested()) return false;
    if (problem_) return true;
    switch (knobs.view) {
      case ViewKind::page:
      case ViewKind::race: page_.step(); break;
      case ViewKind::bench: bench_.step(); break;
      case ViewKind::forward: forward_.step(); break;
      case ViewKind::reversal: reversal_.step(); break;
    }
    return true;
  }

  bool finished() const override {
    if (problem_) return true;
    switch (knobs.view) {
      case ViewKind::page:
      case ViewKind::race: return page_.finished();
      case ViewKind::bench: return bench_.finished();
      case ViewKind::forward: return forward_.finished();
      case ViewKind::reversal: return reversal_.finished();
    }
    return true;
  }

  double pace() const override {
    switch (knobs.view) {
      case ViewKind::page: return 0.1;  // a step is something to read
      case ViewKind::race: return 0.2;
      case ViewKind::bench: return 0.5;
      case ViewKind::forward: return 1;
      case ViewKind::reversal: return 4;
    }
    return 1;
  }

  bool refine(std::stop_token stop) override {
    if (problem_ || (knobs.view != ViewKind::page && knobs.view != ViewKind::race)) return false;
    return page_.refine(stop);
  }

  std::unique_ptr<Model> clone() const override { return std::make_unique<MaskedDiffusionModel>(*this); }

  void fill(Snapshot& snapshot) const override {
    auto scene = std::make_shared<MaskedDiffusionScene>();
    scene->view = knobs.view;
    scene->language = knobs.language;
    scene->order = knobs.order;
    snapshot.problem = problem_;
    if (unread_) scene->unread = problem_;
    snapshot.read("llada_8b_parameters", static_cast<double>(parameter_count(llada_8b)));
    snapshot.read("llada_1b_parameters", static_cast<double>(parameter_count(llada_1b)));
    snapshot.read("llada_operations", training_operations(llada_8b, llada_words));
    if (knobs.language == LanguageKind::exact_27) exact_.fill(knobs, snapshot, scene->bench);
    switch (knobs.view) {
      case ViewKind::page:
      case ViewKind::race: page_.fill(snapshot, *scene); break;
      case ViewKind::bench: bench_.fill(snapshot, *scene); break;
      case ViewKind::forward: forward_.fill(knobs, snapshot, scene->forward); break;
      case ViewKind::reversal: reversal_.fill(snapshot, scene->reversal); break;
    }
    snapshot.position = position_in(*scene);
    snapshot.scene = std::move(scene);
  }

  std::size_t bytes() const override { return 16'384 + page_.bytes() + reversal_.bytes(); }

 protected:
  void changed(const Parameter&) override {
    // Whatever else shapes a run begins it anew.
    if (!ready_ || problem_) return;
    page_.change(knobs);
    bench_.change(knobs, seed_);
  }

 private:
  /// The run of the present view from its beginning. Throws Refusal.
  void begin(const Knobs& with) {
    page_ = {}, bench_ = {}, forward_ = {}, reversal_ = {};
    switch (with.view) {
      case ViewKind::page:
      case ViewKind::race: page_.reset(with, seed_); break;
      case ViewKind::bench: bench_.reset(with, seed_); break;
      case ViewKind::forward: forward_.reset(with, seed_); break;
      case ViewKind::reversal: reversal_.reset(with, seed_); break;
    }
  }

  bool ready_ = false;
  std::uint64_t seed_ = 1;
  std::optional<Message> problem_;
  bool unread_ = false;  ///< the runs stand without the prompt
  PageRun page_;
  BenchRun bench_;
  ForwardRun forward_;
  ReversalRun reversal_;
  ExactFigures exact_;
};

}  // namespace

std::unique_ptr<Model> make_model() { return std::make_unique<MaskedDiffusionModel>(); }

}  // namespace lucid::masked_diffusion
