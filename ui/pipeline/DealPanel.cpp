// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DealPanel.h"

#include "ui/pipeline/DealActivities.h"
#include "ui/pipeline/DealDesk.h"
#include "ui/pipeline/DealDetails.h"
#include "ui/pipeline/DealHistory.h"
#include "ui/pipeline/DealPeople.h"
#include "ui/pipeline/DealProtectionLine.h"
#include "ui/pipeline/DealQuotes.h"
#include "ui/pipeline/DealWords.h"
#include "ui/pipeline/StageSteps.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PanelWidth = 640;

} // namespace

DealPanel::DealPanel(const Theme &theme, DealDesk &desk, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_desk(desk)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new QLabel(this))
    , m_amount(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_steps(new StageSteps(theme, this))
    , m_next(new QLabel(this))
    , m_risks(new QLabel(this))
    , m_likely(new QLabel(this))
    , m_protection(new DealProtectionLine(theme, desk, this))
    , m_tabs(new QTabWidget(this))
    , m_details(new DealDetails(desk, this))
    , m_activities(new DealActivities(theme, desk, this))
    , m_quotes(new DealQuotes(theme, desk, this))
    , m_people(new DealPeople(theme, desk, this))
    , m_history(new DealHistory(theme, this))
{
    setObjectName(u"dealPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"dealClose"_s);
    m_close->setProperty("flat", true);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_next->setObjectName(u"dealNext"_s);
    m_next->setWordWrap(true);
    m_risks->setObjectName(u"dealRisks"_s);
    m_risks->setWordWrap(true);
    m_risks->setTextFormat(Qt::RichText);
    m_likely->setObjectName(u"dealChance"_s);
    m_likely->setProperty("role", u"secondary"_s);
    m_likely->setWordWrap(true);
    m_tabs->setObjectName(u"dealTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *tab :
         std::initializer_list<QWidget *> {m_details, m_activities, m_quotes, m_people, m_history})
        m_tabs->addTab(tab, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_steps);
    column->addWidget(m_next);
    column->addWidget(m_risks);
    column->addWidget(m_likely);
    column->addWidget(m_protection);
    column->addWidget(m_tabs, 1);
    connect(m_close, &QToolButton::clicked, this, &DealPanel::closePanel);
    connect(m_steps, &StageSteps::stageWanted, this,
            [this](const QString &stage) { Q_EMIT moveWanted(m_id, stage); });
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        write();
    });
    host->installEventFilter(this);
    restyle();
    write();
    hide();
}

void DealPanel::restyle()
{
    m_title->setFont(m_theme.font(18, Theme::Weight::Strong));
    m_amount->setFont(m_theme.font(18, Theme::Weight::Strong));
    m_close->setIcon(m_theme.icon("x"_L1));
    m_next->setStyleSheet(
        u"background: %1; color: %2; border-radius: 6px; padding: 8px 12px;"_s.arg(
            m_theme.tokens().accentSoft.name(), m_theme.tokens().text.name()));
}

void DealPanel::setPrompts(Prompts *prompts)
{
    m_quotes->setPrompts(prompts);
}

void DealPanel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void DealPanel::setChoices(const DealChoices &choices)
{
    m_choices = choices;
}

void DealPanel::show(const Uuid &id)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        m_tabs->setCurrentIndex(0);
    }
    if (m_id != id) {
        m_sheet.reset();
        m_chance.reset();
    }
    m_id = id;
    layOut();
    QFrame::show();
    raise();
    refresh();
}

void DealPanel::showQuotes()
{
    m_tabs->setCurrentWidget(m_quotes);
}

void DealPanel::refresh()
{
    m_cancel.cancel();
    Workspace *workspace = m_desk.workspace();
    if (!workspace || m_id.isNull())
        return;
    m_cancel = CancelToken();
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<DealSheet>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        const Result<DealSheet> sheet = watcher->result();
        if (!sheet) {
            // It may have been removed, here or elsewhere.
            Q_EMIT m_desk.problem(ErrorText::sentence(sheet.error()));
            closePanel();
            return;
        }
        const bool isFirst = !m_sheet;
        m_sheet = *sheet;
        write();
        askChance();
        if (isFirst)
            m_steps->setFocus(Qt::OtherFocusReason);
    });
    watcher->setFuture(workspace->ask<DealSheet>(
        [id = m_id](const Reading &reading) { return DealSheet::of(id, reading); }, cancel));
}

// Learning from everything that was decided takes its time: the rest does not wait for it.
void DealPanel::askChance()
{
    Workspace *workspace = m_desk.workspace();
    if (!workspace || m_sheet->stage.outcome != "open"_L1)
        return;
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<std::optional<DealChance>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        const auto chance = watcher->result();
        if (!chance) {
            Q_EMIT m_desk.problem(ErrorText::sentence(chance.error()));
            return;
        }
        m_chance = *chance;
        write();
    });
    watcher->setFuture(workspace->ask<std::optional<DealChance>>(
        [id = m_id](const Reading &reading) { return DealChance::of(id, reading); }, cancel));
}

bool DealPanel::isSettled() const
{
    return m_isSettled && m_protection->isSettled();
}

void DealPanel::closePanel()
{
    if (!isVisible())
        return;
    m_cancel.cancel();
    m_isSettled = true;
    hide();
    m_id = {};
    m_sheet.reset();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

QString DealPanel::risksHtml() const
{
    const DealWords words(m_formatting);
    QStringList signs;
    for (const DealRisk &risk : m_sheet->risks)
        signs << u"<span style='color:%1'>%2&nbsp;%3</span>"_s.arg(
            m_theme.tokens().ink(DealWords::riskTone(risk)).name(),
            DealWords::riskTone(risk) == Tone::Bad ? u"▼"_s : u"◆"_s,
            words.risk(risk, m_sheet->deal.currency).toHtmlEscaped().replace(u" "_s, u"&nbsp;"_s));
    return signs.join(u"&nbsp;&nbsp; "_s);
}

void DealPanel::write()
{
    setAccessibleName(tr("Opportunity"));
    m_tabs->setAccessibleName(tr("Parts of the opportunity"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the opportunity"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("Activities"));
    m_tabs->setTabText(2, tr("Quotes"));
    m_tabs->setTabText(3, tr("People"));
    m_tabs->setTabText(4, tr("History"));
    if (!m_sheet) {
        m_title->setText(u"…"_s);
        return;
    }
    const DealSheet &sheet = *m_sheet;
    m_title->setText(sheet.customer.isEmpty() ? tr("Without a customer") : sheet.customer);
    m_amount->setText(sheet.deal.amount
                          ? m_formatting.money({sheet.deal.amount->units, sheet.deal.currency})
                          : tr("no amount"));
    m_amount->setToolTip(
        sheet.deal.amount ? m_formatting.moneyExact({sheet.deal.amount->units, sheet.deal.currency})
                          : QString());
    QStringList about;
    for (const QString &word : {sheet.deal.name, sheet.product, sheet.owner, sheet.pipeline}) {
        const bool isSaid = std::any_of(about.cbegin(), about.cend(), [&word](const QString &said) {
            return said.contains(word);
        });
        if (!word.isEmpty() && !isSaid)
            about << word;
    }
    m_subtitle->setText(about.join(u" · "_s));
    m_steps->setStages(sheet.stages, sheet.deal.stage);
    m_next->setVisible(sheet.next.has_value());
    if (sheet.next)
        m_next->setText(DealWords(m_formatting).next(*sheet.next));
    m_risks->setVisible(!sheet.risks.isEmpty());
    m_risks->setText(risksHtml());
    m_likely->setVisible(m_chance.has_value());
    if (m_chance)
        m_likely->setText(DealWords(m_formatting).chance(*m_chance));
    m_protection->setSheet(sheet, m_choices, m_formatting);
    m_details->setSheet(sheet, m_choices, m_formatting);
    m_activities->setSheet(sheet, m_choices, m_formatting);
    m_quotes->setSheet(sheet, m_choices, m_formatting);
    m_people->setSheet(sheet, m_choices, m_formatting);
    m_history->setSheet(sheet, m_formatting);
}

void DealPanel::layOut()
{
    const QWidget *host = parentWidget();
    const int width = qMin(m_theme.px(PanelWidth), host->width());
    setGeometry(host->width() - width, 0, width, host->height());
}

bool DealPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    return QFrame::eventFilter(watched, event);
}

void DealPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closePanel();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DealPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.setPen(m_theme.tokens().border);
    painter.drawLine(0, 0, 0, height());
}

void DealPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QFrame::changeEvent(event);
}

} // namespace Steelyard
