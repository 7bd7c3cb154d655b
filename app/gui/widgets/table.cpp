#include "table.hpp"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <cmath>

#include "look.hpp"

namespace lucid {

void dress_table(QTableView& table, const Look& look) {
  QPalette colours = look.palette();
  colours.setColor(QPalette::Base, look.colour(Role::paper));
  table.setPalette(colours);
  QPalette head = colours;
  for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
    head.setColor(role, look.colour(Role::muted));
  table.horizontalHeader()->setPalette(head);
  table.horizontalHeader()->setFont(look.font(Face::caption));
  table.horizontalHeader()->setHighlightSections(false);
  table.verticalHeader()->setMinimumSectionSize(look.px(30));
}

void wrap_head(QTableView& table, const Look& look) {
  QHeaderView& head = *table.horizontalHeader();
  head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
  const QFontMetricsF metrics(head.font());
  double high = 0;
  for (int column = 0; column < head.count(); ++column) {
    const QString words = table.model()->headerData(column, Qt::Horizontal).toString();
    const double room = std::max(1, head.sectionSize(column) - look.px(12));
    high = std::max(high, metrics.boundingRect({0, 0, room, 1e4}, Qt::TextWordWrap, words).height());
  }
  head.setFixedHeight(static_cast<int>(std::ceil(high)) + look.px(8));
}

}  // namespace lucid
