// Where the parts of an exhibit's screen stand: in columns, folded, or the stage alone while presenting.
#include <QPainter>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/mirror.hpp"
#include "app/gui/words_panel.hpp"

namespace lucid {

namespace {
/// Design pixels: below this the thing itself can no longer be read or grabbed.
constexpr double least_stage_height = 300;
}  // namespace

void ExhibitScreen::set_presenting(bool presenting) {
  presenting_ = presenting;
  present_free_ = {}, present_bench_ = false;
  stage_->view().presenting = presenting;
  arrange();
  stage_->redraw();
}

void ExhibitScreen::set_present_room(const QMargins& free, bool bench) {
  if (free == present_free_ && bench == present_bench_) return;
  present_free_ = free, present_bench_ = bench;
  arrange();
  stage_->redraw();
}

bool ExhibitScreen::narrow() const {
  return width() < look_.story_width() + look_.bench_width() + look_.px(500);
}

bool ExhibitScreen::low() const {
  return middle_height() - std::min(look_.chart_height(), most_of_charts()) < look_.px(least_stage_height);
}

void ExhibitScreen::keep_fold(const QString& panel, bool folded) {
  // Where there is no room for it a part is folded unless it was asked for.
  if (panel == QLatin1String("bench") && narrow())
    preferences_.set_folded(QStringLiteral("bench_when_narrow"), !folded);
  else if (panel == QLatin1String("charts") && low())
    preferences_.set_folded(QStringLiteral("charts_when_low"), !folded);
  else
    preferences_.set_folded(panel, folded);
}

void ExhibitScreen::fold(const QString& panel, bool folded) {
  keep_fold(panel, folded);
  arrange();
}

int ExhibitScreen::middle_height() const {
  return height() - TopBar::height_for(look_) - look_.transport_height();
}

int ExhibitScreen::most_of_charts() const { return middle_height() * 2 / 5; }

int ExhibitScreen::charts_height() const { return std::min(charts_->sizeHint().height(), most_of_charts()); }

void ExhibitScreen::resizeEvent(QResizeEvent*) { arrange(); }

void ExhibitScreen::arrange() {
  if (!visit_) return;
  const int W = width(), H = height();
  if (presenting_) {
    for (QWidget* widget :
         {static_cast<QWidget*>(top_), static_cast<QWidget*>(story_), static_cast<QWidget*>(bench_),
          static_cast<QWidget*>(charts_), static_cast<QWidget*>(transport_),
          static_cast<QWidget*>(fold_story_), static_cast<QWidget*>(fold_bench_)})
      widget->hide();
    stage_->setGeometry(rect().marginsRemoved(present_free_));
    if (present_bench_) {
      const QRectF place(W - look_.bench_width(), 0, look_.bench_width(), H);
      bench_->setGeometry(facing(*this, place).toRect());
      bench_->QWidget::show();
      bench_->raise();
    }
    return;
  }
  top_->show();
  transport_->QWidget::show();
  charts_->QWidget::show();
  const int top = TopBar::height_for(look_), foot = look_.transport_height();
  top_->setGeometry(0, 0, W, top);
  transport_->setGeometry(0, H - foot, W, foot);
  const int middle = middle_height();
  charts_->set_folded(low() ? !preferences_.folded(QStringLiteral("charts_when_low"))
                            : preferences_.folded(QStringLiteral("charts")));
  const bool story_folded = preferences_.folded(QStringLiteral("story"));
  const bool bench_folded = narrow() && !story_folded
                                ? !preferences_.folded(QStringLiteral("bench_when_narrow"))
                                : preferences_.folded(QStringLiteral("bench"));
  const int story_width = story_folded ? 0 : std::min(look_.story_width(), W / 2);
  const int bench_width = bench_folded ? 0 : std::min(look_.bench_width(), W / 2);
  story_->setVisible(!story_folded);
  bench_->setVisible(!bench_folded);
  // What is folded keeps its size: nothing in it is laid out for no width at all.
  if (story_width > 0) story_->setGeometry(0, top, story_width, middle);
  if (bench_width > 0) bench_->setGeometry(W - bench_width, top, bench_width, middle);
  const int left = story_width + (story_width ? 1 : 0), right = W - bench_width - (bench_width ? 1 : 0);
  const int charts = charts_height();
  charts_->setGeometry(left, top + middle - charts, right - left, charts);
  stage_->setGeometry(left, top, right - left, middle - charts - 1);

  // Tabs no wider than the margin that every stage leaves free; the rest of them lies over the bench's own.
  const QSize tab(20, look_.px(44));
  const int middle_of_stage = stage_->geometry().center().y() - tab.height() / 2;
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  fold_story_->set_icon(story_folded != mirrored ? Icon::chevron_right : Icon::chevron_left);
  fold_story_->set_words(story_folded ? tr("Show the story") : tr("Fold the story"),
                         tr("Gives its room to the stage."));
  fold_story_->setGeometry(QRect({std::max(0, left - 4), middle_of_stage}, tab));
  fold_bench_->set_icon(bench_folded != mirrored ? Icon::chevron_left : Icon::chevron_right);
  fold_bench_->set_words(bench_folded ? tr("Show the bench") : tr("Fold the bench"),
                         tr("Gives its room to the stage."));
  fold_bench_->setGeometry(QRect({std::min(W, right + 4) - tab.width(), middle_of_stage}, tab));
  fold_story_->show();
  fold_bench_->show();
  fold_story_->raise();
  fold_bench_->raise();
  progress_->setGeometry(0, 0, stage_->width(), progress_->sizeHint().height());
  words_->place();
  mirror_children(*this);
  update();
}

void ExhibitScreen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(presenting_ ? Role::stage : Role::line));
}

}  // namespace lucid
