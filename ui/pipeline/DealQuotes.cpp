// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealQuotes.h"

#include "core/base/Fixed.h"
#include "ui/letters/PaperPdf.h"
#include "ui/letters/QuoteText.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/PriceText.h"
#include "ui/pipeline/QuoteDialog.h"
#include "ui/pipeline/QuoteTemplateDialog.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TableDelegate.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

DealQuotes::DealQuotes(const Theme &theme, DealDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_sent(new QPushButton(this))
    , m_accepted(new QPushButton(this))
    , m_declined(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_template(new QPushButton(this))
    , m_list(new QTreeWidget(this))
    , m_difference(new QLabel(this))
    , m_band(new QLabel(this))
{
    m_list->setObjectName(u"dealQuotes"_s);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(theme, m_list));
    auto *buttons = new FlowLayout(8);
    const std::pair<QPushButton *, QString> named[]
        = {{m_new, u"quoteNew"_s},           {m_edit, u"quoteEdit"_s},
           {m_sent, u"quoteSent"_s},         {m_accepted, u"quoteAccepted"_s},
           {m_declined, u"quoteDeclined"_s}, {m_pdf, u"quotePdf"_s},
           {m_template, u"quoteTemplate"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    for (QLabel *label : {m_difference, m_band}) {
        label->setWordWrap(true);
        label->setProperty("role", u"secondary"_s);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    column->addWidget(m_difference);
    column->addWidget(m_band);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DealQuotes::update);
    connect(m_list, &QTreeWidget::itemActivated, this, &DealQuotes::edit);
    connect(m_new, &QPushButton::clicked, this, [this] {
        perform([](const DealPapers &papers) -> Result<Command> { return papers.newQuote(); },
                m_sheet->quotes.isEmpty() ? tr("Quote made") : tr("New version made"));
    });
    connect(m_edit, &QPushButton::clicked, this, &DealQuotes::edit);
    connect(m_sent, &QPushButton::clicked, this,
            [this] { mark(u"sent"_s, tr("Quote marked as sent")); });
    connect(m_accepted, &QPushButton::clicked, this,
            [this] { mark(u"accepted"_s, tr("Quote accepted")); });
    connect(m_declined, &QPushButton::clicked, this,
            [this] { mark(u"declined"_s, tr("Quote declined")); });
    m_pdf->setMenu(new QMenu(m_pdf));
    connect(m_pdf->menu(), &QMenu::aboutToShow, this, &DealQuotes::offerPapers);
    connect(m_template, &QPushButton::clicked, this, &DealQuotes::editTemplate);
    writeWords();
}

void DealQuotes::writeWords()
{
    m_new->setText(m_sheet && !m_sheet->quotes.isEmpty() ? tr("New version") : tr("New quote"));
    m_edit->setText(tr("Edit…"));
    m_sent->setText(tr("Mark as sent"));
    m_accepted->setText(tr("Accepted"));
    m_declined->setText(tr("Declined"));
    m_pdf->setText(tr("Save as PDF…"));
    m_template->setText(tr("Template…"));
    m_template->setToolTip(
        tr("What the company writes around its offers: heading, terms, validity"));
    m_list->setAccessibleName(tr("Quotes"));
}

void DealQuotes::setSheet(const DealSheet &sheet, const DealChoices &choices,
                          const Formatting &formatting)
{
    m_sheet = sheet;
    m_choices = choices;
    m_formatting = formatting;
    writeWords();
    m_band->setText(PriceText(formatting).band(sheet));
    m_band->setVisible(!m_band->text().isEmpty());
    fill();
    update();
}

QString DealQuotes::state(const Quote &quote) const
{
    const QTimeZone &zone = m_sheet->zone;
    const auto day = [&](const Moment &moment) { return m_formatting.shortDate(moment.day(zone)); };
    if (quote.status == "accepted"_L1)
        return tr("accepted %1").arg(quote.decidedAt.isValid() ? day(quote.decidedAt) : QString());
    if (quote.status == "declined"_L1)
        return tr("declined %1").arg(quote.decidedAt.isValid() ? day(quote.decidedAt) : QString());
    if (quote.status == "replaced"_L1)
        return tr("replaced");
    if (quote.sentAt.isValid())
        return tr("sent %1").arg(day(quote.sentAt));
    if (!quote.dueAt.isValid())
        return tr("draft");
    return quote.dueAt.day(zone) < m_sheet->facts.today
        ? tr("late: was due %1").arg(day(quote.dueAt))
        : tr("due %1").arg(day(quote.dueAt));
}

void DealQuotes::fill()
{
    const auto *before = current();
    const QuoteId wanted = before ? before->quote.id : QuoteId();
    m_list->setHeaderLabels(
        {tr("Number"), tr("Version"), tr("State"), tr("List"), tr("Offered"), tr("Discount")});
    m_list->clear();
    const PriceText words(m_formatting);
    for (const DealSheet::QuoteSheet &sheet : m_sheet->quotes) {
        const Quote &quote = sheet.quote;
        const auto money = [&](const std::optional<Amount> &amount) {
            return amount ? m_formatting.money({amount->units, quote.currency}) : u"–"_s;
        };
        const bool hasBoth = quote.listAmount && quote.netAmount && quote.listAmount->units > 0;
        auto *item = new QTreeWidgetItem(
            m_list,
            {quote.number.isEmpty() ? u"–"_s : quote.number,
             m_formatting.count(quote.version.value_or(1)), state(quote), money(quote.listAmount),
             money(quote.netAmount),
             hasBoth ? m_formatting.percent(
                 Ratio {quote.listAmount->units - quote.netAmount->units, quote.listAmount->units})
                     : u"–"_s});
        item->setData(0, Qt::UserRole, quote.id.uuid().text());
        for (const int at : {1, 3, 4, 5})
            item->setTextAlignment(at, Qt::AlignRight | Qt::AlignVCenter);
        if (quote.id == wanted || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    for (const auto &[at, width] : {std::pair(0, 140), {1, 60}, {2, 130}, {3, 90}, {4, 90}})
        m_list->header()->resizeSection(at, m_theme.px(width));
}

const DealSheet::QuoteSheet *DealQuotes::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !m_sheet)
        return nullptr;
    const QString id = item->data(0, Qt::UserRole).toString();
    for (const DealSheet::QuoteSheet &sheet : m_sheet->quotes) {
        if (sheet.quote.id.uuid().text() == id)
            return &sheet;
    }
    return nullptr;
}

void DealQuotes::update()
{
    const auto *sheet = current();
    const bool isSent = sheet && sheet->quote.sentAt.isValid();
    const bool isDecided = sheet && sheet->quote.decidedAt.isValid();
    m_edit->setEnabled(sheet && !isSent);
    m_sent->setEnabled(sheet && !isSent);
    m_accepted->setEnabled(isSent && !isDecided);
    m_declined->setEnabled(isSent && !isDecided);
    m_pdf->setEnabled(sheet && !sheet->lines.isEmpty());
    compare();
}

// What the chosen version says otherwise than the one before it.
void DealQuotes::compare()
{
    const auto *sheet = current();
    const DealSheet::QuoteSheet *before = nullptr;
    if (sheet) {
        for (const DealSheet::QuoteSheet &other : m_sheet->quotes) {
            if (other.quote.version.value_or(0) < sheet->quote.version.value_or(0)
                && (!before || other.quote.version.value_or(0) > before->quote.version.value_or(0)))
                before = &other;
        }
    }
    QStringList words;
    if (before) {
        QHash<QString, qint64> was;
        const auto name = [this](const QuoteLine &line) {
            return line.description.isEmpty() ? m_sheet->names.value(line.product.uuid())
                                              : line.description;
        };
        for (const QuoteLine &line : before->lines)
            was[name(line)] += DealPapers::lineAmount(line, false).value_or(0);
        QHash<QString, qint64> now;
        for (const QuoteLine &line : sheet->lines)
            now[name(line)] += DealPapers::lineAmount(line, false).value_or(0);
        QStringList names = was.keys() + now.keys();
        names.sort();
        names.removeDuplicates();
        const auto money = [&](qint64 amount) {
            return m_formatting.money({amount, sheet->quote.currency});
        };
        for (const QString &line : std::as_const(names)) {
            if (!was.contains(line))
                words << tr("new: %1 %2").arg(line, money(now.value(line)));
            else if (!now.contains(line))
                words << tr("gone: %1 %2").arg(line, money(was.value(line)));
            else if (was.value(line) != now.value(line))
                words << tr("%1 from %2 to %3")
                             .arg(line, money(was.value(line)), money(now.value(line)));
        }
        if (words.isEmpty())
            words << tr("the same lines");
    }
    m_difference->setVisible(before != nullptr);
    if (before)
        m_difference->setText(tr("Against version %1: %2")
                                  .arg(before->quote.version.value_or(1))
                                  .arg(words.join(tr("; "))));
}

void DealQuotes::perform(const Paper &paper, const QString &sentence)
{
    if (!m_sheet || !m_desk.workspace())
        return;
    const DealSheet sheet = *m_sheet;
    const Moment now = Moment::instant(m_desk.workspace()->clock().now());
    QPointer<Workspace> workspace = m_desk.workspace();
    m_desk.perform(
        [sheet, paper, now, workspace](const DealEdits &, const Reading &reading) {
            return paper(
                DealPapers(sheet, reading, now, [workspace] { return workspace->newId(); }));
        },
        sentence);
}

void DealQuotes::edit()
{
    const auto *sheet = current();
    if (!sheet || sheet->quote.sentAt.isValid())
        return;
    QuoteDialog dialog(m_theme, *sheet, m_choices, m_sheet->names, m_formatting, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QuoteId id = sheet->quote.id;
    const QList<QuoteLine> lines = dialog.lines();
    const QString note = dialog.note();
    perform(
        [id, lines, note](const DealPapers &papers) { return papers.changeQuote(id, lines, note); },
        tr("Quote saved"));
}

void DealQuotes::mark(const QString &status, const QString &sentence)
{
    const auto *sheet = current();
    if (!sheet)
        return;
    const QuoteId id = sheet->quote.id;
    perform([id, status](const DealPapers &papers) { return papers.markQuote(id, status); },
            sentence);
}

// The window's language first: it is the customer's in most cases.
void DealQuotes::offerPapers()
{
    QMenu *menu = m_pdf->menu();
    menu->clear();
    using Language = Formatting::Language;
    const Language own = m_formatting.language();
    const Language other = own == Language::Chinese ? Language::English : Language::Chinese;
    for (const Language language : {own, other}) {
        if (language == other)
            menu->addSeparator();
        for (const QuoteTemplate::Paper paper : QuoteTemplate::AllPapers) {
            const QString name = QuoteText::heading(paper, language);
            menu->addAction(name + u'…', this,
                            [this, paper, language] { saveAsPdf(paper, language); });
        }
    }
}

void DealQuotes::saveAsPdf(QuoteTemplate::Paper paper, Formatting::Language language)
{
    const auto *quote = current();
    Workspace *workspace = m_desk.workspace();
    if (!quote || !workspace)
        return;
    const QString name = PaperPdf::fileName(u"%1 %2 %3 v%4"_s.arg(
        m_sheet->customer, QuoteText::heading(paper, language), quote->quote.number,
        QString::number(quote->quote.version.value_or(1))));
    const auto path = m_prompts
        ? m_prompts->saveFile(this, tr("Save the quote"), name + u".pdf"_s, tr("PDF (*.pdf)"))
        : std::nullopt;
    if (!path)
        return;
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path = *path] {
        watcher->deleteLater();
        const Result<QByteArray> bytes = watcher->result();
        if (!bytes) {
            Q_EMIT m_desk.problem(ErrorText::sentence(bytes.error()));
            return;
        }
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(*bytes) == bytes->size() && file.commit();
        Q_EMIT m_desk.problem(isWritten
                                  ? tr("Saved as %1").arg(path)
                                  : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    // Laying out pages takes longer than a window may stand still.
    watcher->setFuture(workspace->ask<QByteArray>(
        [sheet = *m_sheet, quote = *quote, paper,
         formatting = Formatting(language)](const Reading &reading) -> Result<QByteArray> {
            const QuoteTemplate words = QuoteTemplate::of(reading);
            const QuoteText text(sheet, quote, reading.facts.profile().name, words, paper,
                                 formatting);
            return PaperPdf::drawn(text.title(), text.html(), text.foot());
        }));
}

DealSheet::QuoteSheet DealQuotes::sample() const
{
    if (const auto *chosen = current(); chosen && !chosen->lines.isEmpty())
        return *chosen;
    DealSheet::QuoteSheet sheet;
    const QDate today = m_sheet->facts.today;
    sheet.quote.number = u"Q%1-0001"_s.arg(today.toString(u"yyyyMMdd"_s));
    sheet.quote.version = 1;
    sheet.quote.requestedAt = Moment(today);
    sheet.quote.currency = m_sheet->deal.currency;
    const Amount price = m_sheet->deal.amount.value_or(Amount {1000 * Fixed::power(Amount::Scale)});
    QuoteLine line;
    line.description = m_sheet->deal.name;
    line.unitPrice = price;
    sheet.lines = {line};
    sheet.quote.listAmount = price;
    sheet.quote.netAmount = price;
    return sheet;
}

void DealQuotes::editTemplate()
{
    Workspace *workspace = m_desk.workspace();
    if (!m_sheet || !workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<QuoteTemplate>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QuoteTemplate> before = watcher->result();
        if (!before || !m_sheet || !m_desk.workspace()) {
            if (!before)
                Q_EMIT m_desk.problem(ErrorText::sentence(before.error()));
            return;
        }
        QuoteTemplateDialog dialog(m_theme, m_desk.workspace(), *before, *m_sheet, sample(),
                                   m_formatting, this);
        if (dialog.exec() != QDialog::Accepted || dialog.chosen() == *before)
            return;
        perform(
            [words = dialog.chosen()](const DealPapers &papers) -> Result<Command> {
                return papers.putInForce(words);
            },
            dialog.chosen() == QuoteTemplate() ? tr("The template is the default again")
                                               : tr("Template saved"));
    });
    watcher->setFuture(
        workspace->ask<QuoteTemplate>([](const Reading &reading) -> Result<QuoteTemplate> {
            return QuoteTemplate::of(reading);
        }));
}

} // namespace Steelyard
