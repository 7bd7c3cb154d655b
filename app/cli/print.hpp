// What the commands print: JSON objects, CSV blocks and plain tables.
#pragma once

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/exhibit.hpp"
#include "core/snapshot.hpp"

namespace lucid::cli {

using Json = nlohmann::ordered_json;

struct RunFacts {
  std::int64_t steps = 0;
  std::optional<double> elapsed_ms;  ///< none: reproducible, and timed readings stay empty too
};

Json describe_json(const Exhibit& exhibit);
Json run_json(const Snapshot& snapshot, const RunFacts& facts);
Json check_json(const Exhibit& exhibit, const CheckResult& result);

void print_description(const Exhibit& exhibit, std::ostream& out);
void print_run(const Snapshot& snapshot, const RunFacts& facts, std::ostream& out);
void print_csv(const Snapshot& snapshot, const RunFacts& facts, std::ostream& out);
void print_check(const Exhibit& exhibit, const CheckResult& result, std::ostream& out);

}  // namespace lucid::cli
