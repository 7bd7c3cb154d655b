// Controls as people use them: dragged, typed, stepped, read out; and the bench that is made of them.
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include "app/gui/bench/bench.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/whole_words.hpp"
#include "core/exhibits.hpp"
#include "fixture.hpp"

using namespace lucid;

namespace {

/// All that a control told during a test, in order: "begin", "edit gap=8", "end".
struct Told {
  explicit Told(Bench& bench) {
    QObject::connect(&bench, &Bench::edit_begun, [this] { lines << QStringLiteral("begin"); });
    QObject::connect(&bench, &Bench::edited, [this](const Edit& edit) {
      edits.push_back(edit);
      if (lines.isEmpty() || !lines.last().startsWith(QStringLiteral("edit")))
        lines << QStringLiteral("edit");
    });
    QObject::connect(&bench, &Bench::edit_ended, [this] { lines << QStringLiteral("end"); });
    QObject::connect(&bench, &Bench::said, [this](const QString& words) { said << words; });
  }
  QStringList lines, said;
  std::vector<Edit> edits;
};

Slider& slider_of(Bench& bench, const char* id) { return *qobject_cast<Slider*>(bench.knob(id)->control()); }

QPoint on_track(const Slider& slider, double share) {
  const int inset = 11;
  return {inset + qRound((slider.width() - 2.0 * inset) * share), 32};
}

/// Types as a person does: Enter on the slider, the text, Enter.
void type(Slider& slider, const QString& text) {
  slider.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&slider, Qt::Key_Return);
  QVERIFY(slider.field().typing());
  slider.field().selectAll();
  QTest::keyClicks(&slider.field(), text);
  QTest::keyClick(&slider.field(), Qt::Key_Return);
}

}  // namespace

class ControlsTest : public QObject {
  Q_OBJECT

  Look look_;

  std::unique_ptr<Bench> bench() {
    auto made = std::make_unique<Bench>(fixture::exhibit(), look_);
    made->resize(300, 1600);
    made->show();
    if (!QTest::qWaitForWindowExposed(made.get())) qFatal("the bench did not show");
    for (const char* id : {"turns", "leaves"}) made->reveal(id);
    QCoreApplication::processEvents();
    return made;
  }

 private Q_SLOTS:
  void init() {
    look_.set_locale(QLocale(QLocale::English));
    look_.set_reduce_motion(true);
  }

  void a_drag_is_one_gesture() {
    const auto b = bench();
    Told told(*b);
    Slider& gap = slider_of(*b, "gap");
    QTest::mousePress(&gap, Qt::LeftButton, {}, on_track(gap, 0.5));
    for (const double share : {0.55, 0.6, 0.7, 0.75}) QTest::mouseMove(&gap, on_track(gap, share));
    QTest::mouseRelease(&gap, Qt::LeftButton, {}, on_track(gap, 0.75));
    QCOMPARE(told.lines, QStringList({"begin", "edit", "end"}));
    QVERIFY(told.edits.size() >= 2);
    const double last = std::get<double>(told.edits.back().value);
    QVERIFY2(std::abs(last - 30) < 0.3, qPrintable(QString::number(last)));
    QCOMPARE(QString::fromStdString(told.edits.back().parameter), QStringLiteral("gap"));
  }

  void the_hand_wins_over_the_model_while_it_drags() {
    const auto b = bench();
    Slider& gap = slider_of(*b, "gap");
    QTest::mousePress(&gap, Qt::LeftButton, {}, on_track(gap, 0.5));
    const double held = gap.value();
    b->show(fixture::snapshot(default_settings(fixture::exhibit())), nullptr);
    QCOMPARE(gap.value(), held);
    QTest::mouseRelease(&gap, Qt::LeftButton, {}, on_track(gap, 0.5));
  }

  void typed_values_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("frequency");
    QTest::addColumn<bool>("taken");
    QTest::newRow("decimal point") << "150.5" << 150500.0 << true;
    QTest::newRow("decimal comma") << "150,5" << 150500.0 << true;
    QTest::newRow("other prefix") << "0.2 MHz" << 200000.0 << true;
    QTest::newRow("too large") << "5000" << 127700.0 << false;
    QTest::newRow("no number") << "many" << 127700.0 << false;
  }
  void typed_values() {
    QFETCH(QString, text);
    QFETCH(double, frequency);
    QFETCH(bool, taken);
    const auto b = bench();
    Told told(*b);
    Slider& slider = slider_of(*b, "frequency");
    type(slider, text);
    QVERIFY(std::abs(slider.value() - frequency) < 1e-6 * frequency);
    QCOMPARE(told.lines, taken ? QStringList({"begin", "edit", "end"}) : QStringList());
    QCOMPARE(told.said.isEmpty(), taken);
    QVERIFY(slider.hasFocus());
  }

  void typing_begins_with_the_exact_figure() {
    const auto b = bench();
    Slider& slider = slider_of(*b, "frequency");
    QCOMPARE(slider.field().text(), QStringLiteral("128"));
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Return);
    QCOMPARE(slider.field().text(), QStringLiteral("127.7"));
    QTest::keyClick(&slider.field(), Qt::Key_Escape);
    QCOMPARE(slider.field().text(), QStringLiteral("128"));
    QTest::keyClick(&slider, Qt::Key_9);
    QCOMPARE(slider.field().text(), QStringLiteral("9"));
    QTest::keyClick(&slider.field(), Qt::Key_Escape);
    QCOMPARE(slider.value(), 127.7e3);
  }

  void keys() {
    const auto b = bench();
    Slider& offset = slider_of(*b, "offset");
    offset.setFocus(Qt::TabFocusReason);
    QVERIFY(offset.focus_shown());
    QTest::keyClick(&offset, Qt::Key_Right);
    QCOMPARE(offset.value(), 7.0);
    QTest::keyClick(&offset, Qt::Key_PageDown);
    QCOMPARE(offset.value(), -3.0);
    QTest::keyClick(&offset, Qt::Key_End);
    QCOMPARE(offset.value(), 40.0);
    QTest::keyClick(&offset, Qt::Key_Home);
    QCOMPARE(offset.value(), -40.0);
    QTest::keyClick(&offset, Qt::Key_Left);
    QCOMPARE(offset.value(), -40.0);
    Slider& turns = slider_of(*b, "turns");
    turns.setFocus();
    QTest::keyClick(&turns, Qt::Key_Up);
    QCOMPARE(turns.value(), 11.0);
    Slider& load = slider_of(*b, "load");
    load.setFocus();
    QTest::keyClick(&load, Qt::Key_Right);
    QVERIFY(load.value() > 5 && load.value() < 6);
  }

  void a_held_key_is_one_gesture() {
    const auto b = bench();
    Told told(*b);
    Slider& offset = slider_of(*b, "offset");
    offset.setFocus();
    for (int i = 0; i < 3; ++i) {
      QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, {}, {}, i > 0);
      QApplication::sendEvent(&offset, &press);
    }
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Right, {});
    QApplication::sendEvent(&offset, &release);
    QCOMPARE(told.lines, QStringList({"begin", "edit", "end"}));
    QCOMPARE(offset.value(), 9.0);
  }

  void double_click_resets() {
    const auto b = bench();
    Slider& gap = slider_of(*b, "gap");
    type(gap, QStringLiteral("20"));
    QCOMPARE(gap.value(), 20.0);
    QTest::mouseDClick(&gap, Qt::LeftButton, {}, on_track(gap, 0.5));
    QTest::mouseRelease(&gap, Qt::LeftButton, {}, on_track(gap, 0.5));
    QCOMPARE(gap.value(), 8.0);
  }

  void the_wheel_turns_only_what_has_the_focus() {
    const auto b = bench();
    Slider& offset = slider_of(*b, "offset");
    b->setFocus();
    const QPointF middle = offset.rect().center();
    const auto turn = [&] {
      QWheelEvent event(middle, offset.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                        false);
      QApplication::sendEvent(&offset, &event);
    };
    turn();
    QCOMPARE(offset.value(), 6.0);
    offset.setFocus();
    turn();
    QCOMPARE(offset.value(), 7.0);
  }

  void right_to_left_turns_the_track() {
    Slider slider(look_, {0, 10, 1, 5, {}, false, false, false});
    slider.setLayoutDirection(Qt::RightToLeft);
    slider.resize(260, 43);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, on_track(slider, 0.9));
    QVERIFY(slider.value() < 2);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Left);
    QVERIFY(slider.value() > 1.5);
  }

  void switches_and_choices() {
    const auto b = bench();
    Told told(*b);
    auto* coin = qobject_cast<Switch*>(b->knob("coin")->control());
    QTest::mouseClick(coin, Qt::LeftButton);
    QVERIFY(std::get<bool>(told.edits.back().value));
    QTest::keyClick(coin, Qt::Key_Space);
    QVERIFY(!std::get<bool>(told.edits.back().value));
    auto* compensation = qobject_cast<ChoiceBox*>(b->knob("compensation")->control());
    QTest::keyClick(compensation, Qt::Key_Down);
    QCOMPARE(std::get<std::string>(told.edits.back().value), std::string("series-parallel"));
    QTest::keyClick(compensation, Qt::Key_L);
    QCOMPARE(std::get<std::string>(told.edits.back().value), std::string("lcc"));
  }

  void what_does_not_matter_is_hidden() {
    const auto b = bench();
    QVERIFY(!b->knob("damping")->isVisible());
    Settings settings = default_settings(fixture::exhibit());
    settings[static_cast<std::size_t>(fixture::exhibit().parameter_index("coin"))] = true;
    b->show_settings(settings);
    QVERIFY(b->knob("damping")->isVisible());
    QVERIFY(relevant(fixture::exhibit(), fixture::exhibit().series[3].relevant_when, settings));
    Snapshot snapshot = fixture::snapshot(settings);
    b->show(snapshot, nullptr);
    QVERIFY(b->readouts().row("coin")->isVisible());
    QCOMPARE(slider_of(*b, "damping").value_words(), QString(QStringLiteral("25.0") + thin_space + u'%'));
    b->show(fixture::snapshot(default_settings(fixture::exhibit())), nullptr);
    QVERIFY(!b->readouts().row("coin")->isVisible());
  }

  void a_preset_does_not_stand_while_a_file_of_ones_own_is_loaded() {
    int asked = 0;
    for (const Exhibit* exhibit : exhibits())
      for (const Preset& preset : exhibit->presets) {
        Settings settings = default_settings(*exhibit);
        for (const auto& [id, text] : preset.set) {
          const auto at = static_cast<std::size_t>(exhibit->parameter_index(id));
          settings[at] = parse_value(exhibit->parameters[at], text);
        }
        const int stands = standing_preset(*exhibit, settings);
        QVERIFY2(stands >= 0, preset.id.c_str());
        for (std::size_t i = 0; i < settings.size(); ++i) {
          const Parameter& parameter = exhibit->parameters[i];
          const bool named =
              std::ranges::any_of(preset.set, [&](const auto& pair) { return pair.first == parameter.id; });
          if (parameter.kind != Kind::file || !named) continue;
          settings[i] = File{"own.csv", std::make_shared<const std::string>("x")};
          QVERIFY2(standing_preset(*exhibit, settings) != stands, preset.id.c_str());
          ++asked;
        }
      }
    QVERIFY(asked > 0);
  }

  void words_are_checked_and_kept() {
    const auto b = bench();
    Told told(*b);
    auto* entry = qobject_cast<TextEntry*>(b->knob("expression")->control());
    entry->editor().setFocus();
    entry->editor().selectAll();
    QTest::keyClicks(&entry->editor(), QStringLiteral("what?"));
    QTest::keyClick(&entry->editor(), Qt::Key_Return);
    QVERIFY(told.edits.empty());
    QCOMPARE(told.said.size(), 1);
    QCOMPARE(entry->text(), QStringLiteral("what?"));
    QTest::keyClick(&entry->editor(), Qt::Key_Backspace);
    QTest::keyClick(&entry->editor(), Qt::Key_Return);
    QCOMPARE(std::get<std::string>(told.edits.at(0).value), std::string("what"));
  }

  void long_words_get_more_lines() {
    const auto b = bench();
    auto* entry = qobject_cast<TextEntry*>(b->knob("expression")->control());
    const int one_line = entry->height();
    entry->set_text(QStringLiteral(
        "Mia put the red ball in the box, and then she went to the park with Tom and with a dog."));
    QTRY_VERIFY(entry->height() > one_line + 10);
    QVERIFY(entry->editor().height() > 2 * QFontMetricsF(look_.font(Face::body)).height());
  }

  void words_that_were_set_before_they_were_seen_have_all_their_lines() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* entry = new TextEntry(look_, 400, &window);
    entry->set_text(QStringLiteral("(tanh(w1*x1 + w2*x2 + b) - y)^2 + (tanh(w3*x3 + w4*x4 + c) - z)^2"));
    column->addWidget(entry);
    column->addStretch(1);
    window.resize(240, 300);
    window.show();
    const double line = QFontMetricsF(look_.font(Face::body)).lineSpacing();
    QTRY_VERIFY(entry->editor().height() > 2 * line - 2);
  }

  void named_numbers_are_sliders_and_plain_ones_are_typed() {
    const auto b = bench();
    Told told(*b);
    auto* leaves = qobject_cast<ListEntry*>(b->knob("leaves")->control());
    QCOMPARE(leaves->sliders().size(), std::size_t{2});
    QTest::keyClick(leaves->sliders()[1], Qt::Key_Home);
    QCOMPARE(told.lines, QStringList({"begin", "edit", "end"}));
    QCOMPARE(std::get<List>(told.edits.back().value), (List{{0.7, -2}, {"w1", "x1"}}));
    auto* hidden = qobject_cast<ListEntry*>(b->knob("hidden")->control());
    auto& editor = hidden->typed_entry().editor();
    editor.setFocus();
    editor.selectAll();
    QTest::keyClicks(&editor, QStringLiteral("16, 8, 4"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(std::get<List>(told.edits.back().value), (List{{16, 8, 4}, {}}));
    editor.selectAll();
    QTest::keyClicks(&editor, QStringLiteral("16, 900"));
    const auto before = told.edits.size();
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(told.edits.size(), before);
    QCOMPARE(told.said.size(), 1);
  }

  void a_track_that_a_hand_can_use() {
    ListEntry entry(look_, {-1e6, 1e6, 0, 0, {}, false, false, false, {}}, 8);
    entry.set_value({{0.7, -1.2}, {"w1", "x1"}});
    Slider& first = *entry.sliders()[0];
    QVERIFY(first.range().maximum >= 1.2 && first.range().maximum <= 10);
    first.take_value(5000);
    QCOMPARE(entry.value().numbers[0], 5000.0);
  }

  void lists_as_typed() {
    const QLocale german(QLocale::German);
    QCOMPARE(read_list(QStringLiteral("1,5; 2"), german).value(), (List{{1.5, 2}, {}}));
    QCOMPARE(read_list(QStringLiteral("a = 1.5, b=-2"), german).value(), (List{{1.5, -2}, {"a", "b"}}));
    QVERIFY(!read_list(QStringLiteral("a=1, 2"), german));
    QVERIFY(!read_list(QStringLiteral("1, x"), german));
    const List list{{1.5, -2}, {"a", "b"}};
    QCOMPARE(read_list(list_text(list, german), german).value(), list);
  }

  void a_file_is_taken_or_refused_in_one_sentence() {
    const auto b = bench();
    Told told(*b);
    auto* entry = qobject_cast<FileEntry*>(b->knob("coil_file")->control());
    Q_EMIT entry->picked(QStringLiteral("/there/is/no/such.csv"));
    QVERIFY(told.edits.empty());
    QCOMPARE(told.said.size(), 1);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("coil.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0,0,0\n");
    file.close();
    Q_EMIT entry->picked(file.fileName());
    QCOMPARE(*std::get<File>(told.edits.at(0).value).content, std::string("0,0,0\n"));
  }

  void presets_undo_and_deeds() {
    const auto b = bench();
    QSignalSpy preset(b.get(), &Bench::preset_chosen), undo(b.get(), &Bench::undo_asked);
    int deeds = 0;
    QObject::connect(b.get(), &Bench::deed, b.get(), [&](const Deed& deed) {
      ++deeds;
      QCOMPARE(QString::fromStdString(deed.action), QStringLiteral("ping"));
    });
    ChoiceBox* box = nullptr;
    for (auto* found : b->findChildren<ChoiceBox*>())
      if (found->parentWidget() == b.get()) box = found;
    QVERIFY(box);
    QCOMPARE(box->current(), 0);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(preset.at(0).at(0).toString(), QStringLiteral("qi"));
    Settings settings = default_settings(fixture::exhibit());
    settings[0] = 5.0, settings[1] = 0.0;
    b->show_settings(settings);
    QCOMPARE(box->value_words(), QStringLiteral("Qi A11 coils, 5 W"));
    settings[0] = 5.5;
    b->show_settings(settings);
    QCOMPARE(box->value_words(), QStringLiteral("Your own settings"));
    b->set_undo(true, false, QStringLiteral("Gap"));
    int buttons = 0;
    for (auto* button : b->findChildren<Button*>()) {
      if (button->name() == QStringLiteral("Undo")) QTest::mouseClick(button, Qt::LeftButton);
      if (button->name() == QStringLiteral("Ping the phone"))
        QTest::mouseClick(button, Qt::LeftButton), ++buttons;
      QVERIFY(button->name() != QStringLiteral("Place a coin"));
    }
    QCOMPARE(undo.count(), 1);
    QCOMPARE(buttons, 1);
    QCOMPARE(deeds, 1);
  }

  void readouts_stand_beside_published_figures() {
    const auto b = bench();
    Settings settings = default_settings(fixture::exhibit());
    const Snapshot now = fixture::snapshot(settings);
    settings[0] = 3.0;
    const Snapshot held = fixture::snapshot(settings);
    b->show(now, &held);
    auto& table = b->readouts();
    QCOMPARE(table.row("load_power")->label_text(), QStringLiteral("Load power, W"));
    QCOMPARE(table.row("load_power")->now_text(), QStringLiteral("5.00"));
    QCOMPARE(table.row("load_power")->published_text(), QStringLiteral("5"));
    QCOMPARE(table.row("frequency")->label_text(), QStringLiteral("Frequency, kHz"));
    QCOMPARE(table.row("frequency")->published_text(), QString::fromUtf8("87–205"));
    QCOMPARE(table.row("efficiency")->label_text(), QStringLiteral("Efficiency, %"));
    QVERIFY(!table.row("coupling")->held_text().isEmpty());
    // This figure holds only while its preset stands.
    QCOMPARE(table.row("inductance")->published_text(), QString());
    settings[0] = 5.0, settings[1] = 0.0;
    b->show_settings(settings);
    b->show(fixture::snapshot(settings), nullptr);
    QCOMPARE(table.row("inductance")->published_text(), QStringLiteral("3.92"));
    QVERIFY(table.row("coupling")->held_text().isEmpty());

    table.copy_all();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Load power, W\t5.00\t5\n")));
    table.copy_value(*table.row("load_power"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5.00"));
  }

  void pointing_at_a_readout_is_told() {
    const auto b = bench();
    b->show(fixture::snapshot(default_settings(fixture::exhibit())), nullptr);
    QSignalSpy spy(b.get(), &Bench::pointed_at);
    auto* row = b->readouts().row("coupling");
    row->setFocus(Qt::TabFocusReason);
    QCOMPARE(spy.last().at(0).toString(), QStringLiteral("coupling"));
    QTest::keyClick(row, Qt::Key_Down);
    QCOMPARE(spy.last().at(0).toString(), QStringLiteral("efficiency"));
  }

  void every_control_has_a_name_a_help_and_a_value() {
    QAccessible::setActive(true);
    const auto b = bench();
    b->show(fixture::snapshot(default_settings(fixture::exhibit())), nullptr);
    Transport bar(fixture::exhibit(), look_);
    bar.resize(1300, 44);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    int counted = 0;
    for (QWidget* top : {static_cast<QWidget*>(b.get()), static_cast<QWidget*>(&bar)})
      for (auto* control : top->findChildren<Control*>()) {
        if (!control->isVisible()) continue;
        auto* access = QAccessible::queryAccessibleInterface(control);
        const QByteArray where =
            control->metaObject()->className() + QByteArray(" ") + control->name().toUtf8();
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), where);
        QCOMPARE(access->role(), control->role());
        const auto role = access->role();
        if (role == QAccessible::Slider) {
          QVERIFY2(access->valueInterface(), where);
          QVERIFY2(!access->text(QAccessible::Description).isEmpty(), where);
        }
        if (role == QAccessible::Slider || role == QAccessible::CheckBox || role == QAccessible::ComboBox ||
            role == QAccessible::Row)
          QVERIFY2(!access->text(QAccessible::Value).isEmpty() ||
                       control->metaObject()->className() == QByteArray("lucid::Button"),
                   where);
        if (control->focusPolicy() & Qt::TabFocus)
          QVERIFY2(!control->toolTip().isEmpty() || role == QAccessible::Row, where);
        ++counted;
      }
    QVERIFY(counted > 30);
  }

  void a_reader_can_set_a_slider() {
    QAccessible::setActive(true);
    const auto b = bench();
    Told told(*b);
    auto* access = QAccessible::queryAccessibleInterface(&slider_of(*b, "gap"));
    QCOMPARE(access->valueInterface()->currentValue().toDouble(), 8.0);
    access->valueInterface()->setCurrentValue(12.0);
    QCOMPARE(told.lines, QStringList({"begin", "edit", "end"}));
    QCOMPARE(access->text(QAccessible::Value),
             QString(QStringLiteral("12.0") + thin_space + QStringLiteral("mm")));
  }

  void locked_controls_say_what_they_wait_for() {
    const auto b = bench();
    b->set_locked({QStringLiteral("gap")}, QStringLiteral("waits for your guess"));
    Slider& gap = slider_of(*b, "gap");
    QVERIFY(!gap.isEnabled());
    QCOMPARE(gap.toolTip(), QStringLiteral("waits for your guess"));
    b->set_locked({}, {});
    QVERIFY(gap.isEnabled());
  }

  void sizes_follow_the_text() {
    for (const auto scale : {TextScale::normal, TextScale::large, TextScale::larger, TextScale::largest}) {
      look_.set_text_scale(scale);
      Slider slider(look_, {0, 1, 0, 0, {}, false, false, false});
      Button button(look_, Button::Shape::primary, QStringLiteral("Play"));
      QVERIFY(slider.sizeHint().height() >= 43 * look_.scale() - 1);
      QVERIFY(button.sizeHint().height() >= 32 * look_.scale() - 1);
      QCOMPARE(look_.font(Face::body).pixelSize(), qRound(14 * look_.scale()));
    }
    look_.set_touch(true);
    Button button(look_, Icon::undo, QStringLiteral("Undo"), {});
    QVERIFY(button.sizeHint().height() >= 44 * look_.scale() - 1);
    look_.set_touch(false);
    look_.set_text_scale(TextScale::normal);
  }

  void transport_asks() {
    Transport bar(fixture::exhibit(), look_);
    bar.resize(1300, 44);
    Runner::Published published;
    auto snapshot = std::make_shared<Snapshot>(fixture::snapshot(default_settings(fixture::exhibit())));
    published.snapshot = snapshot;
    published.horizon = 11;
    bar.show(published);
    bar.show();
    QSignalSpy play(&bar, &Transport::play_asked), seek(&bar, &Transport::seek_asked),
        seed(&bar, &Transport::seed_chosen);
    QTest::mouseClick(&bar.play_button(), Qt::LeftButton);
    QCOMPARE(play.at(0).at(0).toBool(), true);
    published.playing = true;
    bar.show(published);
    QCOMPARE(bar.play_button().name(), QStringLiteral("Pause"));
    bar.scrub().setFocus();
    QTest::keyClick(&bar.scrub(), Qt::Key_Left);
    QCOMPARE(seek.at(0).at(0).toLongLong(), 4);
    bar.set_locked(QStringLiteral("waits for your guess"));
    QVERIFY(!bar.play_button().isEnabled());
    QTest::mouseClick(&bar.play_button(), Qt::LeftButton);
    QCOMPARE(play.count(), 1);
    // Work that came and went while it waits is forgotten; what it waits for is not.
    const auto waiting = [&] {
      for (Control* control : bar.findChildren<Control*>())
        if (control->name() == QStringLiteral("What it waits for")) return control->value_words();
      return QString();
    };
    for (const bool busy : {true, false}) {
      published.busy = busy;
      bar.show(published);
    }
    QCOMPARE(waiting(), QStringLiteral("waits for your guess"));
    bar.set_locked({});
    QVERIFY(bar.play_button().isEnabled());
    QVERIFY(seed.isEmpty());
  }

  void where_the_run_stands_is_told_whole() {
    Transport bar(fixture::exhibit(), look_);
    Runner::Published published;
    auto snapshot = std::make_shared<Snapshot>(fixture::snapshot(default_settings(fixture::exhibit())));
    snapshot->position = {"sweep", 12'500, "", 50'000};
    published.snapshot = snapshot;
    published.horizon = 50'000;
    bar.show();
    for (const TextScale scale : {TextScale::normal, TextScale::largest}) {
      look_.set_text_scale(scale);
      for (const bool waits : {false, true}) {
        bar.set_locked(waits ? QStringLiteral("waits for the guess of everybody in the room") : QString());
        bar.show(published);
        for (const int width : {1600, 1280, 1160}) {
          bar.resize(width, bar.sizeHint().height());
          for (Control* control : bar.findChildren<Control*>())
            if (control->name() == QStringLiteral("Where the run stands"))
              QVERIFY2(shortened_words(*control).isEmpty(), qPrintable(QStringLiteral("%1 at %2, scale %3")
                                                                           .arg(control->value_words())
                                                                           .arg(width)
                                                                           .arg(look_.scale())));
        }
      }
    }
    look_.set_text_scale(TextScale::normal);
  }
};

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
