// The benchmarks run and give figures; how large they are is not tested.
#include "core/tensor/benchmarks.hpp"

#include <QtTest>
#include <cmath>
#include <set>

using namespace lucid;

class BenchmarksTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void every_row_has_a_figure() {
    std::set<std::string> ids;
    for (const BenchmarkRow& row : tensor_benchmarks(0.01)) {
      QVERIFY2(ids.insert(row.id).second, row.id.c_str());
      QVERIFY2(std::isfinite(row.value) && row.value > 0, row.id.c_str());
      QVERIFY(!row.unit.empty() && *row.what);
    }
    QVERIFY(ids.contains("network_one_core") && ids.contains("network_all_cores"));
  }
};

QTEST_APPLESS_MAIN(BenchmarksTest)
#include "benchmarks_test.moc"
