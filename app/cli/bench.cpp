#include "app/cli/bench.hpp"

#include <chrono>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <thread>

#include "core/kernels/gemm.hpp"
#include "core/kernels/kernels.hpp"
#include "core/language/benchmarks.hpp"
#include "core/tensor/benchmarks.hpp"

namespace lucid::cli {

namespace {

/// GB/s of a[i] = b[i] + s c[i] over arrays that fit no cache, best of a few.
double memory_ceiling() {
  constexpr std::size_t n = 16u << 20;
  std::vector<double> a(n), b(n, 1.0), c(n, 2.0);
  double best = 0;
  for (int round = 0; round < 5; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < n; ++i) a[i] = b[i] + 0.5 * c[i];
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    best = std::max(best, 3.0 * n * sizeof(double) / seconds * 1e-9);
    c[static_cast<std::size_t>(round)] = a[static_cast<std::size_t>(round)];
  }
  return best;
}

std::string processor() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
  return "";
}

Json row_json(const std::string& exhibit, const BenchmarkRow& row) {
  return {
      {"exhibit", exhibit},
      {"id", row.id},
      {"what", row.what},
      {"value", row.value},
      {"unit", row.unit},
      {"share_of_ceiling", std::isfinite(row.share_of_ceiling) ? Json(row.share_of_ceiling) : Json(nullptr)}};
}

}  // namespace

Json benchmarks_json(const std::vector<const Exhibit*>& exhibits, bool with_core) {
  const Json machine = {{"processor", processor()},
                        {"threads", std::thread::hardware_concurrency()},
                        {"kernels", kernels_name()},
                        {"gemm_gflops", gemm_ceiling()},
                        {"memory_gb_per_s", memory_ceiling()}};
  Json rows = Json::array();
  if (with_core) {
    for (const auto& row : tensor_benchmarks()) rows.push_back(row_json("core", row));
    for (const auto& row : language::language_benchmarks()) rows.push_back(row_json("core", row));
  }
  for (const auto* exhibit : exhibits)
    if (exhibit->benchmarks)
      for (const auto& row : exhibit->benchmarks()) rows.push_back(row_json(exhibit->id, row));
  return {{"machine", machine}, {"benchmarks", rows}};
}

}  // namespace lucid::cli
