// Tables by the tokens.
#pragma once

class QTableView;

namespace lucid {

class Look;

/// A table as a page has it: on the sheet's own ground, its head in small muted words over a hairline.
void dress_table(QTableView& table, const Look& look);

/// The head's words are whole: on two lines of it where a column is narrower than its word.
void wrap_head(QTableView& table, const Look& look);

}  // namespace lucid
