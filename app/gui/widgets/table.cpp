#include "table.hpp"

#include <QHeaderView>
#include <QTableView>

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

}  // namespace lucid
