// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/WhyPanel.h"

#include "core/base/Fixed.h"
#include "core/targets/CommitmentBridge.h"
#include "core/workspace/Workspace.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanTrend.h"
#include "ui/targets/PlanWords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 150; ///< milliseconds
constexpr int MostDeeds = 8;
constexpr int MostSteps = 10; ///< of the bridge, by name

QLabel *line(QWidget *parent, const char *role, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

WhyPanel::WhyPanel(const Theme &theme, const PlanModel &model, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
    , m_title(line(this, "cardTitle", u"whyTitle"_s))
    , m_period(line(this, "caption", u"whyPeriod"_s))
    , m_value(line(this, nullptr, u"whyValue"_s))
    , m_compared(line(this, "secondary", u"whyCompared"_s))
    , m_text(line(this, nullptr, u"whyText"_s))
    , m_trend(new PlanTrend(theme, this))
    , m_trendCaption(line(this, "caption", u"whyTrend"_s))
    , m_history(line(this, nullptr, u"whyHistory"_s))
    , m_lock(new QPushButton(this))
    , m_reason(new QPushButton(this))
    , m_whoLabel(line(this, "caption", u"whyWhoLabel"_s))
    , m_who(new QComboBox(this))
{
    setObjectName(u"whyPanel"_s);
    setProperty("surface", u"card"_s);
    setFixedWidth(theme.px(272));
    m_lock->setObjectName(u"whyLock"_s);
    m_reason->setObjectName(u"whyReason"_s);
    m_who->setObjectName(u"whyAuthor"_s);
    m_text->setTextFormat(Qt::RichText);
    m_history->setTextFormat(Qt::RichText);
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(16, 12, 12, 8);
    inner->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_title, m_period, m_value, m_compared, m_trend, m_trendCaption, m_text, m_history})
        inner->addWidget(widget);
    inner->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    body->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 12, 10);
    foot->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_lock);
    buttons->addWidget(m_reason);
    buttons->addStretch(1);
    foot->addLayout(buttons);
    foot->addWidget(m_whoLabel);
    foot->addWidget(m_who);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &WhyPanel::ask);
    connect(m_lock, &QPushButton::clicked, this, &WhyPanel::lockRequested);
    connect(m_reason, &QPushButton::clicked, this, &WhyPanel::reasonRequested);
    connect(m_who, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT authorChosen(author()); });
    connect(&theme, &Theme::changed, this, &WhyPanel::write);
    retranslate();
}

void WhyPanel::setWorkspace(Workspace *workspace)
{
    m_cancel.cancel();
    m_pause.stop();
    m_workspace = workspace;
    m_index = QPersistentModelIndex();
    m_why.reset();
    m_isSettled = true;
    write();
}

void WhyPanel::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void WhyPanel::setPeople(const QList<std::pair<Uuid, QString>> &people)
{
    const QSignalBlocker still(m_who);
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("nobody named"), QString());
    for (const auto &[id, name] : people)
        m_who->addItem(name, id.text());
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

Uuid WhyPanel::author() const
{
    return Uuid::fromText(m_who->currentData().toString()).value_or(Uuid());
}

void WhyPanel::takeFocus()
{
    (m_lock->isEnabled() ? static_cast<QWidget *>(m_lock) : m_who)
        ->setFocus(Qt::ShortcutFocusReason);
}

void WhyPanel::look(const QModelIndex &index)
{
    if (index == m_index) {
        write();
        return;
    }
    m_index = index;
    m_why.reset();
    m_isSettled = false;
    m_cancel.cancel();
    write();
    m_pause.start();
}

void WhyPanel::refresh()
{
    write();
    m_isSettled = false;
    m_pause.start();
}

void WhyPanel::ask()
{
    const PlanColumns::Column *span
        = m_index.isValid() && m_model.isFilled() ? m_model.span(m_index.column()) : nullptr;
    m_cancel.cancel();
    m_isSettled = true;
    if (!m_workspace || !m_index.isValid() || !m_model.isFilled())
        return;
    // Beside names and gaps it is the year that is explained.
    const DateRange days = span ? span->period.range() : m_model.view().wish.year.range();
    const PlanWhy::Place place {m_model.view().wish, m_model.plan().tiers().at(m_model.tier()),
                                m_model.plan().nodes().at(m_model.nodeAt(m_index.row())).key, days};
    m_cancel = CancelToken();
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<PlanWhy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        if (const Result<PlanWhy> why = watcher->result()) {
            m_why = *why;
            write();
        }
    });
    watcher->setFuture(m_workspace->ask<PlanWhy>(
        [place](const Reading &reading) { return PlanWhy::of(reading, place); }, cancel));
}

QString WhyPanel::amount(std::optional<qint64> units) const
{
    return units ? FigureText::write(*units, 0, m_formatting) : tr("empty");
}

QString WhyPanel::dayOf(const Moment &moment) const
{
    return m_formatting.date(moment.day(QTimeZone(m_model.view().zone)));
}

QString WhyPanel::comparison(std::optional<qint64> now) const
{
    if (!m_why || !m_why->lastYear)
        return m_why ? tr("Nothing is known of the year before.") : QString();
    // What was brought may be finer than anybody plans.
    const qint64 step = m_model.view().sheet.step();
    const qint64 rounded = Fixed::divide(*m_why->lastYear, step, 0).value_or(0) * step;
    const QString before = tr("%1 a year earlier").arg(amount(rounded));
    if (!now || *m_why->lastYear == 0)
        return before;
    return before + u" · "_s
        + m_formatting.change(Ratio {Int128(*now) - *m_why->lastYear, Int128(*m_why->lastYear)});
}

void WhyPanel::write()
{
    const bool isThere = m_index.isValid() && m_model.isFilled()
        && m_index.row() < m_model.rowCount() && m_index.column() < m_model.columnCount();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_lock, m_reason, m_trend})
        widget->setEnabled(isThere);
    if (!isThere) {
        for (QLabel *label : {m_title, m_period, m_value, m_compared, m_text, m_history})
            label->clear();
        return;
    }
    const int node = m_model.nodeAt(m_index.row());
    const PlanColumns::Column *span = m_model.span(m_index.column());
    const int parts = m_model.plan().periodCount() - 1;
    const auto figure = span ? m_model.figureAt(m_index)
                             : m_model.figures().figure(m_model.plan(), node, 0, parts);
    const Period period = span ? span->period : m_model.view().wish.year;
    m_title->setText(m_model.plan().nodes().at(node).name);
    m_period->setText(u"%1 · %2"_s.arg(
        m_formatting.period(period.range()),
        PlanWords::tier(m_model.plan().tiers().at(m_model.tier()), m_model.view().tiers)));
    m_value->setFont(m_theme.font(22, Theme::Weight::Strong));
    m_value->setText(amount(figure.value));
    m_compared->setText(comparison(figure.value));
    m_text->setText(origin() + bridge() + locks());
    m_history->setText(history());
    // A label that can be selected takes focus: where it says nothing it is not there.
    for (QLabel *label : {m_compared, m_text, m_history})
        label->setVisible(!label->text().isEmpty());
    const PlanModel::Look look = span ? m_model.look(m_index) : PlanModel::Look();
    m_lock->setText(look.isLocked ? tr("Unlock…") : tr("Lock…"));
    m_lock->setIcon(m_theme.icon(look.isLocked ? "lock-open"_L1 : "lock"_L1));
    m_lock->setEnabled(!PlanBooks::isVersion(m_model.view().wish.plan));
    m_reason->setVisible(look.isOverridden);
    drawTrend();
}

QString WhyPanel::origin() const
{
    const int node = m_model.nodeAt(m_index.row());
    const PlanColumns::Column *span = m_model.span(m_index.column());
    QStringList said;
    if (span && !span->isDerived && span->first == span->last) {
        const std::size_t place = m_model.plan().place(node, span->first, m_model.tier());
        const PlanCell &cell = m_model.plan().cell(place);
        if (cell.value)
            said << tr("It was %1.").arg(PlanWords::origin(cell.origin));
        if (const PlanOverride *note = m_model.plan().overridden(place)) {
            QString text = tr("The division would give %1").arg(amount(note->calculated));
            if (note->calculated && cell.value)
                text += tr(", the drift is %1").arg(amount(*cell.value - *note->calculated));
            said << text + u'.';
            if (!note->reason.isEmpty())
                said << tr("Reason: %1").arg(note->reason.toHtmlEscaped());
            if (m_why && m_why->names.contains(note->author))
                said << tr("By %1, %2")
                            .arg(m_why->names.value(note->author).toHtmlEscaped(), dayOf(note->at));
        }
    } else if (span && span->isDerived) {
        said << (m_model.look(m_index).isTyped
                     ? tr("It was typed for these days; the other days of the month keep theirs.")
                     : tr("It follows from the month by its working days."));
    } else {
        said << tr("It is the sum of its months.");
    }
    const auto figure
        = m_model.figures().figure(m_model.plan(), node, span ? span->first : 0,
                                   span ? span->last : m_model.plan().periodCount() - 1);
    if (figure.value && !figure.isOwn)
        said << tr("The node has no figure of its own: this is what is below it.");
    if (m_why && !m_why->divisions.isEmpty()) {
        const TargetPlanning &division = m_why->divisions.constFirst();
        QStringList methods;
        for (const QString &level : division.levels.split(u' ', Qt::SkipEmptyParts)) {
            const auto method = splitMethodFrom(level.section(u':', 1));
            if (method)
                methods << u"%1: %2"_s.arg(PlanWords::level(level.section(u':', 0, 0)),
                                           PlanWords::method(*method));
        }
        said << tr("Divided on %1 – %2.")
                    .arg(m_formatting.date(division.madeOn), methods.join(u", "_s));
        if (division.quantum)
            said << tr("In steps of %1.").arg(amount(division.quantum->units));
    }
    if (m_why && !m_why->seasons.isEmpty()) {
        const Season &season = m_why->seasons.constFirst();
        said << tr("Season of %1").arg(season.learnedFrom)
                + (season.excluded.isEmpty() ? QString(u'.')
                                             : tr(", without %1.").arg(season.excluded));
    }
    return said.isEmpty() ? QString() : u"<p>"_s + said.join(u"<br>"_s) + u"</p>"_s;
}

// From what was given to what is promised; the steps add up.
QString WhyPanel::bridge() const
{
    const int promised = m_model.commitmentTier();
    const int given = m_model.tier() == promised ? 0 : m_model.tier();
    if (promised < 0 || !m_model.hasCommitments())
        return {};
    const int node = m_model.nodeAt(m_index.row());
    const PlanColumns::Column *span = m_model.span(m_index.column());
    const int first = span ? span->first : 0;
    const int last = span ? span->last : m_model.plan().periodCount() - 1;
    if (!m_model.committed(node, first, last))
        return u"<p>%1</p>"_s.arg(tr("Nothing is promised here yet."));
    // As one period of what stands there for all of it, figures for the year alone included.
    const TargetPlan &plan = m_model.plan();
    const PlanFigures targets = given == m_model.tier()
        ? m_model.figures()
        : PlanFigures(plan, m_model.view().sheet.wholes(), given);
    TargetPlan counted(plan.nodes(), {span ? span->period : m_model.view().wish.year},
                       plan.quantum(), {u"given"_s, u"promised"_s});
    const auto count = [&](int at) {
        const PlanFigures::Figure promise = m_model.promise(at, first, last);
        counted.set(counted.place(at, 0, 0),
                    {targets.figure(plan, at, first, last).value, CellOrigin::Entered});
        // What a node has from below alone it does not promise itself.
        if (at != node || promise.isOwn || plan.children(node).empty())
            counted.set(counted.place(at, 0, 1), {promise.value, CellOrigin::Entered});
    };
    count(node);
    for (const int child : plan.children(node))
        count(child);
    const QString quiet = m_theme.tokens().text3.name();
    QString rows;
    const auto add = [&](const QString &what, const QString &figure, bool isStrong) {
        const QString format = isStrong
            ? u"<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr>"_s
            : u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s;
        rows += format.arg(what.toHtmlEscaped(), figure);
    };
    int named = 0;
    qint64 others = 0;
    int otherCount = 0;
    for (const CommitmentBridge::Step &step : CommitmentBridge::of(counted, node, 0, 0, 0, 1)) {
        const QString name = counted.nodes().at(step.node).name;
        const QString change = (step.amount > 0 ? u"+"_s : QString()) + amount(step.amount);
        switch (step.kind) {
        case CommitmentBridge::Kind::Target:
            add(tr("Target"), amount(step.amount), true);
            break;
        case CommitmentBridge::Kind::Cushion:
            add(tr("Given below beyond it"), change, false);
            break;
        case CommitmentBridge::Kind::More:
        case CommitmentBridge::Kind::Less:
        case CommitmentBridge::Kind::Silent:
            if (++named > MostSteps) {
                others += step.amount;
                ++otherCount;
                break;
            }
            add(step.kind == CommitmentBridge::Kind::Silent
                    ? tr("%1 promises nothing yet").arg(name)
                    : name,
                change, false);
            break;
        case CommitmentBridge::Kind::Committed:
            if (otherCount > 0)
                add(tr("%n other(s)", nullptr, otherCount),
                    (others > 0 ? u"+"_s : QString()) + amount(others), false);
            add(tr("Promised"), amount(step.amount), true);
            break;
        case CommitmentBridge::Kind::Own:
            add(tr("%1 promises").arg(name), amount(step.amount), false);
            break;
        }
    }
    return u"<p style='color:%1'>%2</p><table width='100%' cellpadding='1'>%3</table>"_s.arg(
        quiet, tr("From target to promise"), rows);
}

QString WhyPanel::locks() const
{
    QString text;
    for (const TargetLock &lock : m_why ? m_why->locks : QList<TargetLock>()) {
        QStringList said {lock.node.isNull()               ? tr("The whole period is locked")
                              : !lock.periodFrom.isValid() ? tr("The whole row is locked")
                                                           : tr("Locked")};
        if (lock.periodFrom.isValid())
            said << m_formatting.period(DateRange::inclusive(lock.periodFrom, lock.periodTo));
        if (m_why->names.contains(lock.owner.uuid()))
            said << tr("by %1").arg(m_why->names.value(lock.owner.uuid()).toHtmlEscaped());
        if (lock.lockedAt.isValid())
            said << dayOf(lock.lockedAt);
        if (!lock.reason.isEmpty())
            said << u"“%1”"_s.arg(lock.reason.toHtmlEscaped());
        text += u"<p><b>%1</b></p>"_s.arg(said.join(u" · "_s));
    }
    return text;
}

QString WhyPanel::deedText(const RowDeed &deed) const
{
    const QString who = m_why->names.value(deed.author);
    QStringList said {dayOf(deed.at), PlanWords::deed(deed.label)};
    if (!who.isEmpty())
        said << who.toHtmlEscaped();
    const auto before = deed.before.constFind(u"value"_s);
    if (before != deed.before.constEnd()) {
        const auto *units = std::get_if<qint64>(&*before);
        said << tr("before: %1").arg(amount(units ? std::optional(*units) : std::nullopt));
    }
    return said.join(u" · "_s);
}

QString WhyPanel::history() const
{
    if (!m_why || m_why->history.isEmpty())
        return {};
    const QString quiet = m_theme.tokens().text3.name();
    QString text = u"<p style='color:%1'>%2</p>"_s.arg(quiet, tr("What was done to it"));
    for (qsizetype i = 0; i < qMin<qsizetype>(MostDeeds, m_why->history.size()); ++i)
        text += u"<p>%1</p>"_s.arg(deedText(m_why->history.at(i)));
    if (m_why->history.size() > MostDeeds)
        text += u"<p style='color:%1'>%2</p>"_s.arg(
            quiet, tr("and %n earlier change(s)", nullptr, int(m_why->history.size()) - MostDeeds));
    return text;
}

void WhyPanel::drawTrend()
{
    const int node = m_model.nodeAt(m_index.row());
    const PlanColumns::Column *span = m_model.span(m_index.column());
    PlanTrend::Content content;
    QStringList past;
    for (const PlanWhy::Month &month : m_why ? m_why->past : QList<PlanWhy::Month>()) {
        content.past << (month.actual ? std::optional(double(*month.actual)) : std::nullopt);
        past << u"%1: %2"_s.arg(m_formatting.month(month.period.from()), amount(month.actual));
    }
    for (int part = 0; part < m_model.plan().periodCount(); ++part) {
        const auto value = m_model.figures().figure(m_model.plan(), node, part, part).value;
        content.targets << (value ? std::optional(double(*value)) : std::nullopt);
    }
    content.first = span ? span->first : 0;
    content.last = span ? span->last : m_model.plan().periodCount() - 1;
    content.name = tr("Months behind and targets");
    content.description = past.join(u"; "_s);
    m_trend->setContent(content);
    m_trendCaption->setText(
        content.past.isEmpty()
            ? tr("Targets of the year; nothing is known of months before")
            : tr("%n month(s) of results, then the targets", nullptr, int(content.past.size())));
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why this number"));
    m_reason->setText(tr("Reason…"));
    m_whoLabel->setText(tr("Decided by"));
    m_who->setAccessibleName(m_whoLabel->text());
    m_who->view()->setAccessibleName(m_whoLabel->text());
    if (m_who->count() > 0)
        m_who->setItemText(0, tr("nobody named"));
    write();
}

void WhyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Steelyard
