// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/workspace/CompanySetting.h"
#include "core/workspace/QuoteTemplate.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"
#include "tests/support/TestStore.h"
#include "ui/letters/PaperPdf.h"
#include "ui/letters/QuoteText.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealQuotes.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 20);

/// Saves wherever it was told.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return std::nullopt;
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &offered,
                                    const QString &) override
    {
        name = offered;
        return path;
    }

    QString name;
    QString path;
};

QString wordsOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// What the company writes around its offers is settled in a dialog, seen before, and undone.
class TestQuoteJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTemplateIsReadAsItWasWritten();
    void aPageOfOnesOwnStaysWhatItWas();
    void wordsInBracesThatSomebodyTypedAreNoWordsOfThePage();
    void theTemplateIsTypedSeenSavedAndUndone();
    void theDefaultIsRestored();
    void eachPaperIsPrintedInBothLanguages();
    void everyFieldHasAName();

private:
    template<typename T>
    T *child(const char *name) const
    {
        return m_quotes->findChild<T *>(QString::fromLatin1(name));
    }
    DealSheet sheet()
    {
        return m_workspace
            ->ask<DealSheet>(
                [this](const Reading &reading) { return DealSheet::of(m_deal.id.uuid(), reading); })
            .takeResult()
            .value_or(DealSheet());
    }
    QString setting()
    {
        return m_workspace
            ->ask<QString>([](const Reading &reading) -> Result<QString> {
                return CompanySetting::value(reading, u"quote.template"_s);
            })
            .takeResult()
            .value_or(u"?"_s);
    }
    QuoteTemplate inForce() { return QuoteTemplate::read(setting()); }
    void show() { m_quotes->setSheet(sheet(), {}, Formatting(Formatting::Language::English)); }
    /// Opens the dialog, and does something in it.
    void inDialog(const std::function<void(QDialog *)> &deed)
    {
        bool isAsked = false;
        QTimer timer;
        timer.setInterval(20);
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || isAsked || dialog->objectName() != "quoteTemplateDialog"_L1)
                return;
            isAsked = true;
            deed(dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        timer.start();
        child<QPushButton>("quoteTemplate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isAsked, Patience);
    }
    static void accept(QDialog *dialog)
    {
        dialog->findChild<QPushButton *>(u"templateAccept"_s)->click();
    }
    void choosePaper(QDialog *dialog, int paper, const QString &language)
    {
        dialog->findChild<QComboBox *>(u"templatePaper"_s)->setCurrentIndex(paper);
        auto *box = dialog->findChild<QComboBox *>(u"templateLanguage"_s);
        box->setCurrentIndex(box->findText(language));
    }
    /// The papers that the button offers, and one of them printed.
    QStringList papers()
    {
        auto *menu = child<QPushButton>("quotePdf")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names << action->text();
        }
        return names;
    }
    QString printed(const QString &paper)
    {
        m_answers.path = m_store->inFolder(u"out.pdf"_s);
        QFile::remove(m_answers.path);
        papers();
        for (QAction *action : child<QPushButton>("quotePdf")->menu()->actions()) {
            if (action->text() == paper)
                action->trigger();
        }
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_answers.path), Patience); }();
        return wordsOf(m_answers.path);
    }

    std::unique_ptr<Translations> m_translations;
    FixedClock m_clock {Today};
    Theme m_theme {Theme::Scheme::Light};
    Answers m_answers;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DealDesk> m_desk;
    std::unique_ptr<DealQuotes> m_quotes;
    Opportunity m_deal;
};

void TestQuoteJourney::init()
{
    m_store = std::make_unique<TestStore>(Today);
    const SmallCompany company(*m_store);
    m_deal = company.deal(u"Press line"_s, company.ann, 1'000, QDate(2026, 5, 1));
    company.add(m_deal);
    m_store->close();
    auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace = std::make_unique<Workspace>(m_store->path(), *handbook, m_clock, 5);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
    m_translations = std::make_unique<Translations>(*qApp);
    m_translations->use(Formatting::Language::English);
    m_desk = std::make_unique<DealDesk>();
    m_desk->setWorkspace(m_workspace.get());
    m_quotes = std::make_unique<DealQuotes>(m_theme, *m_desk);
    m_quotes->setPrompts(&m_answers);
    m_quotes->resize(560, 500);
    m_quotes->show();
    show();
    QSignalSpy told(m_desk.get(), &DealDesk::told);
    child<QPushButton>("quoteNew")->click();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    show();
    QCOMPARE(child<QTreeWidget>("dealQuotes")->topLevelItemCount(), 1);
}

void TestQuoteJourney::cleanup()
{
    m_quotes.reset();
    m_desk.reset();
    m_workspace.reset();
}

void TestQuoteJourney::aTemplateIsReadAsItWasWritten()
{
    QuoteTemplate made;
    QCOMPARE(made.text(), QString());
    QCOMPARE(QuoteTemplate::read({}), made);
    made.validDays = 14;
    made.setWords(QuoteTemplate::Paper::Quote, true,
                  {u"报价单"_s, u"华诚\n上海"_s, u"“款到发货”"_s, {}});
    made.setWords(QuoteTemplate::Paper::Contract, false, {{}, {}, {}, u"Page foot"_s});
    QCOMPARE(QuoteTemplate::read(made.text()), made);
    // What is emptied again is not kept.
    made.setWords(QuoteTemplate::Paper::Quote, true, {});
    made.setWords(QuoteTemplate::Paper::Contract, false, {});
    made.validDays = QuoteTemplate::ValidDays;
    QCOMPARE(made, QuoteTemplate());
    QCOMPARE(made.text(), QString());
    // A number of days that cannot be is not taken.
    QCOMPARE(QuoteTemplate::read(u"{\"valid_days\": -3}"_s).validDays, 30);
}

void TestQuoteJourney::aPageOfOnesOwnStaysWhatItWas()
{
    const QString page = u"{{company}}<h1>Offer {{number}}</h1>{{lines}}{{unknown}}"_s;
    QuoteTemplate words = QuoteTemplate::read(page);
    QCOMPARE(words.page, page);
    words.setWords(QuoteTemplate::Paper::Quote, false, {u"Offer"_s, {}, {}, {}});
    QCOMPARE(QuoteTemplate::read(words.text()).page, page);
    const DealSheet deal = sheet();
    const Formatting formatting(Formatting::Language::English);
    const QuoteText text(deal, deal.quotes.first(), u"Acme"_s, words, QuoteTemplate::Paper::Quote,
                         formatting);
    QVERIFY(text.html().startsWith(u"Acme<h1>Offer Q2026"_s));
    QVERIFY(text.html().endsWith(u"{{unknown}}"_s));
}

void TestQuoteJourney::wordsInBracesThatSomebodyTypedAreNoWordsOfThePage()
{
    QuoteTemplate words;
    words.setWords(QuoteTemplate::Paper::Quote, false,
                   {u"%1 <b>{{total}}</b>"_s, {}, u"First {{note}}\nsecond"_s, {}});
    const DealSheet deal = sheet();
    const Formatting formatting(Formatting::Language::English);
    const QuoteText text(deal, deal.quotes.first(), u"Acme"_s, words, QuoteTemplate::Paper::Quote,
                         formatting);
    QVERIFY(text.html().contains(u"%1 &lt;b&gt;{{total}}&lt;/b&gt;"_s));
    QVERIFY(text.html().contains(u"First {{note}}<br>second"_s));
    QVERIFY(text.title().startsWith(u"%1 <b>{{total}}</b> Q2026"_s));
}

void TestQuoteJourney::theTemplateIsTypedSeenSavedAndUndone()
{
    QSignalSpy told(m_desk.get(), &DealDesk::told);
    inDialog([&](QDialog *dialog) {
        auto *preview = dialog->findChild<QLabel *>(u"templatePreview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->pixmap(Qt::ReturnByValue).isNull(), Patience);
        const QImage before = preview->pixmap(Qt::ReturnByValue).toImage();
        auto *heading = dialog->findChild<QLineEdit *>(u"templateHeading"_s);
        QVERIFY(heading->hasFocus());
        QCOMPARE(heading->placeholderText(), u"Quote"_s);
        QTest::keyClicks(heading, u"Offer"_s);
        dialog->findChild<QPlainTextEdit *>(u"templateTerms"_s)
            ->setPlainText(u"30 days net\nEx works"_s);
        dialog->findChild<QSpinBox *>(u"templateDays"_s)->setValue(14);
        // The picture follows.
        QTRY_VERIFY_WITH_TIMEOUT(preview->pixmap(Qt::ReturnByValue).toImage() != before, Patience);
        // Another paper and another language have words of their own.
        choosePaper(dialog, 2, u"中文"_s);
        QCOMPARE(heading->text(), QString());
        heading->clear();
        QTest::keyClicks(heading, u"HT"_s);
        choosePaper(dialog, 0, u"English"_s);
        QCOMPARE(heading->text(), u"Offer"_s);
        accept(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    const QuoteTemplate kept = inForce();
    QCOMPARE(kept.words(QuoteTemplate::Paper::Quote, false).heading, u"Offer"_s);
    QCOMPARE(kept.words(QuoteTemplate::Paper::Quote, false).terms, u"30 days net\nEx works"_s);
    QCOMPARE(kept.words(QuoteTemplate::Paper::Contract, true).heading, u"HT"_s);
    QVERIFY(kept.words(QuoteTemplate::Paper::Quote, true).isEmpty());
    QCOMPARE(kept.validDays, 14);
    const auto undone = m_workspace->undo(told.at(0).at(1).toLongLong()).takeResult();
    QVERIFY(undone);
    QCOMPARE(inForce(), QuoteTemplate());
    QVERIFY(m_workspace->undo(undone->command).takeResult());
    QCOMPARE(inForce(), kept);
    // Cancelled, or nothing typed: nothing is stored.
    inDialog([&](QDialog *dialog) {
        dialog->findChild<QLineEdit *>(u"templateFooter"_s)->setText(u"x"_s);
    });
    inDialog([&](QDialog *dialog) { accept(dialog); });
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
    QCOMPARE(inForce(), kept);
}

void TestQuoteJourney::theDefaultIsRestored()
{
    QSignalSpy told(m_desk.get(), &DealDesk::told);
    inDialog([&](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"templateHeading"_s), u"Offer"_s);
        accept(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    inDialog([&](QDialog *dialog) {
        dialog->findChild<QPushButton *>(u"templateStandard"_s)->click();
        QCOMPARE(dialog->findChild<QLineEdit *>(u"templateHeading"_s)->text(), QString());
        accept(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, Patience);
    QCOMPARE(setting(), QString());
    QVERIFY(m_workspace->undo(told.at(1).at(1).toLongLong()).takeResult());
    QCOMPARE(inForce().words(QuoteTemplate::Paper::Quote, false).heading, u"Offer"_s);
}

void TestQuoteJourney::eachPaperIsPrintedInBothLanguages()
{
    QSignalSpy told(m_desk.get(), &DealDesk::told);
    inDialog([&](QDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"templateFooter"_s), u"Every page"_s);
        dialog->findChild<QPlainTextEdit *>(u"templateLetterhead"_s)
            ->setPlainText(u"Acme Ltd\n1 Quay"_s);
        dialog->findChild<QSpinBox *>(u"templateDays"_s)->setValue(10);
        accept(dialog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    const QStringList offered = papers();
    QCOMPARE(offered.size(), 6);
    QCOMPARE(offered.mid(0, 3), (QStringList {u"Quote…"_s, u"Proposal…"_s, u"Sales contract…"_s}));
    const QString quote = printed(u"Quote…"_s);
    // Asked for on the 20th; ten days later is the 30th.
    for (const QString &words : {u"Acme Ltd"_s, u"1 Quay"_s, u"Quote Q2026"_s, u"30 Mar 2026"_s,
                                 u"Every page"_s, u"¥1,000.00"_s})
        QVERIFY2(quote.contains(words), qPrintable(words + u" in "_s + quote));
    QVERIFY(!quote.contains(u"Signature"_s));
    QVERIFY(m_answers.name.contains(u"Quote Q2026"_s));
    const QString contract = printed(u"Sales contract…"_s);
    QVERIFY(contract.contains(u"Signature, seal, date"_s));
    QVERIFY(!contract.contains(u"Every page"_s)); // it is the quote's
    // In the other language, though the window speaks English.
    const QString chinese = printed(offered.at(3));
    QVERIFY2(chinese.contains(u"2026年3月30日"_s), qPrintable(chinese));
}

void TestQuoteJourney::everyFieldHasAName()
{
    inDialog([](QDialog *dialog) {
        for (const char *name :
             {"templatePaper", "templateLanguage", "templateHeading", "templateLetterhead",
              "templateTerms", "templateDays", "templateFooter", "templatePreview"}) {
            auto *field = dialog->findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(field && !field->accessibleName().isEmpty(), name);
        }
    });
}

QTEST_MAIN(TestQuoteJourney)
#include "tst_QuoteJourney.moc"
