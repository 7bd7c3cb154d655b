#include "core/language/generation.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/language/masked_diffusion.hpp"
#include "core/language/speculative.hpp"
#include "core/words.hpp"

namespace lucid::language {
namespace {

using Clock = std::chrono::steady_clock;

/// What a model never writes into a text.
const std::vector<int> never_written{special::pad, special::begin, special::mask, special::unknown};

Reader reader_of(const TrainedModel& model) {
  return Reader(std::make_shared<const PackedTransformer>(model.model));
}

std::vector<int> read_prompt(const TrainedModel& model, const Request& request) {
  const int context = model.model.shape.context;
  const auto ids =
      corpus(model.corpus).tokenizer.encode_or_refuse(request.prompt, static_cast<std::size_t>(context - 1));
  std::vector<int> text{special::begin};
  text.insert(text.end(), ids.begin(), ids.end());
  return text;
}

/// Plain or speculative decoding, document after document.
Generated write_on(const TrainedModel& model, const TrainedModel* draft_model, const Request& request,
                   std::stop_token stop) {
  if (model.objective != Objective::next_token)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This model fills pages: take the method %1."),
                  {method_names().back()});
  std::vector<int> text = read_prompt(model, request);
  if (std::find(text.begin(), text.end(), special::mask) != text.end())
    throw Refusal(QT_TRANSLATE_NOOP(
        "core", "This model writes from left to right; it cannot fill the holes (_) of a prompt."));
  Reader target = reader_of(model);
  std::optional<ModelDraft> draft;
  if (request.method == Method::speculative) {
    if (!draft_model || draft_model->objective != Objective::next_token ||
        draft_model->corpus != model.corpus)
      throw Refusal(QT_TRANSLATE_NOOP(
          "core", "A draft must know the same words as its model and write from left to right."));
    draft.emplace(reader_of(*draft_model));
  }
  const Choosing choosing{request.sampling, never_written, special::end};
  Random random(request.seed);
  Generated result;
  const auto context = static_cast<std::size_t>(model.model.shape.context);
  const auto start = Clock::now();
  while (result.written < request.tokens && !stop.stop_requested()) {
    const std::size_t before = text.size();
    if (draft) {
      const Round round = speculative_round(target, *draft, text, request.gamma, choosing, random);
      result.draft_passes += static_cast<int>(round.guesses.size());
      result.judged += static_cast<int>(round.judgement.draws.size());
      result.accepted += round.judgement.accepted;
      result.draft_seconds += round.draft_seconds;
      const auto most = before + static_cast<std::size_t>(request.tokens - result.written);
      if (text.size() > most) text.resize(most);
    } else {
      write_next(target, text, choosing, random);
    }
    ++result.passes;
    result.written += static_cast<int>(text.size() - before);
    if (text.back() == special::end || text.size() >= context) {
      result.documents.push_back(std::move(text));
      text = {special::begin};
      target.roll_back(0);
    }
  }
  result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  if (text.size() > 1) result.documents.push_back(std::move(text));
  return result;
}

Generated fill_page(const TrainedModel& model, const Request& request) {
  if (model.objective != Objective::masked_diffusion)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This model writes from left to right: take the method %1."),
                  {method_names().front()});
  std::vector<int> page = read_prompt(model, request);
  const auto context = static_cast<std::size_t>(model.model.shape.context);
  const bool holes = std::find(page.begin(), page.end(), special::mask) != page.end();
  const auto room = context - page.size();
  if (!holes)
    page.insert(page.end(), std::min(room, static_cast<std::size_t>(request.tokens)), special::mask);
  Reader reader = reader_of(model);
  Random random(request.seed);
  Generated result;
  result.written = static_cast<int>(std::count(page.begin(), page.end(), special::mask));
  const Uncovering how{.steps = result.written,
                       .temperature = request.sampling.temperature,
                       .mask = special::mask,
                       .forbidden = {special::begin, special::unknown}};
  const auto start = Clock::now();
  result.passes = uncover(reader, page, how, random);
  result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  result.documents.push_back(std::move(page));
  return result;
}

}  // namespace

const std::vector<std::string>& method_names() {
  static const std::vector<std::string> names{"plain", "speculative", "masked-diffusion"};
  return names;
}

Method method_of(const std::string& name) {
  const auto& names = method_names();
  return static_cast<Method>(std::find(names.begin(), names.end(), name) - names.begin());
}

Generated generate(const TrainedModel& model, const TrainedModel* draft, const Request& request,
                   std::stop_token stop) {
  if (request.method == Method::masked_diffusion) return fill_page(model, request);
  return write_on(model, draft, request, stop);
}

}  // namespace lucid::language
