#include "app/cli/generate.hpp"

#include <optional>
#include <ostream>

#include "app/cli/cli.hpp"
#include "app/cli/print.hpp"
#include "core/language/generation.hpp"

namespace lucid::cli {

std::vector<std::string> generate_methods() { return language::method_names(); }

int generate(const GenerateOptions& options, std::ostream& out, std::stop_token stop) {
  const language::TrainedModel model = language::load_model(options.model);
  language::Request request;
  request.prompt = options.prompt;
  request.tokens = options.tokens;
  request.gamma = options.gamma;
  request.sampling = {.temperature = options.temperature, .top_p = options.top_p};
  request.seed = options.seed;
  if (!options.method.empty()) {
    request.method = language::method_of(options.method);
  } else if (model.objective == language::Objective::masked_diffusion) {
    request.method = language::Method::masked_diffusion;
  }
  std::optional<language::TrainedModel> draft;
  if (request.method == language::Method::speculative)
    draft = language::load_model(options.draft.empty() ? "story-draft" : options.draft);
  const auto result = language::generate(model, draft ? &*draft : nullptr, request, stop);
  if (stop.stop_requested()) return interrupted;

  const language::Corpus& corpus = language::corpus(model.corpus);
  const auto& tokenizer = corpus.tokenizer;
  int finished = 0, consistent = 0;
  std::string text;
  Json tokens = Json::array();
  for (const auto& document : result.documents) {
    if (!text.empty()) text += "\n\n";
    text += tokenizer.decode(document);
    const bool whole = document.back() == language::special::end;
    finished += whole;
    consistent += whole && corpus.check(document).consistent;
    for (std::size_t i = 1; i < document.size(); ++i)
      tokens.push_back(tokenizer.vocabulary().tokens[static_cast<std::size_t>(document[i])]);
  }
  if (!options.json) {
    out << text << '\n';
    return done;
  }
  Json json = {{"model", options.model},
               {"method", language::method_names()[static_cast<std::size_t>(request.method)]},
               {"text", text},
               {"tokens", tokens},
               {"written", result.written},
               {"passes", result.passes},
               {"finished_texts", finished},
               {"consistent_texts", consistent},
               {"elapsed_ms", 1e3 * result.seconds}};
  if (draft) {
    json["draft_passes"] = result.draft_passes;
    json["judged"] = result.judged;
    json["accepted"] = result.accepted;
    json["draft_ms"] = 1e3 * result.draft_seconds;
  }
  out << json.dump(2) << '\n';
  return done;
}

}  // namespace lucid::cli
