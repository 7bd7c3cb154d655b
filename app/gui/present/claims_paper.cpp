#include "app/gui/present/claims_paper.hpp"

#include <QScrollBar>
#include <algorithm>

namespace lucid {
namespace {
constexpr double story_size = 16;  ///< of Face::story at zoom 1, pixels
constexpr double largest = 1.35;   ///< times the least letters
}  // namespace

ClaimsPaper::ClaimsPaper(QWidget* parent) : QScrollArea(parent), text_(new StoryText(look_, Face::story)) {
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  text_->setFocusPolicy(Qt::NoFocus);
  setWidget(text_);
  connect(text_, &StoryText::link_clicked, this, &ClaimsPaper::link_clicked);
  hide();
}

void ClaimsPaper::show_tables(const QString& markdown, const LiveWords& live) {
  if (markdown == markdown_) return;
  markdown_ = markdown;
  text_->set_markdown(markdown, live);
  verticalScrollBar()->setValue(0);
  setVisible(shown());
  place_ = {};
}

void ClaimsPaper::dress(const Look& look, double least) {
  look_.set_theme(look.theme());
  look_.set_locale(look.locale());
  look_.set_reduce_motion(look.reduce_motion());
  least_ = least;
  QPalette colours = look_.palette();
  colours.setColor(QPalette::Window, look_.colour(Role::stage));
  setPalette(colours);
  viewport()->setPalette(colours);
  viewport()->setAutoFillBackground(true);
  viewport()->setBackgroundRole(QPalette::Window);
  text_->restyle();
  place_ = {};
}

void ClaimsPaper::fit(const QRect& place) {
  if (place == place_) return;
  place_ = place;
  setGeometry(place);
  int high = 0;
  const int bar = verticalScrollBar()->sizeHint().width() + 2;
  for (double size = largest; size >= 1; size -= 0.05) {
    look_.set_zoom(size * least_ / story_size);
    text_->restyle();
    high = text_->height_for(place.width()) + 2 * text_->overhang();
    if (high <= place.height()) break;
  }
  const int width = place.width() - (high <= place.height() ? 0 : bar);
  text_->setFixedWidth(width);
  // Also where the width is the one it had: the sizes that were tried have laid it out otherwise.
  text_->setFixedHeight(text_->height_for(width) + 2 * text_->overhang());
}

void ClaimsPaper::refresh_live() {
  if (shown()) text_->refresh_live();
}

bool ClaimsPaper::scroll(int by) {
  QScrollBar& bar = *verticalScrollBar();
  const int before = bar.value();
  bar.setValue(before + by * viewport()->height() * 2 / 3);
  return bar.value() != before;
}

}  // namespace lucid
