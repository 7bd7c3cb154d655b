#include "app/cli/cli.hpp"

#include <tbb/global_control.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <limits>
#include <memory>
#include <sstream>

#include "app/cli/bench.hpp"
#include "app/cli/generate.hpp"
#include "app/cli/print.hpp"
#include "app/cli/train.hpp"
#include "app/lucid_file.hpp"
#include "core/exhibits.hpp"
#include "core/kernels/kernels.hpp"
#include "core/run.hpp"

namespace lucid::cli {

namespace {

/// What the words of one command line say.
struct Options {
  std::vector<std::string> exhibits;
  std::string exhibit, weights, preset, kernels = "auto", out, take;
  std::vector<std::string> sets, deeds, later;
  std::uint64_t seed = 1;
  std::int64_t steps = -1;
  int threads = 0;
  bool settled = false;
  bool reproducible = false, json = false, csv = false;
  bool resume = false;
  GenerateOptions generate;
};

struct Console {
  std::ostream& out;
  std::ostream& err;
  bool progress;
  std::stop_token stop;
};

std::vector<const Exhibit*> chosen(const std::vector<std::string>& ids) {
  if (ids.empty()) return exhibits();
  std::vector<const Exhibit*> result;
  for (const auto& id : ids) result.push_back(&find_exhibit(id));
  return result;
}

int list(const Options& options, Console& console) {
  Json rows = Json::array();
  for (const auto* e : exhibits()) {
    if (!options.json) console.out << std::left << std::setw(22) << e->id << ' ' << e->question << '\n';
    rows.push_back({{"id", e->id},
                    {"title", e->title},
                    {"question", e->question},
                    {"room", e->room == Room::learn ? "machines that learn" : "machines you can hold"}});
  }
  if (options.json) console.out << Json{{"exhibits", rows}}.dump(2) << '\n';
  return done;
}

int describe(const Options& options, Console& console) {
  const Exhibit& exhibit = find_exhibit(options.exhibit);
  if (options.json)
    console.out << describe_json(exhibit).dump(2) << '\n';
  else
    print_description(exhibit, console.out);
  return done;
}

/// "STEP:ID=VALUE" or "STEP:ACTION=ARGS". Throws Refusal.
LogEntry parse_later(const Exhibit& exhibit, const std::string& words) {
  const auto colon = words.find(':');
  std::int64_t step = -1;
  if (colon != std::string::npos) {
    const auto read = std::from_chars(words.data(), words.data() + colon, step);
    if (read.ec != std::errc{} || read.ptr != words.data() + colon) step = -1;
  }
  if (step < 0) throw Refusal(QT_TRANSLATE_NOOP("core", "--at takes STEP:ID=VALUE, not \"%1\"."), {words});
  const std::string what = words.substr(colon + 1);
  const auto equals = what.find('=');
  const std::string id = what.substr(0, equals);
  // No id is used twice within an exhibit.
  if (equals != std::string::npos && exhibit.parameter_index(id) >= 0)
    return {step, parse_edit(exhibit, id, what.substr(equals + 1))};
  return {step, parse_deed(exhibit, what)};
}

RunRequest request_of(const Options& options) {
  RunRequest request;
  request.exhibit = &find_exhibit(options.exhibit);
  request.seed = options.seed;
  if (options.steps >= 0) request.steps = options.steps;
  if (!options.preset.empty())
    request.edits = edits_of(*request.exhibit, request.exhibit->preset(options.preset));
  for (const auto& set : options.sets) {
    const auto equals = set.find('=');
    if (equals == std::string::npos)
      throw Refusal(QT_TRANSLATE_NOOP("core", "--set takes ID=VALUE, not \"%1\"."), {set});
    request.edits.push_back(parse_edit(*request.exhibit, set.substr(0, equals), set.substr(equals + 1)));
  }
  for (const auto& deed : options.deeds) request.deeds.push_back(parse_deed(*request.exhibit, deed));
  for (const auto& words : options.later) request.later.push_back(parse_later(*request.exhibit, words));
  request.settled = options.settled;
  return request;
}

/// Throws Refusal naming the nearest id.
const Export& export_of(const Exhibit& exhibit, const std::string& id) {
  std::vector<std::string> ids;
  for (const auto& e : exhibit.exports) {
    if (e.id == id) return e;
    ids.push_back(e.id);
  }
  const std::string meant = nearest(id, ids);
  if (meant.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no file \"%1\" to take away."), {id});
  throw Refusal(QT_TRANSLATE_NOOP("core", "There is no file \"%1\" to take away; did you mean \"%2\"?"),
                {id, meant});
}

int run_exhibit(const Options& options, Console& console) {
  const RunRequest request = request_of(options);
  if (!options.take.empty()) export_of(*request.exhibit, options.take);
  const auto start = std::chrono::steady_clock::now();
  auto shown = start;
  const Snapshot snapshot = lucid::run(request, console.stop, [&](double share) {
    const auto now = std::chrono::steady_clock::now();
    if (!console.progress || now - shown < std::chrono::milliseconds(200)) return;
    shown = now;
    console.err << '\r' << static_cast<int>(100 * share) << " % " << std::flush;
  });
  if (console.progress && shown != start) console.err << "\r       \r" << std::flush;
  if (console.stop.stop_requested()) return interrupted;

  RunFacts facts{snapshot.step(), {}};
  if (!options.reproducible)
    facts.elapsed_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  std::ostringstream text;
  if (options.json)
    text << run_json(snapshot, facts).dump(2) << '\n';
  else if (!options.take.empty())
    text << export_of(*request.exhibit, options.take).write(snapshot);
  else if (options.csv)
    print_csv(snapshot, facts, text);
  else
    print_run(snapshot, facts, text);
  if (options.out.empty())
    console.out << text.str();
  else
    save_file(options.out, text.str());
  if (!snapshot.problem) return done;
  // Values that do not go together: the readings that have none stay empty.
  console.err << in_english(*snapshot.problem) << '\n';
  return work_failed;
}

int check(const Options& options, Console& console) {
  Json rows = Json::array();
  int failed = 0, passed = 0;
  for (const auto* exhibit : chosen(options.exhibits)) {
    for (const auto& declared : exhibit->checks) {
      if (console.stop.stop_requested()) return interrupted;
      const CheckResult result = run_check(declared);
      (result.passed ? passed : failed) += 1;
      if (options.json)
        rows.push_back(check_json(*exhibit, result));
      else
        print_check(*exhibit, result, console.out);
    }
  }
  if (options.json)
    console.out << Json{{"checks", rows}}.dump(2) << '\n';
  else
    console.out << passed << " of " << passed + failed << " checks agree\n";
  return failed ? work_failed : done;
}

int bench(const Options& options, Console& console) {
  const Json result = benchmarks_json(chosen(options.exhibits), options.exhibits.empty());
  if (options.json) {
    console.out << result.dump(2) << '\n';
    return done;
  }
  for (const auto& row : result["benchmarks"]) {
    console.out << std::left << std::setw(20) << row["exhibit"].get<std::string>() << ' ' << std::setw(34)
                << row["id"].get<std::string>() << ' ' << print_number(row["value"].get<double>()) << ' '
                << row["unit"].get<std::string>();
    if (!row["share_of_ceiling"].is_null())
      console.out << " (" << print_number(row["share_of_ceiling"].get<double>()) << " of the ceiling)";
    console.out << "   " << row["what"].get<std::string>() << '\n';
  }
  return done;
}

/// CLI11's complaint as one sentence on one line.
std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

int obey(CLI::App& app, const Options& options, Console& console) {
  std::unique_ptr<tbb::global_control> threads;
  if (options.threads > 0)
    threads = std::make_unique<tbb::global_control>(tbb::global_control::max_allowed_parallelism,
                                                    static_cast<std::size_t>(options.threads));
  if (options.kernels == "portable") select_kernels(Kernels::portable);
  const std::string name = app.get_subcommands().front()->get_name();
  if (name == "list") return list(options, console);
  if (name == "describe") return describe(options, console);
  if (name == "run") return run_exhibit(options, console);
  if (name == "check") return check(options, console);
  if (name == "train")
    return train({options.weights, options.out, options.steps, options.seed, options.resume}, console.err,
                 console.progress, console.stop);
  if (name == "generate") {
    GenerateOptions asked = options.generate;
    asked.seed = options.seed;
    asked.json = options.json;
    return generate(asked, console.out, console.stop);
  }
  return bench(options, console);
}

}  // namespace

int run(int argc, const char* const* argv, std::ostream& out, std::ostream& err, bool progress,
        std::stop_token stop) {
  Options options;
  CLI::App app{"Lucidarium's exhibits from a shell: the same models, the same numbers."};
  app.set_version_flag("--version", LUCIDARIUM_VERSION);
  app.require_subcommand(1);

  auto* list_command = app.add_subcommand("list", "names the exhibits");
  auto* describe_command =
      app.add_subcommand("describe", "parameters, actions, readouts, series and presets");
  auto* run_command = app.add_subcommand("run", "runs an exhibit and prints what it reads");
  auto* check_command = app.add_subcommand("check", "reruns the reference cases; status 1 if any fails");
  auto* bench_command = app.add_subcommand("bench", "measures this machine");
  auto* train_command = app.add_subcommand("train", "remakes a shipped weight file from its seed");
  auto* generate_command = app.add_subcommand("generate", "text from a shipped or a user's weight file");
  for (auto* command :
       {list_command, describe_command, run_command, check_command, bench_command, generate_command})
    command->add_flag("--json", options.json, "prints one JSON object");
  for (auto* command : {describe_command, run_command})
    command->add_option("exhibit", options.exhibit, "an exhibit's id")->required();
  for (auto* command : {check_command, bench_command})
    command->add_option("exhibits", options.exhibits, "exhibits' ids; all if none is given");
  for (auto* command : {run_command, check_command, bench_command, train_command, generate_command}) {
    command->add_option("--threads", options.threads, "how many threads to use")->check(CLI::Range(1, 1024));
    command
        ->add_option("--kernels", options.kernels, "auto, or portable for the same bits on every processor")
        ->check(CLI::IsMember({"auto", "portable"}));
  }
  run_command->add_option("--preset", options.preset, "applied first");
  run_command->add_option("--set", options.sets, "ID=VALUE, applied in order")->expected(1)->take_all();
  run_command->add_option("--do", options.deeds, "ACTION=ARGS, done in order")->expected(1)->take_all();
  run_command
      ->add_option("--at", options.later, "STEP:ID=VALUE or STEP:ACTION=ARGS, once so many steps are taken")
      ->expected(1)
      ->take_all();
  run_command->add_flag("--settled", options.settled,
                        "with what takes longer than a step, also where no step is taken");
  for (auto* command : {run_command, train_command, generate_command})
    command->add_option("--seed", options.seed, "of all chance; 1 unless given");
  run_command
      ->add_option("--steps", options.steps,
                   "steps of the model; 0 prints what follows from the parameters alone")
      ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
  run_command->add_flag("--reproducible", options.reproducible,
                        "leaves out what a clock measured: same command, same bytes");
  auto* csv = run_command->add_flag("--csv", options.csv, "prints the series as blocks of CSV");
  run_command->get_option("--json")->excludes(csv);
  run_command->add_option("--export", options.take, "prints one of the exhibit's files instead")
      ->excludes(csv)
      ->excludes(run_command->get_option("--json"));
  run_command->add_option("--out", options.out, "writes to a file instead of standard output");

  train_command->add_option("weights", options.weights, "a shipped file's name")->required();
  train_command->add_option("--steps", options.steps, "how many; the recipe's own unless given")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{10'000'000}));
  train_command->add_option("--out", options.out, "the file to write; the shipped one unless given");
  train_command->add_flag("--resume", options.resume, "goes on from the checkpoint that was left");

  GenerateOptions& generate = options.generate;
  generate_command->add_option("--model", generate.model, "a shipped name or a file")->required();
  generate_command->add_option("--prompt", generate.prompt,
                               "how the text begins; for a page, with _ for holes");
  generate_command->add_option("--tokens", generate.tokens, "how many tokens are written")
      ->check(CLI::Range(1, 100'000));
  generate_command->add_option("--method", generate.method, "how it is written")
      ->check(CLI::IsMember(generate_methods()));
  generate_command->add_option("--draft", generate.draft, "the model that guesses ahead");
  generate_command->add_option("--gamma", generate.gamma, "guesses a round")->check(CLI::Range(1, 16));
  generate_command->add_option("--temperature", generate.temperature, "0 takes the most probable token")
      ->check(CLI::Range(0.0, 10.0));
  generate_command->add_option("--top-p", generate.top_p, "only the most probable tokens up to this sum")
      ->check(CLI::Range(1e-6, 1.0));

  Console console{out, err, progress, stop};
  try {
    // CLI11 would only say that a command is required.
    const auto commands = app.get_subcommands([](CLI::App*) { return true; });
    if (argc > 1 && argv[1][0] != '-' &&
        std::none_of(commands.begin(), commands.end(), [&](CLI::App* c) { return c->check_name(argv[1]); }))
      throw Refusal(
          QT_TRANSLATE_NOOP(
              "core",
              "There is no command \"%1\"; there are list, describe, run, check, bench, train and generate."),
          {argv[1]});
    app.parse(argc, argv);
    return obey(app, options, console);
  } catch (const CLI::Success& success) {
    return app.exit(success, out, err);
  } catch (const CLI::ParseError& error) {
    err << one_line(error.what()) << '\n';
    return wrong_command;
  } catch (const Refusal& refusal) {
    err << one_line(refusal.what()) << '\n';
    return refusal.fault() == Fault::work ? work_failed : wrong_command;
  } catch (const std::bad_alloc&) {
    err << "There is not enough memory for this.\n";
    return work_failed;
  }
}

}  // namespace lucid::cli
