// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Translations.h"
#include "core/sales/Coverage.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Unit.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Prompts.h"
#include "ui/shell/WindowSettings.h"
#include "ui/targets/TargetsPage.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Steelyard::TargetRoom {

using namespace Qt::StringLiterals;

inline constexpr int Patience = 30'000;

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &) const override { return {}; }
    void setValue(const QString &, const QVariant &) override {}
};

/// Answers in a person's place.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return words;
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return file;
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return file;
    }

    QString words;
    QString file;
};

/// The window with the targets, as the program puts them together.
struct Window
{
    explicit Window(Workspace *workspace)
        : theme(Theme::Scheme::Light)
        , translations(*qApp)
        , window(theme, memory)
        , page(new TargetsPage(theme))
    {
        page->setPrompts(&answers);
        window.addPage(page);
        translations.use(Formatting::Language::English);
        window.setLanguage(Formatting::Language::English);
        page->setLanguage(Formatting::Language::English);
        page->setWorkspace(workspace);
        window.resize(1280, 800);
        window.show();
        window.showPage(Room::Targets);
    }
    Q_DISABLE_COPY_MOVE(Window)

    const QAbstractItemModel *model() const { return page->grid()->model(); }
    bool isReady() const { return page->isSettled() && model()->rowCount() > 0; }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    int columnOf(const QString &head) const
    {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->headerData(column, Qt::Horizontal).toString() == head)
                return column;
        }
        return -1;
    }
    QString shown(const QString &name, const QString &head) const
    {
        return model()->index(rowOf(name), columnOf(head)).data().toString();
    }
    void choose(const QString &name, const QString &head)
    {
        // A dialog that has closed leaves nobody active without a window manager.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->grid()->goTo(model()->index(rowOf(name), columnOf(head)));
        page->grid()->setFocus();
    }
    /// As at a keyboard: the first key opens the cell, Enter closes it and goes down.
    void type(const QString &text) const
    {
        QTest::keyClicks(page->grid(), text.left(1));
        auto *editor = page->grid()->findChild<QLineEdit *>(u"planEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        const QPointer<QLineEdit> open(editor);
        QTRY_VERIFY_WITH_TIMEOUT(!open, Patience);
    }
    void press(const QKeySequence &keys) const { QTest::keySequence(page->grid(), keys); }
    QString notice() const { return page->findChild<QLabel *>(u"planNotice"_s)->text(); }
    QString sums() const { return page->findChild<QLabel *>(u"planSums"_s)->text(); }

    /// As from the palette.
    void run(const QString &action) const
    {
        for (QAction *known : page->actions()) {
            if (known->text() == action)
                known->trigger();
        }
    }

    Memory memory;
    Answers answers;
    Theme theme;
    Translations translations;
    MainWindow window;
    TargetsPage *page;
};

/// West with Ann and Bob, East with Cy. In January and July 2026 Ann sold 300 each, Bob 100, Cy
/// 200.
inline Command smallCompany(Workspace &workspace)
{
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const auto person = [&](const QString &name, const UnitId &unit, qint64 sold) {
        Person made;
        made.id = PersonId(workspace.newId());
        made.name = name;
        Membership place;
        place.id = MembershipId(workspace.newId());
        place.person = made.id;
        place.unit = unit;
        command.changes << Record::create(made) << Record::create(place);
        for (const int month : {1, 7}) {
            SalesOrder order;
            order.id = SalesOrderId(workspace.newId());
            order.owner = made.id;
            order.signedAt = Moment(QDate(2026, month, 12));
            order.amount = Amount {sold * 10'000};
            order.currency = u"CNY"_s;
            command.changes << Record::create(order);
        }
    };
    for (const QString &name : {u"West"_s, u"East"_s}) {
        Unit unit;
        unit.id = UnitId(workspace.newId());
        unit.name = name;
        unit.kind = u"department"_s;
        command.changes << Record::create(unit);
        if (name == u"West"_s) {
            person(u"Ann"_s, unit.id, 300);
            person(u"Bob"_s, unit.id, 100);
        } else {
            person(u"Cy"_s, unit.id, 200);
        }
    }
    Coverage orders;
    orders.id = CoverageId(workspace.newId());
    orders.source = u"test"_s;
    orders.entity = u"sales_order"_s;
    orders.fromOn = QDate(2026, 1, 1);
    orders.toOn = QDate(2026, 11, 30);
    command.changes << Record::create(orders);
    return command;
}

} // namespace Steelyard::TargetRoom
