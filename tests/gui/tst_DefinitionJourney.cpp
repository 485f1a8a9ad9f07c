// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/engine/Evaluator.h"
#include "core/sales/Record.h"
#include "core/workspace/DemoCompany.h"
#include "core/workspace/Workspace.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/handbook/HandbookPage.h"
#include "ui/handbook/PackDialog.h"
#include "ui/handbook/ReconcileDialog.h"
#include "ui/handbook/WaitingDialog.h"
#include "ui/handbook/editor/ChangeDialog.h"
#include "ui/handbook/editor/ConditionRow.h"
#include "ui/handbook/editor/DefinitionEditor.h"
#include "ui/handbook/editor/DefinitionText.h"
#include "ui/handbook/editor/FormulaEdit.h"
#include "ui/handbook/editor/PreviewPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Prompts.h"
#include "ui/shell/WindowSettings.h"
#include "ui/widgets/SmallFigureStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 12);

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &) const override { return {}; }
    void setValue(const QString &, const QVariant &) override {}
};

/// Answers in the place of a person.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &question) override
    {
        asked << question.title;
        return confirms;
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return u"an example is missing"_s;
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

    QStringList asked;
    bool confirms = false;
};

/// The window with the handbook and the cockpit, as the program puts them together.
struct Window
{
    explicit Window(Workspace *workspace)
        : theme(Theme::Scheme::Light)
        , translations(*qApp)
        , window(theme, memory)
        , cockpit(new CockpitPage(theme))
        , page(new HandbookPage(theme))
    {
        page->setPrompts(&answers);
        window.addPage(cockpit);
        window.addPage(page);
        QObject::connect(page, &HandbookPage::problem, page,
                         [this](const QString &sentence) { problems << sentence; });
        translations.use(Formatting::Language::English);
        window.setLanguage(Formatting::Language::English);
        page->setLanguage(Formatting::Language::English);
        cockpit->setLanguage(Formatting::Language::English);
        cockpit->setWorkspace(workspace);
        page->setWorkspace(workspace);
        window.resize(1440, 900);
        window.show();
        window.showPage(Room::Handbook);
    }
    Q_DISABLE_COPY_MOVE(Window)

    template<typename T>
    T *child(const QString &name, const QWidget *under = nullptr) const
    {
        T *found = (under ? under : page)->findChild<T *>(name);
        if (!found)
            qWarning() << "there is no" << name;
        return found;
    }
    void choose(const QString &name, const QVariant &data, const QWidget *under = nullptr) const
    {
        auto *box = child<QComboBox>(name, under);
        QVERIFY2(box->findData(data) >= 0, qPrintable(name + u' ' + data.toString()));
        box->setCurrentIndex(box->findData(data));
    }
    void type(const QString &name, const QString &text, const QWidget *under = nullptr) const
    {
        auto *field = child<QLineEdit>(name, under);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    /// Adds a line to the conditions of a part.
    void condition(const QWidget *part, const QString &field, Condition::Test test,
                   const QString &value) const
    {
        QTest::mouseClick(child<QPushButton>(u"addCondition"_s, part), Qt::LeftButton);
        const auto rows = part->findChildren<ConditionRow *>();
        QVERIFY(!rows.isEmpty());
        choose(u"conditionField"_s, field, rows.constLast());
        choose(u"conditionTest"_s, int(test), rows.constLast());
        type(u"conditionValues"_s, value, rows.constLast());
    }
    void cell(const QString &table, int row, int column, const QString &text) const
    {
        auto *found = child<QTableWidget>(table);
        QVERIFY(column < found->columnCount());
        found->setItem(row, column, new QTableWidgetItem(text));
    }
    int columnOf(const QString &table, const QString &head) const
    {
        const auto *found = child<QTableWidget>(table);
        for (int column = 0; found && column < found->columnCount(); ++column) {
            if (found->horizontalHeaderItem(column)->text() == head)
                return column;
        }
        qWarning() << "no column" << head << "in" << table;
        return -1;
    }
    DefinitionEditor *editor() const { return page->findChild<DefinitionEditor *>(); }
    QStringList mistakes() const { return page->findChild<PreviewPane *>()->problems(); }

    Memory memory;
    Answers answers;
    Theme theme;
    Translations translations;
    MainWindow window;
    CockpitPage *cockpit;
    HandbookPage *page;
    QStringList problems;
};

} // namespace

/// Somebody who writes no code defines a KPI, and it is used.
class TestDefinitionJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aKpiIsDefinedByHandApprovedAndUsed();
    void whatIsWrongIsSaidAndNothingIsKept_data();
    void whatIsWrongIsSaidAndNothingIsKept();
    void theTextAndTheFormAreOneDefinition();
    void whatWasWrittenIsNotLostByOneKey();
    void twoRulesAreReconciledRecordByRecord();
    void aDefinitionIsChangedAndSentBack();
    void aPackIsTakenInProposedAndApprovedAsOne();
    void whatCouldNotBeTakenInStandsOnThePage();
    void aProposalIsNotTakenBackByOneKey();

private:
    qint64 stored() const
    {
        return m_workspace
            ->ask<qint64>([](const Reading &reading) -> Result<qint64> {
                return reading.count(u"kpi_version"_s);
            })
            .takeResult()
            .value_or(-1);
    }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
};

// One demo company; every test works on a copy of it.
void TestDefinitionJourney::initTestCase()
{
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_workspace
        = std::make_unique<Workspace>(m_made.filePath(u"demo.steel"_s), *handbook, m_clock, 11);
    NewStore birth;
    birth.company = u"Northwind Robotics"_s;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    birth.currency = u"USD"_s;
    QVERIFY(bool(m_workspace->create(birth).takeResult()));
    DemoCompany::Wish wish;
    wish.chinese = false;
    wish.lastDay = Today;
    wish.seed = 11;
    wish.currency = u"USD"_s;
    wish.zone = "UTC";
    QVERIFY(
        bool(m_workspace
                 ->write([wish](Store &store) { return DemoCompany::fill(store, wish); }, u"demo"_s)
                 .takeResult()));
    m_workspace.reset();
}

void TestDefinitionJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"demo.steel"_s);
    QVERIFY(QFile::copy(m_made.filePath(u"demo.steel"_s), path));
    m_workspace = std::make_unique<Workspace>(path, *Handbook::shipped(), m_clock, 11);
    QVERIFY(bool(m_workspace->open(Workspace::Access::Write).takeResult()));
}

void TestDefinitionJourney::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

// Share of visits to A customers that led to a quote within 14 days.
void TestDefinitionJourney::aKpiIsDefinedByHandApprovedAndUsed()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->create();
    QVERIFY(shown.page->isEditing());
    shown.type(u"nameEn"_s, u"Visits to quotes"_s);
    QCOMPARE(shown.child<QLineEdit>(u"kpiId"_s)->text(), u"visits_to_quotes"_s);
    shown.type(u"nameZh"_s, u"Visits to quotes"_s);
    shown.choose(u"kind"_s, int(KpiDefinition::Kind::Conversion));
    const auto *first = shown.child<QWidget>(u"firstPart"_s);
    shown.choose(u"aggregateEntity"_s, u"activity"_s, first);
    shown.choose(u"aggregateDay"_s, u"started_at"_s, first);
    shown.condition(first, u"type"_s, Condition::Test::Is, u"visit"_s);
    shown.condition(first, u"customer.tier"_s, Condition::Test::Is, u"A"_s);
    const auto *second = shown.child<QWidget>(u"secondPart"_s);
    shown.choose(u"aggregateEntity"_s, u"quote"_s, second);
    shown.choose(u"aggregateDay"_s, u"sent_at"_s, second);
    shown.choose(u"per"_s, u"customer"_s);
    shown.child<QSpinBox>(u"window"_s)->setValue(14);
    QTRY_VERIFY_WITH_TIMEOUT(
        shown.editor()->isSettled() && shown.editor()->preview()->review.isSound(), Patience);
    QVERIFY(shown.child<QLabel>(u"previewValue"_s));
    // Without an example it can be kept, but not proposed.
    QVERIFY(shown.child<QPushButton>(u"editorDraft"_s)->isEnabled());
    QVERIFY(!shown.child<QPushButton>(u"editorPropose"_s)->isEnabled());

    // Two visits to an A customer, a quote 10 days after the first: 1 of 2 is 50 %.
    shown.cell(u"example_customer"_s, 0, 0, u"c1"_s);
    shown.cell(u"example_customer"_s, 0, shown.columnOf(u"example_customer"_s, u"tier"_s), u"A"_s);
    const auto visit = [&](int row, const QString &day) {
        const QString table = u"example_activity"_s;
        shown.cell(table, row, shown.columnOf(table, u"date of the activity"_s), day);
        shown.cell(table, row, shown.columnOf(table, u"type"_s), u"visit"_s);
        shown.cell(table, row, shown.columnOf(table, u"customer"_s), u"c1"_s);
    };
    visit(0, u"2026-03-02"_s);
    visit(1, u"2026-03-20"_s);
    shown.cell(u"example_quote"_s, 0, shown.columnOf(u"example_quote"_s, u"customer"_s), u"c1"_s);
    shown.cell(u"example_quote"_s, 0, shown.columnOf(u"example_quote"_s, u"sending date"_s),
               u"2026-03-12"_s);
    shown.type(u"examplePeriod"_s, u"2026-03"_s);
    shown.type(u"exampleValue"_s, u"50"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QPushButton>(u"editorPropose"_s)->isEnabled(), Patience);
    QCOMPARE(stored(), 0);

    QTest::mouseClick(shown.child<QPushButton>(u"editorPropose"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    auto *dialog = shown.page->findChild<ChangeDialog *>();
    auto *reason = shown.child<QPlainTextEdit>(u"reason"_s, dialog);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.child<QLabel>(u"dialogProblem"_s, dialog)->text().isEmpty(),
                             Patience);
    reason->setPlainText(u"Do visits to our best customers lead anywhere?"_s);
    shown.child<QComboBox>(u"person"_s, dialog)->setCurrentIndex(1);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.page->isEditing(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QCOMPARE(stored(), 1);
    // Nobody counts by it before somebody else has approved it.
    QVERIFY(!m_workspace->handbook().find(u"visits_to_quotes"_s));
    shown.page->approve(u"visits_to_quotes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    dialog = shown.page->findChild<ChangeDialog *>();
    shown.child<QComboBox>(u"person"_s, dialog)->setCurrentIndex(1);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QLabel>(u"dialogProblem"_s, dialog)
                                 ->text()
                                 .contains(u"somebody else"_s, Qt::CaseInsensitive),
                             Patience);
    shown.child<QComboBox>(u"person"_s, dialog)->setCurrentIndex(2);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->handbook().find(u"visits_to_quotes"_s), Patience);

    shown.page->open(u"visits_to_quotes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QLabel>(u"kpiName"_s)->text() == "Visits to quotes"_L1,
                             Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    const QString value = shown.child<QLabel>(u"kpiValue"_s)->text();
    QTest::mouseClick(shown.child<QPushButton>(u"inCockpit"_s), Qt::LeftButton);
    shown.window.showPage(Room::Cockpit);
    const auto *strip = shown.cockpit->findChild<SmallFigureStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(!strip->figures().isEmpty()
                                 && strip->figures().constLast().label == "Visits to quotes"_L1,
                             Patience);
    QCOMPARE(strip->figures().constLast().value, value);
    QVERIFY2(shown.problems.isEmpty(), qPrintable(shown.problems.join(u'\n')));
}

void TestDefinitionJourney::whatIsWrongIsSaidAndNothingIsKept_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("said");
    QTest::newRow("an unclosed bracket") << u"([bookings] + [collections]"_s << u"Expected"_s;
    QTest::newRow("amounts and counts") << u"[bookings] + [deals_won]"_s << u"money"_s;
    QTest::newRow("an unknown KPI") << u"[bokings] / [deals_won]"_s << u"bookings"_s;
    QTest::newRow("in a circle") << u"[my_kpi] + 1"_s << u"circle"_s;
    QTest::newRow("too long") << u"[bookings]"_s + u" + [bookings]"_s.repeated(400) << u"at most"_s;
    QTest::newRow("too deep") << u"("_s.repeated(80) + u"[bookings]"_s + u")"_s.repeated(80)
                              << u"nested deeper"_s;
    QTest::newRow("a row's function") << u"first([bookings])"_s << QString();
}

void TestDefinitionJourney::whatIsWrongIsSaidAndNothingIsKept()
{
    QFETCH(QString, formula);
    QFETCH(QString, said);
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->create();
    shown.type(u"nameEn"_s, u"My KPI"_s);
    shown.choose(u"kind"_s, int(KpiDefinition::Kind::Formula));
    shown.choose(u"unit"_s, int(UnitOfMeasure::Money));
    auto *edit = shown.child<FormulaEdit>(u"formulaEdit"_s);
    edit->setPlainText(formula);
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    QVERIFY(!shown.mistakes().isEmpty());
    QVERIFY2(shown.mistakes().join(u' ').contains(said), qPrintable(shown.mistakes().join(u' ')));
    // What one formula can be blamed for is underlined in it; a circle belongs to several.
    if (said != "circle"_L1)
        QVERIFY(!edit->extraSelections().isEmpty());
    QVERIFY(!shown.child<QPushButton>(u"editorDraft"_s)->isEnabled());
    QVERIFY(!shown.child<QPushButton>(u"editorPropose"_s)->isEnabled());
    QCOMPARE(stored(), 0);
}

void TestDefinitionJourney::theTextAndTheFormAreOneDefinition()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->open(u"win_rate"_s);
    shown.page->edit();
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    QVERIFY(!shown.editor()->hasChanges());
    QCOMPARE(shown.editor()->preview()->review.step, Versioning::Step::None);
    // The wheel scrolls the form; it changes no choice that lies under it.
    const auto boxes = shown.editor()->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        const int chosen = box->currentIndex();
        QWheelEvent turn(box->rect().center(), box->mapToGlobal(box->rect().center()), {},
                         {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
        QCOMPARE(box->currentIndex(), chosen);
    }
    QVERIFY(!shown.editor()->hasChanges());
    auto *views = shown.child<QTabBar>(u"editorViews"_s);
    views->setCurrentIndex(1);
    auto *text = shown.child<QPlainTextEdit>(u"definitionText"_s);
    QVERIFY(text->isVisible());
    QString changed = text->toPlainText();
    QVERIFY(changed.contains(u"type != 'renewal'"_s));
    changed.replace(u"type != 'renewal'"_s, u"type != 'expansion'"_s);
    text->setPlainText(changed);
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled()
                                 && shown.editor()->preview()->review.step
                                     == Versioning::Step::Major,
                             Patience);
    views->setCurrentIndex(0);
    const auto rows
        = [&] { return shown.child<QWidget>(u"commonWhere"_s)->findChildren<ConditionRow *>(); };
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(rows().constFirst()->condition(),
             (Condition {u"type"_s, Condition::Test::IsNot, {u"expansion"_s}}));
    // What is wrong is underlined in the text too: two fields that nobody has, 12 and 5 letters.
    views->setCurrentIndex(1);
    QString wrong = changed;
    text->setPlainText(wrong.replace(u"type != 'expansion'"_s,
                                     u"no_such_fild != 'expansion' and 客户等级x = 'A'"_s));
    auto *marked = qobject_cast<DefinitionText *>(text);
    QTRY_COMPARE_WITH_TIMEOUT(marked->underlines().size(), 2, Patience);
    for (const auto &[at, word] :
         {std::pair(0, u"no_such_fild"_s), std::pair(1, u"客户等级x"_s)}) {
        const Underline place = marked->underlines().at(at);
        QCOMPARE(text->toPlainText().mid(place.begin, place.end - place.begin), word);
        QVERIFY(!place.sentence.isEmpty() && place.isError);
    }
    QVERIFY(!shown.child<QPushButton>(u"editorDraft"_s)->isEnabled());
    // Another language goes on with what was written.
    shown.page->setLanguage(Formatting::Language::Chinese);
    QCOMPARE(text->toPlainText(), wrong);
    shown.page->setLanguage(Formatting::Language::English);
    QTRY_COMPARE_WITH_TIMEOUT(marked->underlines().size(), 2, Patience);
    // What cannot be read stays text, with the reason.
    text->setPlainText(changed.replace(u"kind: ratio"_s, u"kind: [ratio"_s));
    views->setCurrentIndex(0);
    QCOMPARE(views->currentIndex(), 1);
    QVERIFY(!shown.problems.isEmpty());
}

void TestDefinitionJourney::whatWasWrittenIsNotLostByOneKey()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->create();
    shown.type(u"nameEn"_s, u"My KPI"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"editorCancel"_s), Qt::LeftButton);
    QCOMPARE(shown.answers.asked.size(), 1);
    QVERIFY(shown.page->isEditing());
    // Kept, it can be closed without a question.
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QPushButton>(u"editorDraft"_s)->isEnabled(), Patience);
    QTest::keySequence(shown.editor(), QKeySequence::Save);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.editor()->hasChanges(), Patience);
    QTest::mouseClick(shown.child<QPushButton>(u"editorCancel"_s), Qt::LeftButton);
    QCOMPARE(shown.answers.asked.size(), 1);
    QVERIFY(!shown.page->isEditing());
}

void TestDefinitionJourney::twoRulesAreReconciledRecordByRecord()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->open(u"win_rate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QTest::mouseClick(shown.child<QPushButton>(u"reconcile"_s), Qt::LeftButton);
    auto *dialog = shown.page->findChild<ReconcileDialog *>();
    QVERIFY(dialog);
    auto *sentence = shown.child<QLabel>(u"gapSentence"_s, dialog);
    QTRY_VERIFY_WITH_TIMEOUT(sentence->text() != u"…"_s, Patience);
    const auto *rows = shown.child<QTableWidget>(u"gapRows"_s, dialog);
    if (rows->rowCount() > 0)
        QVERIFY(sentence->text().contains(QString::number(rows->rowCount())));
    QVERIFY(sentence->text().contains(u"as closed in the pipeline"_s));
    dialog->reject();
}

void TestDefinitionJourney::aDefinitionIsChangedAndSentBack()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->open(u"visit_count"_s);
    shown.page->edit();
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    shown.type(u"nameEn"_s, u"Visits paid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QPushButton>(u"editorPropose"_s)->isEnabled(), Patience);
    QCOMPARE(shown.editor()->preview()->review.step, Versioning::Step::Patch);
    QTest::mouseClick(shown.child<QPushButton>(u"editorPropose"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    auto *dialog = shown.page->findChild<ChangeDialog *>();
    shown.child<QPlainTextEdit>(u"reason"_s, dialog)->setPlainText(u"plainer"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.page->isEditing(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<QWidget *>(u"versions"_s), Patience);
    const auto link = [&](const QString &text) -> QPushButton * {
        for (auto *button : shown.child<QWidget>(u"versions"_s)->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(link(u"Send back…"_s), Patience);
    QTest::mouseClick(link(u"Send back…"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(link(u"Throw the draft away"_s), Patience);
    QTest::mouseClick(link(u"Throw the draft away"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 0, Patience);
}

namespace {

// All calls are made of good and vain ones: the three need each other.
const QByteArray Calls
    = R"J(id,version,name_zh,name_en,unit,kind,cadence,layer,category,aggregate,formula,tests
calls_all,1.0.0,合计,All calls,count,formula,month,execution,activity,,[calls_good] + [calls_vain],"[{given: {activity: [{id: a, type: call, is_effective: true, started_at: 2026-03-02}, {id: b, type: call, started_at: 2026-03-03}]}, ask: {period: 2026-03}, expect: {value: 2}}]"
calls_good,1.0.0,有效,Good calls,count,count,month,execution,activity,"{of: activity, time: started_at, where: ""type = 'call' and is_effective""}",,"[{given: {activity: [{id: a, type: call, is_effective: true, started_at: 2026-03-02}]}, ask: {period: 2026-03}, expect: {value: 1}}]"
calls_vain,1.0.0,无效,Vain calls,count,count,month,execution,activity,"{of: activity, time: started_at, where: ""type = 'call' and not is_effective""}",,"[{given: {activity: [{id: b, type: call, started_at: 2026-03-03}]}, ask: {period: 2026-03}, expect: {value: 1}}]"
nonsense,1.0.0,错,Wrong,count,count,month,execution,activity,"{of: activity, time: no_such_field}",,
)J";

} // namespace

void TestDefinitionJourney::aPackIsTakenInProposedAndApprovedAsOne()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QVERIFY(shown.child<QWidget>(u"handbookStrip"_s)->isHidden());
    QFile file(m_folder->filePath(u"calls.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Calls);
    file.close();
    shown.page->importFrom(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<PackDialog *>(), Patience);
    auto *pack = shown.page->findChild<PackDialog *>();
    auto *lines = shown.child<QTableWidget>(u"packLines"_s, pack);
    QCOMPARE(lines->rowCount(), 4);
    QCOMPARE(lines->item(0, 3)->text(), u"becomes a draft"_s);
    // The one with a mistake stays behind, with the reason.
    QVERIFY2(lines->item(3, 3)->text().contains(u"no_such_field"_s),
             qPrintable(lines->item(3, 3)->text()));
    QVERIFY(shown.child<QCheckBox>(u"proposeTogether"_s, pack)->isChecked());
    QTest::mouseClick(shown.child<QPushButton>(u"makeDrafts"_s, pack), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    auto *dialog = shown.page->findChild<ChangeDialog *>();
    QVERIFY(dialog->windowTitle().contains(u"3 KPIs"_s));
    QCOMPARE(shown.child<QComboBox>(u"whichImpact"_s, dialog)->count(), 3);
    shown.child<QPlainTextEdit>(u"reason"_s, dialog)->setPlainText(u"as at headquarters"_s);
    shown.child<QComboBox>(u"person"_s, dialog)->setCurrentIndex(1);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    auto *strip = shown.child<QLabel>(u"stripText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip->text().contains(u"3 proposal"_s), Patience);

    // New KPIs have no page yet: what waits is found by the line above the handbook.
    QTest::mouseClick(shown.child<QPushButton>(u"stripShow"_s), Qt::LeftButton);
    auto *waiting = shown.page->findChild<WaitingDialog *>();
    QVERIFY(waiting);
    QTest::mouseClick(
        shown.child<QPushButton>(u"waiting_calls_good_%1"_s.arg(int(WaitingDialog::Deed::Approve)),
                                 waiting),
        Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    dialog = shown.page->findChild<ChangeDialog *>();
    QVERIFY(dialog->windowTitle().contains(u"3 KPIs"_s));
    shown.child<QComboBox>(u"person"_s, dialog)->setCurrentIndex(2);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->handbook().find(u"calls_all"_s), Patience);
    QVERIFY(m_workspace->handbook().find(u"calls_good"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QWidget>(u"handbookStrip"_s)->isHidden(), Patience);
    QVERIFY2(shown.problems.isEmpty(), qPrintable(shown.problems.join(u'\n')));
}

void TestDefinitionJourney::whatCouldNotBeTakenInStandsOnThePage()
{
    // Approved once, but what it needs has gone since.
    KpiVersion version;
    version.id = KpiVersionId(m_workspace->newId());
    version.kpi = u"orphan"_s;
    version.version = u"1.0.0"_s;
    version.status = u"approved"_s;
    version.body
        = u"schema: steelyard-kpi/1\nid: orphan\nversion: 1.0.0\nname: {zh: 孤, en: Orphan}\n"
          "unit: count\nkind: formula\nformula: \"[gone_since]\"\n"_s;
    QVERIFY(
        bool(m_workspace->submit({u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(version)}})
                 .takeResult()));
    Window shown(m_workspace.get());
    auto *strip = shown.child<QLabel>(u"stripText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip->text().contains(u"1 stored definition"_s), Patience);
    QVERIFY(shown.child<QWidget>(u"handbookStrip"_s)->isVisible());
    // It stays there instead of passing by.
    QVERIFY(shown.problems.isEmpty());
    QTest::mouseClick(shown.child<QPushButton>(u"stripShow"_s), Qt::LeftButton);
    auto *waiting = shown.page->findChild<WaitingDialog *>();
    QVERIFY(waiting);
    QString said;
    for (const QLabel *label :
         shown.child<QWidget>(u"waitingProblems"_s, waiting)->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"orphan"_s) && said.contains(u"gone_since"_s), qPrintable(said));
    QTest::mouseClick(shown.child<QPushButton>(
                          u"waiting_orphan_%1"_s.arg(int(WaitingDialog::Deed::Edit)), waiting),
                      Qt::LeftButton);
    QVERIFY(shown.page->isEditing());
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    QVERIFY(shown.editor()->body().contains("gone_since"));
}

void TestDefinitionJourney::aProposalIsNotTakenBackByOneKey()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    shown.page->open(u"visit_count"_s);
    shown.page->edit();
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    shown.type(u"nameEn"_s, u"Visits paid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QPushButton>(u"editorPropose"_s)->isEnabled(), Patience);
    QTest::mouseClick(shown.child<QPushButton>(u"editorPropose"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->findChild<ChangeDialog *>(), Patience);
    auto *dialog = shown.page->findChild<ChangeDialog *>();
    shown.child<QPlainTextEdit>(u"reason"_s, dialog)->setPlainText(u"plainer"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"accept"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.page->isEditing(), Patience);
    auto *strip = shown.child<QLabel>(u"stripText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip->text().contains(u"1 proposal"_s), Patience);
    QVERIFY(shown.answers.asked.isEmpty());

    const auto status = [this] {
        return m_workspace
            ->ask<QString>([](const Reading &reading) -> Result<QString> {
                return reading.versions.constFirst().status;
            })
            .takeResult()
            .value_or(QString());
    };
    shown.page->edit();
    QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->isSettled(), Patience);
    shown.type(u"nameEn"_s, u"Visits made"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.child<QPushButton>(u"editorDraft"_s)->isEnabled(), Patience);
    QTest::mouseClick(shown.child<QPushButton>(u"editorDraft"_s), Qt::LeftButton);
    // Asked and declined: it still waits, and what was written is still there.
    QCOMPARE(shown.answers.asked, QStringList {u"Take the proposal back?"_s});
    QCOMPARE(status(), u"in_review"_s);
    QVERIFY(shown.editor()->hasChanges());
    shown.answers.confirms = true;
    QTest::mouseClick(shown.child<QPushButton>(u"editorDraft"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"draft"_s, Patience);
    QCOMPARE(shown.answers.asked.size(), 2);
}

QTEST_MAIN(TestDefinitionJourney)
#include "tst_DefinitionJourney.moc"
