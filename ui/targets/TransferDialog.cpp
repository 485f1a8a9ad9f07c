// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/TransferDialog.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/targets/FigureText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Pause = 200; ///< milliseconds

} // namespace

TransferDialog::TransferDialog(const Theme &theme, Workspace &workspace, const PlanView &view,
                               const PlanTransfer &start, const Formatting &formatting,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(&workspace)
    , m_start(start)
    , m_formatting(formatting)
    , m_person(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_mode(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_apply(nullptr)
{
    setObjectName(u"transferDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Somebody changes teams"));
    resize(720, 560);
    for (const PlanNode &node : view.sheet.plan().nodes()) {
        m_names.insert(node.key, node.name);
        if (node.key.isPerson())
            m_person->addItem(node.name, node.key.id.text());
        else if (node.parent >= 0)
            m_team->addItem(node.name, node.key.id.text());
    }
    m_person->setCurrentIndex(qMax(0, m_person->findData(start.person.uuid().text())));
    m_day->setCalendarPopup(true);
    m_day->setDate(view.wish.year.contains(view.today) ? view.today : view.wish.year.from());
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_mode->addItem(tr("the part of the working days that are left"),
                    int(Transfer::Mode::Remaining));
    m_mode->addItem(tr("periods that begin later"), int(Transfer::Mode::Future));
    m_mode->addItem(tr("nothing, it stays with the team"), int(Transfer::Mode::Leave));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    const auto add = [&](QWidget *field, const QString &name, const QString &objectName) {
        field->setObjectName(objectName);
        field->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(field))
            box->view()->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(m_person, tr("Who"), u"transferPerson"_s);
    add(m_team, tr("Joins"), u"transferTeam"_s);
    add(m_day, tr("First day there"), u"transferDay"_s);
    add(m_mode, tr("Goes along"), u"transferMode"_s);
    add(m_reason, tr("Why"), u"transferReason"_s);
    m_state->setObjectName(u"transferState"_s);
    m_state->setWordWrap(true);
    m_table->setObjectName(u"transferTable"_s);
    m_table->setAccessibleName(tr("Figures before and after"));
    m_table->setHorizontalHeaderLabels(
        {tr("Unit or person"), tr("Days"), tr("Before"), tr("After")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(Theme::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = addPrimaryButton(*buttons, tr("Transfer"), u"transferApply"_s);
    m_apply->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TransferDialog::preview);
    const auto tell = [this] {
        m_apply->setEnabled(false);
        m_pause.start();
    };
    for (QComboBox *box : {m_person, m_team, m_mode})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_day, &QDateEdit::dateChanged, this, tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const PlanTransfer wish = transfer();
        accept();
        Q_EMIT wanted(wish);
    });
    preview();
}

TransferDialog::~TransferDialog()
{
    m_cancel.cancel();
}

PlanTransfer TransferDialog::transfer() const
{
    PlanTransfer wish = m_start;
    wish.person = PersonId(Uuid::fromText(m_person->currentData().toString()).value_or(Uuid()));
    if (const auto team = Uuid::fromText(m_team->currentData().toString()))
        wish.to = UnitId(*team);
    wish.day = m_day->date();
    wish.mode = Transfer::Mode(m_mode->currentData().toInt());
    wish.reason = m_reason->text().trimmed();
    return wish;
}

void TransferDialog::preview()
{
    m_cancel.cancel();
    if (!m_workspace)
        return;
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    QPointer<Workspace> workspace = m_workspace;
    auto *watcher = new QFutureWatcher<Result<PlanTransfer::Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (!cancel.isCancelled())
            show(watcher->result());
    });
    watcher->setFuture(m_workspace->ask<PlanTransfer::Outcome>(
        [wish = transfer(), workspace](const Reading &reading) {
            return wish.work(reading, [workspace] { return workspace->newId(); });
        },
        cancel));
}

QString TransferDialog::nodeName(const NodeKey &node) const
{
    return m_names.value(node);
}

void TransferDialog::show(const Result<PlanTransfer::Outcome> &outcome)
{
    m_apply->setEnabled(bool(outcome));
    m_table->setRowCount(0);
    const Tokens &t = m_theme.tokens();
    m_state->setStyleSheet(u"color: %1"_s.arg((outcome ? t.good : t.bad).name()));
    if (!outcome) {
        m_state->setText(u"▼ "_s + ErrorText::sentence(outcome.error()));
        return;
    }
    const auto amount = [this](std::optional<qint64> units) {
        return units ? FigureText::write(*units, 0, m_formatting) : u"–"_s;
    };
    QStringList said {
        tr("%1 goes from %2 to %3; the company keeps its total.")
            .arg(amount(outcome->moved), nodeName(outcome->from), nodeName(outcome->to))};
    if (outcome->stays != 0)
        said << tr("%1 stays with %2 without an owner.")
                    .arg(amount(outcome->stays), nodeName(outcome->from));
    if (outcome->version > 0)
        said << tr("The plan is published again, as version %1.").arg(outcome->version);
    m_state->setText(u"● "_s + said.join(u' '));
    m_table->setRowCount(int(outcome->lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PlanTransfer::Line &line = outcome->lines.at(row);
        const QStringList cells {nodeName(line.node), m_formatting.period(line.days),
                                 amount(line.before), amount(line.after)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column > 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace Steelyard
