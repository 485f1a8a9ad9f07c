// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PublishDialog.h"

#include "core/workspace/PlanEvidence.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanWords.h"
#include "ui/targets/SmartWords.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostPlaces = 5;

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"cardTitle"_s);
    return label;
}

} // namespace

PublishDialog::PublishDialog(const Theme &theme, Workspace &workspace, const PlanModel &model,
                             const NodeKey &node, const Uuid &author, const Formatting &formatting,
                             QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(model)
    , m_node(node)
    , m_at(model.plan().find(node).value_or(0))
    , m_stage(model.view().stages.at(std::size_t(m_at)))
    , m_author(author)
    , m_formatting(formatting)
    , m_smart(new QLabel(this))
    , m_comment(new QPlainTextEdit(this))
    , m_waiver(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Plan of %1").arg(model.plan().nodes().at(m_at).name));
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(620, qMin(720, room.height() - 60));
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 10, 0);
    inner->setSpacing(8);
    addChecks(inner);
    addSteps(inner);
    addHistory(inner);
    inner->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    m_comment->setFocus();
    askEvidence(workspace);
}

PublishDialog::~PublishDialog()
{
    m_cancel.cancel();
}

void PublishDialog::askEvidence(Workspace &workspace)
{
    m_smart->setText(tr("The evidence is being gathered…"));
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<Evidence>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Evidence> evidence = watcher->result();
        if (evidence)
            showEvidence(*evidence);
        else
            m_smart->setText(ErrorText::sentence(evidence.error()).toHtmlEscaped());
    });
    watcher->setFuture(workspace.ask<Evidence>(
        [wish = m_model.view().wish, node = m_node,
         author = PersonId(m_author)](const Reading &reading) -> Result<Evidence> {
            PlanQuestion question = PlanRoom::question(reading, wish);
            question.node = node;
            question.levels.clear();
            const auto sheet = PlanSheet::open(reading, question);
            if (!sheet)
                return sheet.error();
            const auto gathered = PlanEvidence(reading, *sheet, author).gather();
            if (!gathered)
                return gathered.error();
            Evidence evidence;
            for (int at = 0; at < sheet->plan().nodeCount(); ++at) {
                evidence.names << sheet->plan().nodes().at(at).name;
                evidence.marks << SmartGate::judge(gathered->at(at));
            }
            return evidence;
        },
        cancel));
}

void PublishDialog::showEvidence(const Evidence &evidence)
{
    const Tokens &t = m_theme.tokens();
    QStringList lines;
    for (const SmartGate::Mark &mark : evidence.marks.value(0)) {
        const bool isWell = mark.verdict == SmartGate::Verdict::Pass;
        const bool isBad = mark.verdict == SmartGate::Verdict::Fail;
        m_isWell = m_isWell && !isBad;
        const QColor ink = isWell ? t.good : isBad ? t.bad : t.warn;
        lines << u"<span style='color:%1'>%2 <b>%3</b>: %4</span>"_s.arg(
            ink.name(),
            isWell      ? u"●"_s
                : isBad ? u"▼"_s
                        : u"◆"_s,
            SmartWords::letter(mark.letter), SmartWords::reason(mark).toHtmlEscaped());
    }
    QStringList failed;
    for (qsizetype at = 1; at < evidence.marks.size(); ++at) {
        const auto &marks = evidence.marks.at(at);
        const auto bad = std::find_if(marks.cbegin(), marks.cend(), [](const auto &mark) {
            return mark.verdict == SmartGate::Verdict::Fail;
        });
        if (bad != marks.cend())
            failed << u"%1 (%2: %3)"_s.arg(evidence.names.at(at), SmartWords::letter(bad->letter),
                                           SmartWords::reason(*bad));
    }
    if (!failed.isEmpty()) {
        m_isWell = false;
        lines << u"<span style='color:%1'>▼ %2</span>"_s.arg(
            t.bad.name(),
            tr("%n below %1 fail(s) at a letter: %2", nullptr, int(failed.size()))
                .arg(evidence.names.value(0),
                     QStringList(failed.mid(0, MostPlaces)).join(u", "_s)
                         + (failed.size() > MostPlaces ? u" …"_s : QString()))
                .toHtmlEscaped());
    }
    m_smart->setText(lines.join(u"<br>"_s));
    showWaiver();
}

void PublishDialog::showWaiver()
{
    m_waiver->setVisible(!m_isWell && m_stage == PlanStage::Proposed);
}

QList<PublishDialog::Check> PublishDialog::checks() const
{
    QList<Check> checks;
    const TargetPlan &plan = m_model.plan();
    const auto figure = m_model.figures().figure(plan, m_at, 0, plan.periodCount() - 1);
    checks.append(
        {figure.value.has_value(),
         figure.value
             ? tr("There is a target: %1").arg(FigureText::write(*figure.value, 0, m_formatting))
             : tr("There is no target yet")});
    int empty = 0;
    for (int part = 0; part < plan.periodCount(); ++part)
        empty += m_model.figures().figure(plan, m_at, part, part).value ? 0 : 1;
    checks.append({empty == 0,
                   empty == 0 ? tr("Every period has a figure")
                              : tr("%n period(s) have no figure", nullptr, empty)});
    QStringList places;
    for (const PlanFigures::Place &place : m_model.figures().open()) {
        if (plan.isWithin(place.node, m_at))
            places << plan.cellName(place.node, place.period);
    }
    checks.append({places.isEmpty(),
                   places.isEmpty()
                       ? tr("Sums agree at every level and in every period")
                       : tr("%n place(s) do not add up: %1", nullptr, int(places.size()))
                             .arg(QStringList(places.mid(0, MostPlaces)).join(u", "_s)
                                  + (places.size() > MostPlaces ? u" …"_s : QString()))});
    QStringList clashes;
    const bool isLower
        = m_model.view().sheet.definition().direction == KpiDefinition::Direction::Lower;
    for (const TierClash &clash : TierClash::of(plan, isLower)) {
        if (plan.isWithin(clash.node, m_at))
            clashes << plan.cellName(clash.node, clash.period);
    }
    checks.append({clashes.isEmpty(),
                   clashes.isEmpty()
                       ? tr("The tiers are in order")
                       : tr("%n place(s) with tiers out of order: %1", nullptr, int(clashes.size()))
                             .arg(QStringList(clashes.mid(0, MostPlaces)).join(u", "_s))});
    return checks;
}

void PublishDialog::addChecks(QVBoxLayout *column)
{
    const int version = m_model.view().sheet.lifecycle().version(m_model.view().sheet.plan(), m_at);
    QString stands = PlanWords::stage(m_stage);
    if (version > 0)
        stands += u" · "_s + tr("version %1").arg(version);
    auto *where = new QLabel(stands, this);
    where->setObjectName(u"publishStage"_s);
    where->setProperty("role", u"heading"_s);
    column->addWidget(where);
    column->addWidget(caption(tr("Before it is published"), this));
    const Tokens &t = m_theme.tokens();
    for (const Check &check : checks()) {
        m_isWell = m_isWell && check.isWell;
        auto *line = new QLabel((check.isWell ? u"● "_s : u"▼ "_s) + check.text, this);
        line->setWordWrap(true);
        line->setStyleSheet(u"color: %1"_s.arg((check.isWell ? t.good : t.bad).name()));
        line->setAccessibleName(
            (check.isWell ? tr("well: %1") : tr("not well: %1")).arg(check.text));
        column->addWidget(line);
    }
    column->addWidget(caption(tr("Is it SMART?"), this));
    m_smart->setObjectName(u"publishSmart"_s);
    m_smart->setWordWrap(true);
    m_smart->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_smart);
}

void PublishDialog::addButton(QHBoxLayout *row, const QString &text, std::optional<PlanStage> to,
                              bool isPrimary)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"publishTo_"_s + (to ? QString(textOf(*to)) : u"remark"_s));
    if (isPrimary)
        button->setProperty("primary", true);
    // Enter on a button is that button: else it would close the dialog and nothing were done.
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, to] { take(to); });
    row->addWidget(button);
}

void PublishDialog::addSteps(QVBoxLayout *column)
{
    const bool isVersion = PlanBooks::isVersion(m_model.view().wish.plan);
    column->addWidget(caption(tr("Next step"), this));
    m_comment->setObjectName(u"publishComment"_s);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment; needed when a plan is sent back"));
    m_comment->setFixedHeight(m_theme.px(56));
    m_comment->setTabChangesFocus(true);
    column->addWidget(m_comment);
    m_waiver->setObjectName(u"publishWaiver"_s);
    m_waiver->setAccessibleName(tr("Why it may be published all the same"));
    m_waiver->setPlaceholderText(
        tr("Why it may be published all the same; it is kept with the version"));
    m_waiver->setFixedHeight(m_theme.px(56));
    m_waiver->setTabChangesFocus(true);
    showWaiver();
    column->addWidget(m_waiver);
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setObjectName(u"publishProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    if (!isVersion) {
        if (m_stage == PlanStage::Draft)
            addButton(row, tr("Submit"), PlanStage::Proposed, true);
        if (m_stage == PlanStage::Proposed) {
            addButton(row, tr("Publish"), PlanStage::Published, true);
            addButton(row, tr("Send back"), PlanStage::Draft, false);
        }
        if (m_stage == PlanStage::Published) {
            addButton(row, tr("Start a revision"), PlanStage::Draft, true);
            addButton(row, tr("Archive"), PlanStage::Archived, false);
        }
        addButton(row, tr("Only remark"), std::nullopt, false);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void PublishDialog::take(std::optional<PlanStage> to)
{
    PlanPublishing step;
    step.to = to;
    step.author = PersonId(m_author);
    step.comment = m_comment->toPlainText().trimmed();
    step.waiver = m_waiver->toPlainText().trimmed();
    const bool isSentBack = to == PlanStage::Draft && m_stage == PlanStage::Proposed;
    if ((!to || isSentBack) && step.comment.isEmpty()) {
        m_problem->setText(tr("Write a comment first: whoever reads it must know what is meant."));
        m_problem->show();
        m_comment->setFocus();
        return;
    }
    accept();
    Q_EMIT wanted(step, m_node);
}

void PublishDialog::addHistory(QVBoxLayout *column)
{
    const PlanView &view = m_model.view();
    QStringList versions;
    for (const QString &plan : view.plans) {
        if (PlanBooks::isVersion(plan))
            versions << plan;
    }
    if (!versions.isEmpty()) {
        column->addWidget(caption(tr("Versions as published"), this));
        for (const QString &plan : std::as_const(versions)) {
            auto *link = new QPushButton(PlanWords::plan(plan), this);
            link->setProperty("link", true);
            link->setAutoDefault(true);
            link->setAccessibleName(tr("Look at %1").arg(PlanWords::plan(plan)));
            connect(link, &QPushButton::clicked, this, [this, plan] {
                accept();
                Q_EMIT versionWanted(plan);
            });
            column->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    QStringList lines;
    for (const PlanStep &step : view.sheet.lifecycle().steps()) {
        const auto at = view.sheet.plan().find(step.node);
        // A step counts for what is below it, and is told above it.
        if (!at
            || (!view.sheet.plan().isWithin(m_at, *at) && !view.sheet.plan().isWithin(*at, m_at)))
            continue;
        QStringList said {m_formatting.date(step.at.day(QTimeZone(view.zone))),
                          view.sheet.plan().nodes().at(*at).name,
                          step.to ? PlanWords::stage(*step.to) : tr("Remark")};
        if (step.version > 0)
            said << tr("version %1").arg(step.version);
        if (view.names.contains(step.author))
            said << view.names.value(step.author);
        if (!step.comment.isEmpty())
            said << u"“%1”"_s.arg(step.comment);
        lines.prepend(said.join(u" · "_s));
    }
    if (lines.isEmpty())
        return;
    column->addWidget(caption(tr("Steps so far"), this));
    for (const QString &text : std::as_const(lines)) {
        auto *line = new QLabel(text, this);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
}

} // namespace Steelyard
