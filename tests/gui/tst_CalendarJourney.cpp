// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CalendarFlow.h"
#include "ui/shell/CalendarDialog.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;

/// A person who has one file.
class OneFile final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return {};
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return path.isEmpty() ? std::nullopt : std::optional(path);
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return {};
    }

    QString path;
};

} // namespace

/// R-P4: a controller looks at the company's calendar, settles it otherwise, and takes it back.
class TestCalendarJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsSettledUntilSomethingChanges();
    void aFiscalYearIsSettledFromADayOnAndTakenBack();
    void holidaysOfAFileAreShownBeforeTheyAreSettled();
    void aFileThatIsNoneIsSaidToBeSo();
    void everyFieldHasANameAndIsReachedByTheKeyboard();

private:
    QStringList changes() const
    {
        const auto *table = m_dialog->findChild<QTableWidget *>(u"calendarChanges"_s);
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row)
            lines << table->item(row, 0)->text() + u": "_s + table->item(row, 1)->text() + u" → "_s
                    + table->item(row, 2)->text();
        return lines;
    }
    QString settled(const QString &name) const
    {
        return *m_workspace
                    ->ask<QString>([name](const Reading &reading) -> Result<QString> {
                        QStringList found;
                        for (const Setting &setting : reading.settings) {
                            if (setting.name == name)
                                found << setting.value + u' ' + setting.fromOn.toString(Qt::ISODate)
                                        + u".."_s + setting.toOn.toString(Qt::ISODate);
                        }
                        found.sort();
                        return found.join(u", "_s);
                    })
                    .takeResult();
    }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void choose(const QString &box, const QVariant &value)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
    QPushButton *apply() const { return find<QPushButton>(u"calendarApply"_s); }

    QTemporaryDir m_folder;
    FixedClock m_clock {QDate(2026, 3, 12)};
    Theme m_theme {Theme::Scheme::Light};
    OneFile m_prompts;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CalendarFlow> m_flow;
    CalendarDialog *m_dialog = nullptr;
};

void TestCalendarJourney::init()
{
    const QString path
        = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".steel"_s);
    m_workspace = std::make_shared<Workspace>(path, *Handbook::shipped(), m_clock, 4);
    QVERIFY(m_workspace->create({}).takeResult());
    m_prompts = {};
    m_window = std::make_unique<QWidget>();
    m_flow = std::make_unique<CalendarFlow>(m_theme, m_prompts, m_window.get());
    m_flow->setParent(nullptr);
    m_flow->show(m_workspace);
    m_dialog = m_window->findChild<CalendarDialog *>();
    QVERIFY(m_dialog);
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"calendarFiscalStart"_s)->isEnabled(), Patience);
}

void TestCalendarJourney::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_workspace.reset();
}

void TestCalendarJourney::nothingIsSettledUntilSomethingChanges()
{
    QVERIFY(!apply()->isEnabled());
    QCOMPARE(changes(), QStringList());
    QCOMPARE(find<QComboBox>(u"calendarFiscalStart"_s)->currentData().toInt(), 1);
    QCOMPARE(find<QComboBox>(u"calendarSettlementDay"_s)->currentData().toInt(), 25);
    QCOMPARE(find<QComboBox>(u"calendarName"_s)->currentData().toString(), u"cn"_s);
    QVERIFY(find<QTableWidget>(u"calendarHistory"_s)->rowCount() > 0);
}

void TestCalendarJourney::aFiscalYearIsSettledFromADayOnAndTakenBack()
{
    const QString before = settled(u"fiscal_start"_s);
    QSignalSpy done(m_flow.get(), &CalendarFlow::settled);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    choose(u"calendarFiscalStart"_s, 4);
    choose(u"calendarSettlementDay"_s, 20);
    QTRY_COMPARE_WITH_TIMEOUT(changes().size(), 2, Patience);
    // 12 March 2026 lies in the fiscal year that began in April 2025, and 21 February to 20 March.
    QCOMPARE(changes().at(0),
             u"Fiscal year of today: 1 Jan 2026 – 31 Dec 2026 → 1 Apr 2025 – 31 Mar 2026"_s);
    QCOMPARE(changes().at(1),
             u"Settlement month of today: 26 Feb 2026 – 25 Mar 2026 → 21 Feb 2026 – 20 Mar 2026"_s);
    QVERIFY(apply()->isEnabled());
    apply()->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QVERIFY2(settled(u"fiscal_start"_s).contains(u"4 2026-03-12.."_s),
             qPrintable(settled(u"fiscal_start"_s)));
    QCOMPARE(settled(u"settlement_day"_s), u"20 2026-03-12.."_s);
    QCOMPARE(changed.size(), 1);
    const auto change = changed.constFirst().constFirst().value<WorkspaceChange>();
    QVERIFY(m_workspace->undo(change.command).takeResult());
    QCOMPARE(settled(u"fiscal_start"_s), before);
    QCOMPARE(settled(u"settlement_day"_s), QString());
}

void TestCalendarJourney::holidaysOfAFileAreShownBeforeTheyAreSettled()
{
    QFile file(m_folder.filePath(u"own.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260713\r\n"
               "DTEND;VALUE=DATE:20260715\r\nSUMMARY:厂庆\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    m_prompts.path = file.fileName();
    QSignalSpy done(m_flow.get(), &CalendarFlow::settled);
    find<QPushButton>(u"calendarImport"_s)->click();
    // Two days, Monday and Tuesday, and two working days less in that year.
    QTRY_COMPARE_WITH_TIMEOUT(changes().size(), 3, Patience);
    QVERIFY(changes().at(0).startsWith(u"Working days of 2026: "_s));
    QCOMPARE(changes().at(1), u"13 Jul 2026: 厂庆 → holiday"_s);
    QCOMPARE(changes().at(2), u"14 Jul 2026: 厂庆 → holiday"_s);
    apply()->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    const auto isWorked = m_workspace
                              ->ask<bool>([](const Reading &reading) -> Result<bool> {
                                  return reading.facts.calendar().isWorkday(QDate(2026, 7, 13));
                              })
                              .takeResult();
    QVERIFY(isWorked && !*isWorked);
}

void TestCalendarJourney::aFileThatIsNoneIsSaidToBeSo()
{
    m_prompts.path = m_folder.filePath(u"missing.ics"_s);
    find<QPushButton>(u"calendarImport"_s)->click();
    QVERIFY(find<QLabel>(u"calendarState"_s)->text().contains(u"missing.ics"_s));
    QVERIFY(!apply()->isEnabled());
}

void TestCalendarJourney::everyFieldHasANameAndIsReachedByTheKeyboard()
{
    for (const QString &name :
         {u"calendarFiscalStart"_s, u"calendarSettlementDay"_s, u"calendarSpring"_s,
          u"calendarName"_s, u"calendarFrom"_s, u"calendarChanges"_s, u"calendarHistory"_s}) {
        const auto *field = find<QWidget>(name);
        QVERIFY2(field && !field->accessibleName().isEmpty(), qPrintable(name));
        QVERIFY2(field->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
    QVERIFY(find<QPushButton>(u"calendarImport"_s)->focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestCalendarJourney)
#include "tst_CalendarJourney.moc"
