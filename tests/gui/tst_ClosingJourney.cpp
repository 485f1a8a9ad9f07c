// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ClosingFlow.h"
#include "core/workspace/DemoCompany.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/shell/FilterBar.h"
#include "ui/widgets/ElidedLabel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;

/// A person who answers what was laid out for him, and remembers what he was asked.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &question) override
    {
        asked << question.title;
        return agrees;
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &title, const QString &label,
                                const QString &value) override
    {
        asked << title + u": "_s + label;
        proposed << value;
        const QString answer = texts.isEmpty() ? QString() : texts.takeFirst();
        return answer.isEmpty() ? value : answer;
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return {};
    }

    QStringList texts;
    QStringList asked;
    QStringList proposed;
    bool agrees = true;
};

} // namespace

/// A manager closes a month from the window, sees that it is closed, and opens it again.
class TestClosingJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theNextPeriodIsProposedAndClosed();
    void whoeverSaysNoChangesNothing();
    void theLastPeriodIsOpenedAgain();
    void theCockpitSaysThatAMonthIsClosed();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {QDate(2026, 3, 12)};
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ClosingFlow> m_flow;
    Answers m_answers;
};

void TestClosingJourney::initTestCase()
{
    Workspace made(m_folder.filePath(u"demo.steel"_s), *Handbook::shipped(), m_clock, 3);
    QVERIFY(made.create({}).takeResult());
    QVERIFY(made.write(
                    [](Store &store) {
                        DemoCompany::Wish wish;
                        wish.chinese = false;
                        wish.lastDay = QDate(2026, 3, 12);
                        wish.seed = 3;
                        return DemoCompany::fill(store, wish);
                    },
                    u"demo"_s)
                .takeResult());
}

void TestClosingJourney::init()
{
    const QString path
        = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".steel"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"demo.steel"_s), path));
    m_workspace = std::make_shared<Workspace>(path, *Handbook::shipped(), m_clock, 4);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
    m_answers = {};
    m_window = std::make_unique<QWidget>();
    m_flow = std::make_unique<ClosingFlow>(m_answers, m_window.get());
    m_flow->setParent(nullptr);
}

void TestClosingJourney::cleanup()
{
    m_flow.reset();
    m_window.reset();
    m_workspace.reset();
}

void TestClosingJourney::theNextPeriodIsProposedAndClosed()
{
    QSignalSpy done(m_flow.get(), &ClosingFlow::done);
    QSignalSpy failed(m_flow.get(), &ClosingFlow::failed);
    m_flow->close(m_workspace);
    QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty() || !failed.isEmpty(), Patience);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(m_answers.proposed.value(0), u"2026-02"_s);
    QCOMPARE(m_answers.asked.size(), 3); // which, why, really
    QVERIFY(done.first().first().toString().startsWith(u"2026-02 is closed"_s));
    // The next one is not over yet: it is proposed, and refused in a sentence.
    m_flow->close(m_workspace);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), Patience);
    QVERIFY(failed.first().first().toString().contains(u"2026-03-31"_s));
}

void TestClosingJourney::whoeverSaysNoChangesNothing()
{
    m_answers.agrees = false;
    m_flow->close(m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.asked.size(), 3, Patience);
    const auto closes = m_workspace
                            ->ask<qsizetype>([](const Reading &reading) -> Result<qsizetype> {
                                return reading.closes.size();
                            })
                            .takeResult();
    QCOMPARE(*closes, 0);
}

void TestClosingJourney::theLastPeriodIsOpenedAgain()
{
    QSignalSpy done(m_flow.get(), &ClosingFlow::done);
    QSignalSpy failed(m_flow.get(), &ClosingFlow::failed);
    m_flow->reopen(m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    m_flow->close(m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    // Without a reason nothing is opened.
    m_flow->reopen(m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Patience);
    m_answers.texts = {u"a wrong rate"_s};
    m_flow->reopen(m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, Patience);
    QCOMPARE(done.last().first().toString(), u"2026-02 is open again"_s);
}

void TestClosingJourney::theCockpitSaysThatAMonthIsClosed()
{
    PeriodClosing closing;
    closing.period = u"2026-02"_s;
    QVERIFY(m_workspace->close(closing).takeResult());
    const Theme theme(Theme::Scheme::Light);
    CockpitPage page(theme);
    page.setLanguage(Formatting::Language::English);
    page.setWorkspace(m_workspace.get());
    page.resize(1600, 1000);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), Patience);
    auto *filters = page.findChild<FilterBar *>();
    QStringList names;
    for (const Filter &filter : filters->filters()) {
        for (const FilterOption &option : filter.options) {
            if (filter.id == "period"_L1 && option.id == "2026-02"_L1)
                names << option.text;
        }
    }
    QCOMPARE(names, QStringList {u"Feb 2026 · closed"_s});
    const auto saysClosed = [&page] {
        const QList<ElidedLabel *> labels = page.findChildren<ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) {
            return label->text().contains(u"Feb 2026 closed"_s);
        });
    };
    QVERIFY(!saysClosed());
    Q_EMIT filters->filterChanged(u"period"_s, {u"2026-02"_s});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && saysClosed(), Patience);
    page.setWorkspace(nullptr);
}

QTEST_MAIN(TestClosingJourney)
#include "tst_ClosingJourney.moc"
