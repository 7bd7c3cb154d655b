// The way through a run: where it stands, and on the way what one may want to go back to.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "app/gui/widgets/slider.hpp"
#include "core/state.hpp"

namespace lucid {

/// A bare slider over the steps of a run. Below its line the steps that are kept whole; above it changes
/// (ticks), deeds (diamonds) and a person's own marks (flags).
class ScrubBar : public Slider {
  Q_OBJECT

 public:
  ScrubBar(Look& look, QWidget* parent);

  void set_run(std::shared_ptr<const State> run, std::shared_ptr<const std::vector<std::int64_t>> keyframes);
  void set_marks(const std::vector<std::int64_t>& marks);

  /// What stands on the bar: for tests.
  const std::vector<std::int64_t>& changes() const { return changes_; }
  const std::vector<std::int64_t>& deeds() const { return deeds_; }
  const std::vector<std::int64_t>& marks() const { return marks_; }
  int keyframes() const { return keyframes_ ? static_cast<int>(keyframes_->size()) : 0; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell();

  std::shared_ptr<const State> run_;
  std::shared_ptr<const std::vector<std::int64_t>> keyframes_;
  std::vector<std::int64_t> changes_, deeds_, marks_;
};

}  // namespace lucid
