// The sheet of components in three themes and two text sizes: a picture to compare with the design.
// Written to the folder in LUCIDARIUM_SHEETS when that is set; otherwise only drawn.
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QStyleOption>
#include <QtTest>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/notice.hpp"
#include "app/gui/widgets/style.hpp"
#include "fixture.hpp"

using namespace lucid;

namespace {

/// Words of the sheet itself.
class Words : public QWidget {
 public:
  Words(Look& look, Face face, const QString& text, QWidget* parent)
      : QWidget(parent), look_(look), face_(face), text_(text) {
    setFixedHeight(static_cast<int>(look.line_height(face)));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paint_text(painter, rect(), text_, look_.font(face_),
               look_.colour(face_ == Face::caption ? Role::muted : Role::ink));
  }

 private:
  Look& look_;
  Face face_;
  QString text_;
};

class IconRow : public QWidget {
 public:
  IconRow(Look& look, QWidget* parent) : QWidget(parent), look_(look) { setFixedHeight(look.px(150)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const int box = look_.px(20), gap = look_.px(8), row = width() / (box + gap);
    for (int i = 1; i < icon_count; ++i)
      paint_icon(painter, static_cast<Icon>(i),
                 QRectF((i - 1) % row * (box + gap), (i - 1) / row * (box + gap), box, box),
                 look_.colour(Role::ink), look_.stroke(1.5));
  }

 private:
  Look& look_;
};

/// A tooltip or a menu as the style draws it, without its window.
class TipPicture : public QWidget {
 public:
  TipPicture(Look& look, const QString& text, QWidget* parent)
      : QWidget(parent), look_(look), style_(look), text_(text) {
    setFixedHeight(look.px(44));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    QStyleOptionFrame option;
    option.rect = rect();
    style_.drawPrimitive(QStyle::PE_PanelTipLabel, &option, &painter, this);
    painter.setFont(look_.font(Face::caption));
    painter.setPen(look_.colour(Role::on_ink));
    painter.drawText(QRectF(rect()).adjusted(look_.px(12), look_.px(6), -look_.px(12), 0), Qt::TextWordWrap,
                     text_);
  }

 private:
  Look& look_;
  LookStyle style_;
  QString text_;
};

class Sheet : public QWidget {
 public:
  explicit Sheet(Look& look, QWidget* parent = nullptr) : QWidget(parent), look_(look) {
    auto* grid = new QGridLayout(this);
    const int pad = look.px(24);
    grid->setContentsMargins(pad, look.px(16), pad, pad);
    grid->setHorizontalSpacing(look.px(24));
    grid->setVerticalSpacing(look.px(4));
    int left = 0, right = 0;
    const auto put = [&](int column, QWidget* widget) {
      grid->addWidget(widget, column ? right++ : left++, column);
    };
    const auto words = [&](int column, Face face, const char* text) {
      put(column, new Words(look, face, QString::fromUtf8(text), this));
    };
    words(0, Face::title, "Components");
    words(1, Face::caption, "");

    Slider::Range range{60e3, 300e3, 0, 120e3, QStringLiteral("Hz"), true, false, false};
    words(0, Face::caption, "Slider: idle, focused, typing, locked");
    for (int i = 0; i < 4; ++i) {
      auto* slider = new Slider(look, range, this);
      slider->set_words(QStringLiteral("Frequency"), QStringLiteral("How fast the field swings"));
      slider->set_value(127.7e3);
      sliders.push_back(slider);
      put(0, slider);
    }
    sliders[1]->set_held(170e3);
    sliders[3]->set_locked(QStringLiteral("waits for your guess"));
    words(1, Face::caption, "Flag and choice");
    auto* on = new Switch(look, this);
    on->set_words(QStringLiteral("Ferrite behind the coil"), QStringLiteral("Gives the field a way back"));
    on->set_on(true);
    put(1, on);
    auto* off = new Switch(look, this);
    off->set_words(QStringLiteral("Coin on the pad"), QStringLiteral("Lays a coin between the coils"));
    put(1, off);
    auto* choice = new ChoiceBox(look, this);
    choice->set_words(QStringLiteral("Compensation"), QStringLiteral("How the capacitors are wired"));
    choice->set_choices({QStringLiteral("series–series"), QStringLiteral("LCC")});
    choice->set_current(0);
    put(1, choice);
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(new Button(look, Button::Shape::primary, QStringLiteral("Play"), row));
    buttons->addWidget(new Button(look, Button::Shape::outlined, QStringLiteral("Skip"), row));
    focus = new Button(look, Button::Shape::outlined, QStringLiteral("Focus"), row);
    buttons->addWidget(focus);
    buttons->addStretch(1);
    put(1, row);
    auto* lock_row = new QWidget(this);
    auto* locks = new QHBoxLayout(lock_row);
    locks->setContentsMargins(0, 0, 0, 0);
    auto* lock = new Button(look, Button::Shape::primary, QStringLiteral("Lock and play"), lock_row);
    lock->set_icon(Icon::lock);
    locks->addWidget(lock);
    auto* plain = new Button(look, Button::Shape::plain, QStringLiteral("Skip"), lock_row);
    plain->set_quiet(true);
    locks->addWidget(plain);
    locks->addStretch(1);
    put(0, lock_row);

    auto* text = new TextEntry(look, 200, this);
    text->set_words(QStringLiteral("Expression"), QStringLiteral("What is differentiated"));
    text->set_text(QStringLiteral("(tanh(w1*x1)-y)^2"));
    put(0, text);
    auto* wrong = new TextEntry(look, 200, this);
    wrong->set_words(QStringLiteral("Text"), QStringLiteral("What is read"));
    wrong->set_text(
        QStringLiteral("Mia put the red ball in the box, and then she went to the park with Tom."));
    wrong->set_problem(QStringLiteral("There is a bracket too many."));
    put(1, wrong);
    auto* file = new FileEntry(look, this);
    file->set_words(QStringLiteral("Coil from a file"), QStringLiteral("Your own coil"));
    put(0, file);
    auto* file2 = new FileEntry(look, this);
    file2->set_words(QStringLiteral("Coil from a file"), QStringLiteral("Your own coil"));
    file2->set_file_name(QStringLiteral("my-coil.csv"));
    put(1, file2);
    put(0, new IconRow(look, this));
    auto* icons = new QWidget(this);
    auto* icon_row = new QHBoxLayout(icons);
    icon_row->setContentsMargins(0, 0, 0, 0);
    auto* ring = new Button(look, Button::Shape::ring, {}, icons);
    ring->set_icon(Icon::play);
    icon_row->addWidget(ring);
    icon_row->addWidget(new Button(look, Icon::step, QStringLiteral("Step"), {}, icons));
    icon_row->addWidget(new Button(look, Icon::restart, QStringLiteral("Restart"), {}, icons));
    icon_row->addWidget(new Button(look, Icon::undo, QStringLiteral("Undo"), {}, icons));
    auto* redo = new Button(look, Icon::redo, QStringLiteral("Redo"), {}, icons);
    redo->setEnabled(false);
    icon_row->addWidget(redo);
    icon_row->addStretch(1);
    put(1, icons);

    auto* empty = new Notice(look, this);
    empty->set_framed(true);
    empty->show_empty(QStringLiteral("No picture yet"), QStringLiteral("Drop one here"));
    put(0, empty);
    auto* loading = new Notice(look, this);
    loading->set_framed(true);
    loading->show_loading(QStringLiteral("Tracing, 24 of 40"), 0.6);
    put(1, loading);
    auto* failed = new Notice(look, this);
    failed->set_framed(true);
    failed->show_failed(QStringLiteral("No number in row 14"), {}, QStringLiteral("Open another file"));
    put(0, failed);
    auto* toast = new Toast(look, this);
    toast->set_resting(true);
    toast->say(QStringLiteral("Run held as B"), QStringLiteral("Undo"));
    toast->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    put(1, toast);
    put(0, new TipPicture(look, QStringLiteral("Moves the phone up from the pad; the lines let go"), this));
    menu = new QMenu(this);
    dress(*menu, look);
    menu->addAction(QStringLiteral("Copy picture\tCtrl C"));
    menu->addAction(QStringLiteral("Copy data"));
    menu->addSeparator();
    menu->addAction(QStringLiteral("Save...\tCtrl S"));
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(menu->actions().first());
    put(1, menu);
    menu->show();
    grid->setRowStretch(std::max(left, right), 1);
  }

  std::vector<Slider*> sliders;
  Button* focus = nullptr;
  QMenu* menu = nullptr;

 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), look_.colour(Role::paper)); }

 private:
  Look& look_;
};

void keep(const QPixmap& picture, const QString& name) {
  const QString folder = qEnvironmentVariable("LUCIDARIUM_SHEETS");
  if (!folder.isEmpty()) QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

const char* const theme_names[] = {"paper", "night", "contrast"};

}  // namespace

class SheetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sheets_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("scale");
    for (int theme = 0; theme < 3; ++theme)
      for (const int scale : {0, 3}) QTest::addRow("%s-%d", theme_names[theme], scale) << theme << scale;
  }
  void sheets() {
    QFETCH(int, theme);
    QFETCH(int, scale);
    // Lives as long as the application, whose style holds it.
    static Look& look = *new Look;
    static const bool dressed = (dress_application(look), true);
    (void)dressed;
    look.set_reduce_motion(true);
    look.set_theme(static_cast<Theme>(theme));
    look.set_text_scale(static_cast<TextScale>(scale));
    look.set_locale(QLocale(QLocale::English));
    Sheet sheet(look);
    sheet.resize(look.px(480), sheet.sizeHint().height());
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    sheet.sliders[2]->field().begin();
    sheet.sliders[1]->show_focus(true);
    sheet.focus->show_focus(true);
    QCoreApplication::processEvents();
    keep(sheet.grab(), QStringLiteral("components-") + QString::fromUtf8(QTest::currentDataTag()));

    Bench bench(fixture::exhibit(), look);
    Settings settings = default_settings(fixture::exhibit());
    const Snapshot now = fixture::snapshot(settings);
    settings[0] = 3.0;
    const Snapshot held = fixture::snapshot(settings);
    bench.resize(look.bench_width(), 780);
    bench.show(now, &held);
    bench.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench));
    QCoreApplication::processEvents();
    QTest::qWait(30);
    keep(bench.grab(), QStringLiteral("bench-") + QString::fromUtf8(QTest::currentDataTag()));

    bench.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QTest::qWait(30);
    keep(bench.grab(), QStringLiteral("bench-mirrored-") + QString::fromUtf8(QTest::currentDataTag()));

    ChartStrip strip(fixture::exhibit(), look);
    strip.resize(1060, strip.sizeHint().height());
    strip.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.show(now, &held);
    QTest::qWait(80);
    strip.charts()[1]->set_crosshair(strip.charts()[1]->plot().left() + 60);
    keep(strip.grab(), QStringLiteral("charts-") + QString::fromUtf8(QTest::currentDataTag()));

    for (const int width : {1440, 1024}) {
      Transport bar(fixture::exhibit(), look);
      Runner::Published published;
      published.snapshot = std::make_shared<Snapshot>(now);
      published.horizon = 11;
      published.playing = width == 1440;
      bar.set_checks(16, 16);
      bar.set_seed(7);
      bar.resize(width, bar.sizeHint().height());
      bar.show(published);
      bar.show();
      QVERIFY(QTest::qWaitForWindowExposed(&bar));
      QCoreApplication::processEvents();
      keep(bar.grab(),
           QStringLiteral("transport-%1-").arg(width) + QString::fromUtf8(QTest::currentDataTag()));
    }
  }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
