// A guess and the computed figure on one line of numbers.
#pragma once

#include <QWidget>
#include <optional>

#include "app/gui/widgets/look.hpp"
#include "core/exhibit.hpp"

namespace lucid {

/// You and the computed figure on one line of numbers.
class NumberLine : public QWidget {
 public:
  NumberLine(Look& look, QWidget* parent) : QWidget(parent), look_(look) {}
  void set(std::optional<double> you, double computed, const Readout& readout, bool right);
  int height_needed() const { return look_.px(58); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Look& look_;
  std::optional<double> you_;
  double computed_ = 0;
  bool right_ = false;
  const Readout* readout_ = nullptr;
};

}  // namespace lucid
