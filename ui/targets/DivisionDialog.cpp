// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/DivisionDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanGrid.h"
#include "ui/widgets/PrimaryButton.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 200; ///< milliseconds

} // namespace

DivisionDialog::DivisionDialog(const Theme &theme, Workspace &workspace, const PlanView &view,
                               const PlanBreakdown &start, std::optional<qint64> present,
                               bool hasOwn, const Formatting &formatting, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(&workspace)
    , m_formatting(formatting)
    , m_form(new DivisionForm(theme, view, start, present, hasOwn, formatting))
    , m_model(new PlanModel(this))
    , m_grid(nullptr)
    , m_state(new QLabel(this))
    , m_changesOnly(new QCheckBox(this))
    , m_apply(nullptr)
{
    setObjectName(u"divisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const int top = view.sheet.plan().find(start.node).value_or(0);
    setWindowTitle(tr("Break down: %1").arg(view.sheet.plan().nodes().at(top).name));
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(qMin(1080, room.width() - 60), qMin(680, room.height() - 60));
    m_model->setFormatting(formatting);
    m_grid = new PlanGrid(theme, *m_model, this);
    m_grid->setReadOnly();
    m_grid->setAccessibleName(tr("How it would be"));
    m_grid->fixedPart()->setAccessibleName(tr("Names, totals and gaps"));
    m_grid->setObjectName(u"divisionPreview"_s);
    m_state->setObjectName(u"divisionState"_s);
    m_state->setWordWrap(true);
    m_changesOnly->setText(tr("Show what changes"));
    m_changesOnly->setObjectName(u"divisionChanges"_s);

    auto *left = new QScrollArea(this);
    left->setFrameShape(QFrame::NoFrame);
    left->setWidgetResizable(true);
    left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->setWidget(m_form);
    left->setFixedWidth(theme.px(310));
    left->setFocusPolicy(Qt::NoFocus);
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *inset = new QVBoxLayout(card);
    inset->setContentsMargins(1, 6, 1, 6);
    inset->addWidget(m_grid);
    auto *right = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_changesOnly);
    right->addLayout(head);
    right->addWidget(card, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(left);
    middle->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = addPrimaryButton(*buttons, tr("Apply"), u"divisionApply"_s);
    m_apply->setEnabled(false);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &DivisionDialog::preview);
    connect(m_form, &DivisionForm::changed, this, [this] {
        // An answer to what stood there before would allow to apply it.
        m_cancel.cancel();
        m_shown.reset();
        m_isSettled = false;
        m_isTried = true;
        m_hint.clear();
        m_apply->setEnabled(false);
        m_pause.start();
    });
    connect(m_changesOnly, &QCheckBox::toggled, this,
            [this](bool on) { m_model->setCompared(on ? m_before : std::nullopt); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto shown = m_shown;
        accept();
        if (shown)
            Q_EMIT wanted(*shown);
    });
    QList<QWidget *> way = m_form->fields();
    way << m_changesOnly << m_grid << m_apply << buttons->button(QDialogButtonBox::Cancel);
    for (qsizetype i = 1; i < way.size(); ++i)
        setTabOrder(way.at(i - 1), way.at(i));
    m_form->setFocus();
    preview();
}

DivisionDialog::~DivisionDialog()
{
    m_cancel.cancel();
}

void DivisionDialog::preview()
{
    m_cancel.cancel();
    m_shown.reset();
    if (const QString fault = m_form->fault(); !fault.isEmpty() || !m_workspace) {
        say(fault, Tone::Bad);
        m_isSettled = true;
        return;
    }
    m_cancel = CancelToken();
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    const PlanBreakdown division = m_form->division();
    auto *watcher = new QFutureWatcher<Result<PlanBreakdown::Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel, division] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        const Result<PlanBreakdown::Outcome> outcome = watcher->result();
        // Nobody can know that there is no history before it was asked for.
        if (!outcome && outcome.error().code == "target.no_basis"_L1
            && !std::exchange(m_isTried, true)) {
            m_form->takeEven();
            m_hint = tr("No history to divide by, so evenly.");
            preview();
            return;
        }
        if (outcome)
            m_shown = division;
        show(outcome);
    });
    watcher->setFuture(m_workspace->ask<PlanBreakdown::Outcome>(
        [division](const Reading &reading) { return division.work(reading); }, cancel));
}

void DivisionDialog::show(const Result<PlanBreakdown::Outcome> &outcome)
{
    m_apply->setEnabled(outcome && !outcome->division.edit().isEmpty());
    if (!outcome) {
        say(ErrorText::sentence(outcome.error()), Tone::Bad);
        return;
    }
    const TargetPlan after = outcome->division.after();
    m_before = outcome->view.sheet;
    m_model->setView(outcome->view, after);
    m_model->setCompared(m_changesOnly->isChecked() ? m_before : std::nullopt);
    if (!outcome->history.empty())
        m_form->setHistory(outcome->history, outcome->outliers);
    const qsizetype open = m_model->figures().open().size();
    const QString total = FigureText::write(outcome->division.total(), 0, m_formatting);
    if (outcome->division.edit().isEmpty())
        say(tr("Nothing would change: it is divided like this already."), Tone::Neutral);
    else if (open > 0)
        say(tr("%1, %n figure(s) change", nullptr, int(outcome->division.edit().cells.size()))
                    .arg(total)
                + u" · "_s + tr("%n place(s) do not add up", nullptr, int(open)),
            Tone::Warn);
    else
        say(tr("%1 is divided without a remainder, %n figure(s) change", nullptr,
               int(outcome->division.edit().cells.size()))
                .arg(total),
            Tone::Good);
}

void DivisionDialog::say(const QString &sentence, Tone tone)
{
    const QString sign = tone == Tone::Good ? u"● "_s : tone == Tone::Bad ? u"▼ "_s : u"◆ "_s;
    m_state->setText(sign + sentence + (m_hint.isEmpty() ? QString() : u" · "_s + m_hint));
    const Tokens &t = m_theme.tokens();
    m_state->setStyleSheet(
        u"color: %1"_s.arg((tone == Tone::Neutral ? t.text2 : t.ink(tone)).name()));
}

} // namespace Steelyard
