#include "visualizations/words.hpp"

namespace lucid {

QString ltr_isolated(const QString& piece, const QLocale& locale) {
  if (piece.isEmpty() || locale.textDirection() != Qt::RightToLeft) return piece;
  return QChar(0x2066) + piece + QChar(0x2069);
}

Role text_role(Role role) {
  switch (role) {
    case Role::energy: return Role::energy_text;
    case Role::positive: return Role::positive_text;
    case Role::reject: return Role::reject_text;
    case Role::conductor:
    case Role::line:
    case Role::edge: return Role::ink;
    default: return role >= Role::category_0 && role <= Role::category_7 ? Role::ink : role;
  }
}

}  // namespace lucid
